import { niceTicks } from '#src/charts/axes.ts';
import { type ColumnBar, ColumnChart } from '#src/charts/ColumnChart.tsx';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, DotMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { type CorridorVolumeRow, isDrawn } from './corridor-volume.figure.ts';

const axisWidth = 48;
/** Width of a column's place that a year and a value in thousands need, in px. */
const leastForName = 36;

type Column = { label: string; rows: readonly CorridorVolumeRow[]; value: number };

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
  // Where four digits have no room side by side, every other year is named, counted from the newest.
  const every = (width - axisWidth) / columns.length < leastForName ? 2 : 1;
  const names = columns.map(({ label }) => label).filter((_, at) => (columns.length - 1 - at) % every === 0);
  const column = ({ label, rows, value }: Column, { x, y, width, height }: ColumnBar) => {
    if (value === 0) return null;
    const zero = y + height;
    const top = (row: CorridorVolumeRow) => zero - (thousands(row) / value) * height;
    const main = rows.find(({ kind }) => kind === 'line');
    const others = rows.filter(({ kind }) => kind === 'besides');
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
        {main && names.includes(label) && (
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
    <ColumnChart
      {...{ width, height, paint, column, ticks, names, axisWidth }}
      rows={columns}
      keyOf={({ label }) => label}
      reach={({ value }) => value}
      tickText={(value) => formatNumber(value, 0)}
      margin={{ top: 28, right: 4, bottom: 4, left: 4 }}
      widest={72}
      gap={0.1}
    />
  );
}

/** The one unit of the axis; what is shown as text keeps the unit that it was published in. */
function thousands({ quantity }: { quantity: Quantity }): number {
  return quantity.value * 10 ** (quantity.unitMult - 3);
}
