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
import { BarMark, DotMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { type CorridorVolumeRow, isDrawn } from './corridor-volume.figure.ts';

type Column = { label: string; value: number };
const Chart = createHorizontalChart<Column, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });

/** Columns from zero, a year each, an empty place for a year without; other counts of a year as circles. */
export function CorridorVolumeChart({
  figure,
  width,
  height,
  paint,
  isNarrow,
}: ChartProps<Figure<CorridorVolumeRow>>) {
  const drawn = figure.rows.filter(isDrawn);
  const years = drawn.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const columns = Array.from({ length: last - first + 1 }, (_, at) => {
    const rows = drawn.filter(({ year }) => year === first + at);
    return { label: String(first + at), rows, value: Math.max(0, ...rows.map(thousands)) };
  });
  const ticks = niceTicks(0, Math.max(...columns.map(({ value }) => value)));
  const shape = ({ x, y, width, height, index }: BarShapeProps) => {
    const column = columns[index];
    if (!column || column.value === 0) return null;
    const zero = y + height;
    const top = (row: CorridorVolumeRow) => zero - (thousands(row) / column.value) * height;
    const main = column.rows.find(({ kind }) => kind === 'line');
    const others = column.rows.filter(({ kind }) => kind === 'besides');
    return (
      <g>
        {main && (
          <BarMark
            x={x}
            y={top(main)}
            width={width}
            height={zero - top(main)}
            tone="total"
            paint={paint}
            mark={markKey(main.id, 'cargo')}
          />
        )}
        {others.map((row, at) => (
          <DotMark
            key={row.id}
            cx={x + (width * (at + 1)) / (others.length + 1)}
            cy={top(row)}
            r={5}
            tone="total"
            look="hollow"
            paint={paint}
            mark={markKey(row.id, 'cargo')}
          />
        ))}
        {main && (
          <ValueLabel
            x={x + width / 2}
            y={y - 13}
            text={quantityText(main.quantity, 'short')}
            anchor="middle"
            paint={paint}
            size={isNarrow ? 12 : 13}
          />
        )}
      </g>
    );
  };
  return (
    <BarChart
      data={columns.map(({ label, value }) => ({ label, value }))}
      width={width}
      height={height}
      margin={{ top: 28, right: 4, bottom: 4, left: 4 }}
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint)} />
      <Chart.XAxis dataKey="label" type="category" {...categoryAxisProps(paint)} height={28} />
      <Chart.YAxis
        orientation="right"
        width={isNarrow ? 42 : 48}
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 1]}
        tickFormatter={(value) => formatNumber(value, 0)}
        {...valueAxisProps(paint)}
      />
      <Chart.Bar dataKey="value" maxBarSize={72} shape={shape} isAnimationActive={false} />
      <ReferenceLine y={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}

/** The one unit of the axis; what is shown as text keeps the unit that it was published in. */
function thousands({ quantity }: { quantity: Quantity }): number {
  return quantity.value * 10 ** (quantity.unitMult - 3);
}
