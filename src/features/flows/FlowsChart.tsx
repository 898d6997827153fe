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
import type { Paint } from '#src/charts/palette.ts';
import { roughWidth } from '#src/charts/period-slots.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import type { FlowsRow } from './flows.figure.ts';

type Pair = { label: string; before: number | undefined; now: number };
const Chart = createHorizontalChart<Pair, string, number | undefined>()({
  Bar,
  CartesianGrid,
  XAxis,
  YAxis,
});

/** Paired columns for each flow: the year before (hollow where implied) and the period; the year stands under each. */
export function FlowsChart({ figure, width, height, paint, isNarrow }: ChartProps<Figure<FlowsRow>>) {
  const columns = figure.rows.map(({ label, before, now }) => ({
    label,
    before: before?.value,
    now: now.value,
  }));
  const ticks = niceTicks(0, Math.max(...columns.flatMap(({ before = 0, now }) => [before, now])));
  const shapeOf = (which: 'before' | 'now') => (bar: BarShapeProps) => {
    const row = figure.rows[bar.index];
    return row ? <Column bar={bar} row={row} which={which} paint={paint} /> : null;
  };
  return (
    <BarChart
      data={columns}
      width={width}
      height={height}
      margin={{ top: 26, right: 4, bottom: 4, left: 4 }}
      barGap={6}
      barCategoryGap={isNarrow ? '12%' : '22%'}
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint)} />
      <Chart.XAxis
        dataKey="label"
        type="category"
        {...categoryAxisProps(paint)}
        tickMargin={26}
        height={48}
      />
      <Chart.YAxis
        orientation="right"
        width={40}
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 0]}
        {...valueAxisProps(paint)}
      />
      <Chart.Bar dataKey="before" maxBarSize={72} shape={shapeOf('before')} isAnimationActive={false} />
      <Chart.Bar dataKey="now" maxBarSize={72} shape={shapeOf('now')} isAnimationActive={false} />
      <ReferenceLine y={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}

type ColumnProps = { bar: BarShapeProps; row: FlowsRow; which: 'before' | 'now'; paint: Paint };

/** A column with its value above and its year below. */
function Column({ bar: { x, y, width, height }, row, which, paint }: ColumnProps) {
  const quantity = row[which];
  if (!quantity) return null;
  const isOutside = which === 'before' && row.isBeforeOutside;
  const look = isOutside ? 'faded' : quantity.status === 'implied' ? 'hollow' : 'solid';
  const tone = row.flow === 'export' ? 'exports' : 'imports';
  const label = { x: x + width / 2, anchor: 'middle', paint } as const;
  const text = quantityText(quantity, 'short');
  // A text wider than its column keeps off the column beside it.
  const aside =
    which === 'before' ? ({ x: x + width, anchor: 'end' } as const) : ({ x, anchor: 'start' } as const);
  return (
    <g>
      <BarMark {...{ x, y, width, height, paint, look, tone }} mark={markKey(row.id, which)} />
      <ValueLabel
        {...label}
        {...(roughWidth(text) > width ? aside : {})}
        y={y - 11}
        text={text}
        tone={isOutside ? 'muted' : undefined}
      />
      <ValueLabel
        {...label}
        y={y + height + 12}
        text={quantity.period.end.slice(0, 4)}
        tone="muted"
        weight={400}
        size={12.5}
      />
    </g>
  );
}
