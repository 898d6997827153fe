import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  createVerticalChart,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { gridProps, niceTicks, valueAxisProps, zeroLineProps } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import { RowLabel } from '#src/charts/RowLabel.tsx';
import type { InvestmentRow } from './investment.figure.ts';

type Line = { key: string; value: number };
const Chart = createVerticalChart<Line, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });
/** Room for half a tick's label left of zero, in px. */
const edge = 8;

/** Two bars from zero, each under its direction. No time axis: the amounts are cumulative. */
export function InvestmentChart({ figure, width, height, paint }: ChartProps<Figure<InvestmentRow>>) {
  const { rows } = figure;
  const ticks = niceTicks(0, Math.max(...rows.map(({ quantity }) => quantity.value)));
  const shape = ({ x, y, width: length, height: lane, index }: BarShapeProps) => {
    const row = rows[index];
    if (!row) return null;
    const thickness = Math.min(Math.max(lane * 0.28, 26), 48);
    const at = y + lane * 0.6;
    const top = at - thickness / 2;
    return (
      <g>
        <RowLabel text={row.label} x={edge + 8} y={top - 16} width={width} anchor="start" paint={paint} />
        <BarMark
          x={x}
          y={top}
          width={length}
          height={thickness}
          tone="total"
          paint={paint}
          mark={markKey(row.id, 'value')}
        />
        <ValueLabel x={x + length + 8} y={at} text={quantityText(row.quantity, 'short')} paint={paint} />
      </g>
    );
  };
  return (
    <BarChart
      layout="vertical"
      data={rows.map(({ id, quantity }) => ({ key: id, value: quantity.value }))}
      width={width}
      height={height}
      margin={{ top: 2, right: 60, bottom: 0, left: edge }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint, 'x')} />
      <Chart.XAxis
        type="number"
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 1]}
        {...valueAxisProps(paint)}
        height={26}
      />
      <Chart.YAxis type="category" dataKey="key" hide width={0} />
      <Chart.Bar dataKey="value" shape={shape} isAnimationActive={false} minPointSize={1} />
      <ReferenceLine x={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}
