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
import type { TurnoverRow } from './turnover.figure.ts';

type Column = { label: string; value: number };
const Chart = createHorizontalChart<Column, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });

/** Columns from zero, one a period; a base outside the chosen years is faded. */
export function TurnoverChart({ figure, width, height, paint }: ChartProps<Figure<TurnoverRow>>) {
  const columns = figure.rows.map(({ label, quantity }) => ({ label, value: quantity.value }));
  const ticks = niceTicks(0, Math.max(...columns.map(({ value }) => value)));
  const shape = ({ x, y, width, height, index }: BarShapeProps) => {
    const row = figure.rows[index];
    if (!row) return null;
    const look = row.isBase ? 'faded' : row.quantity.status === 'implied' ? 'hollow' : 'solid';
    const mark = markKey(row.id, 'turnover');
    return (
      <g>
        <BarMark {...{ x, y, width, height, paint, look, mark }} tone="total" />
        <ValueLabel
          x={x + width / 2}
          y={y - 11}
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
      margin={{ top: 26, right: 4, bottom: 4, left: 4 }}
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint)} />
      <Chart.XAxis dataKey="label" type="category" {...categoryAxisProps(paint)} height={28} />
      <Chart.YAxis
        orientation="right"
        width={40}
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 0]}
        {...valueAxisProps(paint)}
      />
      <Chart.Bar dataKey="value" maxBarSize={96} shape={shape} isAnimationActive={false} />
      <ReferenceLine y={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}
