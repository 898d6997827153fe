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
import { gridProps, niceTicks, valueAxisProps, zeroLineProps } from '#src/charts/axes.ts';
import { ColumnValue } from '#src/charts/ColumnValue.tsx';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark } from '#src/charts/marks.tsx';
import { PeriodAxis } from '#src/charts/PeriodAxis.tsx';
import { breakAt, centresOf, placedLabels, slotsOf } from '#src/charts/period-slots.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { formatNumber } from '#src/i18n/format.ts';
import type { BalanceRow } from './balance.figure.ts';

type Column = { key: string; value: number };
const Chart = createHorizontalChart<Column, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });
const axisWidth = 44;
const side = 4;

/**
 * Columns from zero, down for a deficit; hollow where the balance rests on implied levels and for parts of years,
 * which stand apart. The names stand at the zero line's end of the plot, where no deficit reaches.
 */
export function BalanceChart({ figure, width, height, paint }: ChartProps<Figure<BalanceRow>>) {
  const slots = slotsOf(figure.rows);
  const columns = slots.map(({ key, row }) => ({ key, value: row?.quantity?.value ?? 0 }));
  const values = columns.map(({ value }) => value);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values));
  const [lowest, highest] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  const hasYears = figure.rows.some(({ kind }) => kind === 'year');
  const hasParts = figure.rows.some(({ kind }) => kind === 'part');
  const [top, foot] = [hasParts ? 48 : 30, breakAt(slots) === undefined ? 26 : 44];
  const bottom = height - foot;
  const lane = { left: side, right: width - side - axisWidth };
  const zero = top + ((bottom - top) * highest) / (highest - lowest || 1);
  const centres = centresOf(slots.length, lane);
  const perUnit = (bottom - top) / (highest - lowest || 1);
  const labels = placedLabels(
    slots.flatMap(({ key, row }, index) =>
      row?.quantity
        ? [
            {
              key,
              x: centres[index] ?? 0,
              text: quantityText(row.quantity, 'short'),
              reach: row.quantity.value * perUnit,
            },
          ]
        : [],
    ),
    { ...wantedOf(figure.rows), columnWidth: Math.min(((lane.right - lane.left) / slots.length) * 0.82, 96) },
  );
  const shape = ({ x, y, width, height, index }: BarShapeProps) => {
    const row = slots[index]?.row;
    if (!row?.quantity) return null;
    const isOutline = row.quantity.status === 'implied' || (row.kind === 'part' && hasYears);
    const look = row.isBase ? 'faded' : isOutline ? 'hollow' : 'solid';
    const mark = markKey(row.id, 'balance');
    const at = labels.get(row.id);
    return (
      <g>
        <BarMark {...{ x, y, width, height, paint, look, mark }} tone="total" />
        {at !== undefined && (
          <ColumnValue
            x={x + width / 2}
            reach={row.quantity.value * perUnit}
            text={quantityText(row.quantity, 'short')}
            isBase={row.isBase}
            {...{ zero, at, paint }}
          />
        )}
      </g>
    );
  };
  return (
    <BarChart
      data={columns}
      width={width}
      height={height}
      margin={{ top, right: side, bottom: foot, left: side }}
      barCategoryGap="18%"
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint)} />
      <Chart.XAxis dataKey="key" type="category" hide height={0} />
      <Chart.YAxis
        orientation="right"
        width={axisWidth}
        ticks={ticks}
        domain={[lowest, highest]}
        tickFormatter={(value) => formatNumber(value, 0)}
        {...valueAxisProps(paint)}
      />
      <ReferenceLine y={0} {...zeroLineProps(paint)} />
      <PeriodAxis {...{ slots, lane, top, bottom, zero, paint }} at="top" />
      <Chart.Bar dataKey="value" maxBarSize={96} shape={shape} isAnimationActive={false} />
    </BarChart>
  );
}

/** The newest year, the two extremes, then the newest part of a year. */
function wantedOf(rows: readonly BalanceRow[]): { first: string[]; always: string[] } {
  const years = rows.filter(({ kind }) => kind === 'year');
  const sorted = years.toSorted((a, b) => (a.quantity?.value ?? 0) - (b.quantity?.value ?? 0));
  const newest = [years.at(-1), rows.findLast(({ kind }) => kind === 'part')];
  const ids = (chosen: readonly (BalanceRow | undefined)[]) => chosen.flatMap((row) => (row ? [row.id] : []));
  return { first: ids([newest[0], sorted[0], newest[1], sorted.at(-1)]), always: ids(newest) };
}
