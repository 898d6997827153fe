import { Fragment, type ReactElement, type ReactNode } from 'react';
import { AxisText } from './AxisText.tsx';
import { Drawing } from './Drawing.tsx';
import type { Paint } from './palette.ts';
import { type BarPlace, bandAt, barIn, linear, plotArea } from './scales.ts';

/** The place of a column: from zero, as high as its reach. */
export type ColumnBar = BarPlace;

type ColumnChartProps<Row> = {
  width: number;
  height: number;
  paint: Paint;
  /** A column each, from left to right. */
  rows: readonly Row[];
  /** Is also the name below the column, where the chart has `names`. */
  keyOf: (row: Row) => string;
  /** How far the column goes from zero, in the axis' unit. */
  reach: (row: Row) => number;
  column: (row: Row, bar: ColumnBar) => ReactElement | null;
  /** The first and the last are the ends of the axis (`niceTicks`). */
  ticks: readonly number[];
  tickText?: ((value: number) => string) | undefined;
  /** Room for the ticks at the right, in px. */
  axisWidth: number;
  /** Which keys are named below their columns; without it the chart names its columns itself. */
  names?: readonly string[] | undefined;
  margin: { top: number; right: number; bottom: number; left: number };
  /** Widest a column gets, in px, and the share of its place that stays empty on each side. */
  widest: number;
  gap?: number | undefined;
  /** Lies below the columns. */
  children?: ReactNode;
};

/** Below the plot, and from there to the names in it, in px. */
const namesHeight = 28;
const namesGap = 14;

/** Columns side by side over one axis of values at the right, with its grid and the line of zero. */
export function ColumnChart<Row>({
  width,
  height,
  paint,
  rows,
  keyOf,
  reach,
  column,
  ticks,
  tickText,
  axisWidth,
  names,
  margin: { top, right, bottom, left },
  widest,
  gap = 0.18,
  children,
}: ColumnChartProps<Row>) {
  const room = { top, right: right + axisWidth, bottom: bottom + (names ? namesHeight : 0), left };
  const area = plotArea({ width, height, ...room });
  const scale = linear(ticks, [area.bottom, area.top]);
  const columns = rows.map((row, index) => {
    const band = bandAt(index, rows.length, [area.left, area.right], gap);
    return { row, key: keyOf(row), index, ...barIn(band, 0, { widest }) };
  });
  return (
    <Drawing {...{ width, height, paint, area, scale, ticks, tickText }} along="y">
      {children}
      {columns.map(({ row, key, index, start, size }) => {
        const y = scale(reach(row));
        const bar = { x: start, y, width: size, height: scale(0) - y, index };
        return <Fragment key={key}>{column(row, bar)}</Fragment>;
      })}
      {columns
        .filter(({ key }) => names?.includes(key))
        .map(({ key, start, size }) => (
          <AxisText
            key={key}
            x={start + size / 2}
            y={area.bottom + namesGap}
            stands="below"
            anchor="middle"
            text={key}
            paint={paint}
            isName
          />
        ))}
    </Drawing>
  );
}
