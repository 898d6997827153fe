import type { ReactElement, ReactNode } from 'react';
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
import { categoryAxisProps, gridProps, valueAxisProps, zeroLineProps } from './axes.ts';
import type { Paint } from './palette.ts';

type Column = { key: string; value: number };
const Chart = createHorizontalChart<Column, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });

/** The place of a column: from zero, as high as its reach (negative downwards); in px. */
export type ColumnBar = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height' | 'index'>;

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
  /** Widest a column gets, in px, and the share of its place that stays empty. */
  widest: number;
  gap?: `${number}%` | undefined;
  /** Lies below the columns. */
  children?: ReactNode;
};

const namesHeight = 28;

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
  margin,
  widest,
  gap = '18%',
  children,
}: ColumnChartProps<Row>) {
  const shape = (bar: BarShapeProps) => {
    const row = rows[bar.index];
    return row === undefined ? null : column(row, bar);
  };
  return (
    <BarChart
      data={rows.map((row) => ({ key: keyOf(row), value: reach(row) }))}
      width={width}
      height={height}
      margin={margin}
      barCategoryGap={gap}
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint)} />
      {names ? (
        <Chart.XAxis
          dataKey="key"
          type="category"
          {...categoryAxisProps(paint)}
          ticks={names}
          height={namesHeight}
        />
      ) : (
        <Chart.XAxis dataKey="key" type="category" hide height={0} />
      )}
      <Chart.YAxis
        orientation="right"
        width={axisWidth}
        ticks={ticks}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        {...(tickText ? { tickFormatter: tickText } : {})}
        {...valueAxisProps(paint)}
      />
      {children}
      <Chart.Bar dataKey="value" maxBarSize={widest} shape={shape} isAnimationActive={false} />
      <ReferenceLine y={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}
