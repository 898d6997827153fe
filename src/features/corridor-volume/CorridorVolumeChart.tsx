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
  const column = ({ rows, value }: Column, { x, y, width, height }: ColumnBar) => {
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
    <ColumnChart
      {...{ width, height, paint, column, ticks }}
      rows={columns}
      keyOf={({ label }) => label}
      reach={({ value }) => value}
      tickText={(value) => formatNumber(value, 0)}
      axisWidth={isNarrow ? 42 : 48}
      names={columns.map(({ label }) => label)}
      margin={{ top: 28, right: 4, bottom: 4, left: 4 }}
      widest={72}
      gap="10%"
    />
  );
}

/** The one unit of the axis; what is shown as text keeps the unit that it was published in. */
function thousands({ quantity }: { quantity: Quantity }): number {
  return quantity.value * 10 ** (quantity.unitMult - 3);
}
