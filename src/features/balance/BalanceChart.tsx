import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  createHorizontalChart,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { categoryAxisProps, gridProps, niceTicks, valueAxisProps, zeroLineProps } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import { formatNumber } from '#src/i18n/format.ts';
import type { BalanceRow } from './balance.figure.ts';

type Column = { label: string; value: number };
const Chart = createHorizontalChart<Column, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });

/** Columns from zero, down for a deficit; hollow where the balance rests on implied levels. */
export function BalanceChart({ figure, width, height, paint }: ChartProps<Figure<BalanceRow>>) {
  const columns = figure.rows.map(({ label, quantity }) => ({ label, value: quantity.value }));
  const values = columns.map(({ value }) => value);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values));
  const shape = ({ x, y, width, height, index }: BarShapeProps) => {
    const row = figure.rows[index];
    if (!row) return null;
    const look = row.isBase ? 'faded' : row.quantity.status === 'implied' ? 'hollow' : 'solid';
    const end = row.quantity.value < 0 ? Math.max(y, y + height) + 12 : Math.min(y, y + height) - 11;
    const mark = markKey(row.id, 'balance');
    return (
      <g>
        <BarMark {...{ x, y, width, height, paint, look, mark }} tone="total" />
        <ValueLabel
          x={x + width / 2}
          y={end}
          text={quantityText(row.quantity, 'short')}
          anchor="middle"
          paint={paint}
          tone={row.isBase ? 'muted' : undefined}
        />
      </g>
    );
  };
  return (
    <BarChart
      data={columns}
      width={width}
      height={height}
      margin={{ top: 8, right: 4, bottom: 26, left: 4 }}
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint)} />
      {/* The names stand at the zero line's end of the plot, where no deficit reaches. */}
      <Chart.XAxis
        dataKey="label"
        type="category"
        orientation="top"
        {...categoryAxisProps(paint)}
        height={28}
      />
      <Chart.YAxis
        orientation="right"
        width={44}
        ticks={ticks}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
        tickFormatter={(value) => formatNumber(value, 0)}
        {...valueAxisProps(paint)}
      />
      <Chart.Bar dataKey="value" maxBarSize={96} shape={shape} isAnimationActive={false} />
      <ReferenceLine y={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}
