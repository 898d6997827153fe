import type { ReactElement, ReactNode } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  createVerticalChart,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { gridProps, valueAxisProps, zeroLineProps } from './axes.ts';
import type { Paint } from './palette.ts';

type Line = { key: string; value: number };
const Chart = createVerticalChart<Line, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });

/** The place of a lane: from zero, as long as its reach, as high as there is room for each; in px. */
export type LaneBar = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height' | 'index'>;

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
  const shape = (bar: BarShapeProps) => {
    const row = rows[bar.index];
    return row === undefined ? null : lane(row, bar);
  };
  return (
    <BarChart
      layout="vertical"
      data={rows.map((row) => ({ key: keyOf(row), value: reach(row) }))}
      width={width}
      height={height}
      margin={{ ...margin, bottom: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      {children}
      <Chart.CartesianGrid {...gridProps(paint, 'x')} />
      <Chart.XAxis
        type="number"
        ticks={ticks}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        {...(tickText ? { tickFormatter: tickText } : {})}
        {...valueAxisProps(paint)}
        height={axisHeight}
        {...(axisTitle
          ? {
              label: {
                value: axisTitle,
                position: 'insideBottomLeft',
                fontSize: 12.5,
                fill: paint('muted'),
              },
            }
          : {})}
      />
      <Chart.YAxis type="category" dataKey="key" hide width={0} />
      <Chart.Bar dataKey="value" shape={shape} isAnimationActive={false} minPointSize={1} />
      <ReferenceLine x={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}
