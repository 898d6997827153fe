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
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { formatNumber } from '#src/i18n/format.ts';
import type { EventsPerYearRow } from './events-per-year.figure.ts';

type Column = { label: string; value: number };
const Chart = createHorizontalChart<Column, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });
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
  const shape = ({ x, y, width: bar, height, index }: BarShapeProps) => {
    const row = rows[index];
    if (!row || row.count === 0) return null;
    return (
      <g>
        <BarMark {...{ x, y, height, paint }} width={bar} tone="total" />
        {bar >= leastForLabels && (
          <ValueLabel
            x={x + bar / 2}
            y={y - 10}
            text={formatNumber(row.count, 0)}
            anchor="middle"
            paint={paint}
            size={12}
          />
        )}
      </g>
    );
  };
  return (
    <BarChart
      data={rows.map(({ label, count }) => ({ label, value: count }))}
      width={width}
      height={height}
      margin={{ top: 22, right: 4, bottom: 4, left: 14 }}
      barCategoryGap="18%"
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint)} />
      <Chart.XAxis dataKey="label" type="category" {...categoryAxisProps(paint)} ticks={named} height={28} />
      <Chart.YAxis
        orientation="right"
        width={32}
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 1]}
        {...valueAxisProps(paint)}
      />
      <Chart.Bar dataKey="value" maxBarSize={56} shape={shape} isAnimationActive={false} />
      <ReferenceLine y={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}
