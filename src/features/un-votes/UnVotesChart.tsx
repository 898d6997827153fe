import { type ColumnBar, ColumnChart } from '#src/charts/ColumnChart.tsx';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import type { UnVotesRow } from './un-votes.figure.ts';

/** All of the roll calls: the axis ends there whatever the highest share is. */
const shares = [0, 25, 50, 75, 100];
/** Below this width of a column only the highest of each partner has its value above it, where no neighbour is in the way. */
const leastForLabels = 52;

type Column = { label: string; row: UnVotesRow | undefined };

/** Columns from zero to a hundred per cent; hollow ones are with another partner than Serbia. */
export function UnVotesChart({ figure, width, height, paint, isNarrow }: ChartProps<Figure<UnVotesRow>>) {
  const years = figure.rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const columns = Array.from({ length: last - first + 1 }, (_, at) => {
    const row = figure.rows.find(({ year }) => year === first + at);
    return { label: String(first + at), row };
  });
  const every = isNarrow ? 5 : columns.length > 12 ? 2 : 1;
  const labelled = columns.map(({ label }) => label).filter((_, at) => (first + at) % every === 0);
  const isLabelled = (row: UnVotesRow, room: number) => {
    if (room >= leastForLabels) return true;
    const values = figure.rows
      .filter(({ other }) => other === row.other)
      .map(({ quantity }) => quantity.value);
    return row.quantity.value === Math.max(...values);
  };
  const column = ({ row }: Column, { x, y, width: bar, height }: ColumnBar) => {
    if (!row) return null;
    return (
      <g>
        <BarMark
          {...{ x, y, height, paint }}
          width={bar}
          tone="total"
          look={row.other === 'SCG' ? 'hollow' : 'solid'}
          mark={markKey(row.id, 'share')}
        />
        {isLabelled(row, bar) && (
          <ValueLabel
            x={x + bar / 2}
            y={y - 11}
            text={quantityText(row.quantity, 'short')}
            anchor="middle"
            paint={paint}
            size={12}
          />
        )}
      </g>
    );
  };
  return (
    <ColumnChart
      {...{ width, height, paint, column }}
      rows={columns}
      keyOf={({ label }) => label}
      reach={({ row }) => row?.quantity.value ?? 0}
      ticks={shares}
      axisWidth={40}
      names={labelled}
      margin={{ top: 24, right: 4, bottom: 4, left: 20 }}
      widest={56}
    />
  );
}
