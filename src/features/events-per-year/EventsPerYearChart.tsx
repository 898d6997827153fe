import { niceTicks } from '#src/charts/axes.ts';
import { type ColumnBar, ColumnChart } from '#src/charts/ColumnChart.tsx';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { formatNumber } from '#src/i18n/format.ts';
import type { EventsPerYearRow } from './events-per-year.figure.ts';

/** A column needs this width for a count above it. */
const leastForLabels = 9;
/** With this many years or fewer each has its name below it. */
const mostNamed = 10;

/** Columns from zero, a year each; a year without an event has its place and no column. */
export function EventsPerYearChart({
  figure,
  width,
  height,
  paint,
  isNarrow,
}: ChartProps<Figure<EventsPerYearRow>>) {
  const { rows } = figure;
  // Events are whole: so are the steps of their axis.
  const ticks = niceTicks(0, Math.max(1, ...rows.map(({ count }) => count)), 3).filter(Number.isInteger);
  const every = rows.length <= mostNamed ? 1 : isNarrow ? 10 : 5;
  const named = rows.filter(({ year }) => year % every === 0).map(({ label }) => label);
  const column = ({ count }: EventsPerYearRow, { x, y, width: bar, height }: ColumnBar) => {
    if (count === 0) return null;
    return (
      <g>
        <BarMark {...{ x, y, height, paint }} width={bar} tone="total" />
        {bar >= leastForLabels && (
          <ValueLabel
            x={x + bar / 2}
            y={y - 10}
            text={formatNumber(count, 0)}
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
      {...{ width, height, paint, rows, column, ticks }}
      keyOf={({ label }) => label}
      reach={({ count }) => count}
      axisWidth={32}
      names={named}
      margin={{ top: 22, right: 4, bottom: 4, left: 14 }}
      widest={56}
    />
  );
}
