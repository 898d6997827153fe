import type { ReactElement } from 'react';
import type { Quantity } from '#src/domain/quantity.ts';
import { niceTicks } from './axes.ts';
import { type ColumnBar, ColumnChart } from './ColumnChart.tsx';
import { ColumnValue } from './ColumnValue.tsx';
import type { ChartProps } from './chart-props.ts';
import type { Look } from './marks.tsx';
import { PeriodAxis } from './PeriodAxis.tsx';
import type { PeriodRow } from './period-rows.ts';
import { breakAt, centresOf, placedLabels, slotsOf } from './period-slots.ts';
import { quantityText } from './quantity-text.ts';

type ValueRow = PeriodRow & { quantity?: Quantity | undefined };

type PeriodChartProps<Row extends ValueRow> = Pick<ChartProps, 'width' | 'height' | 'paint'> & {
  rows: readonly Row[];
  /** Where the years stand: on the side of zero where no column reaches. */
  at: 'top' | 'bottom';
  /** Which value beside the newest is first to be written where not all have room. */
  telling: 'highest' | 'lowest';
  axisWidth: number;
  tickText?: ((value: number) => string) | undefined;
  column: (row: Row, bar: ColumnBar, look: Look) => ReactElement;
};

const side = 4;
const widest = 96;

/**
 * Columns from zero, one a period, with their values: hollow for implied values and for parts of years, which stand
 * apart from full years. Parts of years alone are drawn like any column.
 */
export function PeriodChart<Row extends ValueRow>({
  rows,
  width,
  height,
  paint,
  at,
  telling,
  axisWidth,
  tickText,
  column,
}: PeriodChartProps<Row>) {
  const slots = slotsOf(rows);
  const values = rows.map(({ quantity }) => quantity?.value ?? 0);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values));
  const [lowest, highest] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  const hasYears = rows.some(({ kind }) => kind === 'year');
  const hasParts = rows.some(({ kind }) => kind === 'part');
  const hasBreak = breakAt(slots) !== undefined;
  const [top, foot] = at === 'bottom' ? [hasBreak ? 48 : 26, 44] : [hasParts ? 48 : 30, hasBreak ? 44 : 26];
  const bottom = height - foot;
  const lane = { left: side, right: width - side - axisWidth };
  const perUnit = (bottom - top) / (highest - lowest || 1);
  const zero = top + highest * perUnit;
  const centres = centresOf(slots.length, lane);
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
    {
      ...wantedOf(rows, telling),
      columnWidth: Math.min(((lane.right - lane.left) / slots.length) * 0.82, widest),
    },
  );
  return (
    <ColumnChart
      {...{ width, height, paint, ticks, tickText, axisWidth, widest }}
      rows={slots}
      keyOf={({ key }) => key}
      reach={({ row }) => row?.quantity?.value ?? 0}
      column={({ row }, bar) => {
        if (!row?.quantity) return null;
        const isOutline = row.quantity.status === 'implied' || (row.kind === 'part' && hasYears);
        const labelAt = labels.get(row.id);
        return (
          <g>
            {column(row, bar, row.isBase ? 'faded' : isOutline ? 'hollow' : 'solid')}
            {labelAt !== undefined && (
              <ColumnValue
                x={bar.x + bar.width / 2}
                at={labelAt}
                reach={row.quantity.value * perUnit}
                text={quantityText(row.quantity, 'short')}
                isBase={row.isBase}
                {...{ zero, paint }}
              />
            )}
          </g>
        );
      }}
      margin={{ top, right: side, bottom: foot, left: side }}
    >
      <PeriodAxis {...{ slots, lane, top, bottom, zero, at, paint }} />
    </ColumnChart>
  );
}

/** The newest year, the telling extreme, the newest part of a year, then the other extreme. */
function wantedOf(
  rows: readonly ValueRow[],
  telling: 'highest' | 'lowest',
): { first: string[]; always: string[] } {
  const years = rows.filter(({ kind }) => kind === 'year');
  const rising = years.toSorted((a, b) => (a.quantity?.value ?? 0) - (b.quantity?.value ?? 0));
  const extremes = telling === 'highest' ? [rising.at(-1), rising[0]] : [rising[0], rising.at(-1)];
  const newest = [years.at(-1), rows.findLast(({ kind }) => kind === 'part')];
  const ids = (chosen: readonly (ValueRow | undefined)[]) => chosen.flatMap((row) => (row ? [row.id] : []));
  return { first: ids([newest[0], extremes[0], newest[1], extremes[1]]), always: ids(newest) };
}
