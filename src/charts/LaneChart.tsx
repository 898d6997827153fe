import { Fragment, type ReactElement, type ReactNode } from 'react';
import { AxisText } from './AxisText.tsx';
import { Drawing } from './Drawing.tsx';
import type { Paint } from './palette.ts';
import { type BarPlace, bandAt, linear, plotArea } from './scales.ts';

/** The place of a lane: from zero, as long as its reach, as high as there is room for each. */
export type LaneBar = BarPlace;

type LaneChartProps<Row> = {
  width: number;
  height: number;
  paint: Paint;
  /** A lane each, from top to bottom. */
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** How far the row's bar goes from zero, in the axis' unit. */
  reach: (row: Row) => number;
  /** What stands in the lane. */
  lane: (row: Row, bar: LaneBar) => ReactElement;
  /** The first and the last are the ends of the axis (`niceTicks`). */
  ticks: readonly number[];
  tickText?: ((value: number) => string) | undefined;
  margin: { top: number; right: number; left: number };
  /** Room for the ticks, and for the title of the axis where it has one, in px. */
  axisHeight: number;
  axisTitle?: string | undefined;
  /** Lies below the lanes. */
  children?: ReactNode;
};

/** From the lower left corner to the title of the axis, in px. */
const titleInset = 5;
/** Shorter no bar gets, in px: what is little is not nothing. */
const leastLength = 1;

/** Lanes one below the other over one axis of values, with its grid and the line of zero. Each chart draws its own lanes. */
export function LaneChart<Row>({
  width,
  height,
  paint,
  rows,
  keyOf,
  reach,
  lane,
  ticks,
  tickText,
  margin,
  axisHeight,
  axisTitle,
  children,
}: LaneChartProps<Row>) {
  const area = plotArea({ width, height, ...margin, bottom: axisHeight });
  const scale = linear(ticks, [area.left, area.right]);
  const barAt = (row: Row, index: number): LaneBar => {
    const { start, size } = bandAt(index, rows.length, [area.top, area.bottom]);
    const length = scale(reach(row)) - scale(0);
    const drawn = Math.max(Math.abs(length), leastLength) * (length < 0 ? -1 : 1);
    return { x: scale(0), y: start, width: drawn, height: size, index };
  };
  return (
    <Drawing {...{ width, height, paint, area, scale, ticks, tickText }} along="x">
      {children}
      {rows.map((row, index) => (
        <Fragment key={keyOf(row)}>{lane(row, barAt(row, index))}</Fragment>
      ))}
      {axisTitle && (
        <AxisText
          x={area.left + titleInset}
          y={height - titleInset}
          stands="above"
          anchor="start"
          text={axisTitle}
          paint={paint}
        />
      )}
    </Drawing>
  );
}
