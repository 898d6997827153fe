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
import type { Paint } from '#src/charts/palette.ts';
import { breakAt, centresOf, placedLabels, slotsOf } from '#src/charts/period-slots.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import type { TurnoverRow } from './turnover.figure.ts';

type Column = { key: string; value: number };
const Chart = createHorizontalChart<Column, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });
const axisWidth = 40;
const axisHeight = 44;
const side = 4;

/**
 * Columns from zero, one a period: exports and imports stacked where both are published, else the total in its
 * own tone. Parts of years stand apart as outlines; alone they are drawn like any column.
 */
export function TurnoverChart({ figure, width, height, paint }: ChartProps<Figure<TurnoverRow>>) {
  const slots = slotsOf(figure.rows);
  const columns = slots.map(({ key, row }) => ({ key, value: row?.quantity?.value ?? 0 }));
  const ticks = niceTicks(0, Math.max(...columns.map(({ value }) => value)));
  const lane = { left: side, right: width - side - axisWidth };
  const [top, bottom] = [breakAt(slots) === undefined ? 26 : 48, height - axisHeight];
  const centres = centresOf(slots.length, lane);
  const perUnit = (bottom - top) / (ticks.at(-1) || 1);
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
  const hasYears = figure.rows.some(({ kind }) => kind === 'year');
  const shape = (bar: BarShapeProps) => {
    const row = slots[bar.index]?.row;
    if (!row?.quantity) return null;
    const at = labels.get(row.id);
    return (
      <g>
        <TurnoverColumn bar={bar} row={row} hasYears={hasYears} paint={paint} />
        {at !== undefined && (
          <ColumnValue
            x={bar.x + bar.width / 2}
            zero={bar.y + bar.height}
            reach={bar.height}
            at={at}
            text={quantityText(row.quantity, 'short')}
            isBase={row.isBase}
            paint={paint}
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
      margin={{ top, right: side, bottom: 0, left: side }}
      barCategoryGap="18%"
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint)} />
      <Chart.XAxis
        dataKey="key"
        type="category"
        tick={false}
        axisLine={false}
        tickLine={false}
        height={axisHeight}
      />
      <Chart.YAxis
        orientation="right"
        width={axisWidth}
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 0]}
        {...valueAxisProps(paint)}
      />
      <ReferenceLine y={0} {...zeroLineProps(paint)} />
      <PeriodAxis {...{ slots, lane, top, bottom, paint }} zero={bottom} at="bottom" />
      <Chart.Bar dataKey="value" maxBarSize={96} shape={shape} isAnimationActive={false} />
    </BarChart>
  );
}

type TurnoverColumnProps = { bar: BarShapeProps; row: TurnoverRow; hasYears: boolean; paint: Paint };

function TurnoverColumn({ bar: { x, y, width, height }, row, hasYears, paint }: TurnoverColumnProps) {
  const { quantity, exports, imports, isBase } = row;
  const mark = markKey(row.id, 'turnover');
  const box = { x, y, width, height, paint };
  if (!exports || !imports || !quantity) {
    const isOutline = (row.kind === 'part' && hasYears) || quantity?.status === 'implied';
    const look = isBase ? 'faded' : isOutline ? 'hollow' : 'solid';
    return <BarMark {...box} look={look} mark={mark} tone="total" />;
  }
  const share = exports.value / (exports.value + imports.value);
  const lower = Math.max(height * share, 1);
  const look = isBase ? 'faded' : 'solid';
  return (
    <g data-mark={mark}>
      <BarMark {...box} height={Math.max(height - lower - 1, 0.75)} tone="imports" look={look} />
      <BarMark {...box} y={y + height - lower} height={lower} tone="exports" look={look} />
    </g>
  );
}

/** The newest year, the highest and the lowest, then the newest part of a year. */
function wantedOf(rows: readonly TurnoverRow[]): { first: string[]; always: string[] } {
  const years = rows.filter(({ kind }) => kind === 'year');
  const sorted = years.toSorted((a, b) => (a.quantity?.value ?? 0) - (b.quantity?.value ?? 0));
  const newest = [years.at(-1), rows.findLast(({ kind }) => kind === 'part')];
  const ids = (chosen: readonly (TurnoverRow | undefined)[]) =>
    chosen.flatMap((row) => (row ? [row.id] : []));
  return { first: ids([newest[0], sorted.at(-1), newest[1], sorted[0]]), always: ids(newest) };
}
