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
import { gridProps, niceTicks, valueAxisProps, zeroLineProps } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import { RowLabel } from '#src/charts/RowLabel.tsx';
import { t } from '#src/i18n/translate.ts';
import { type FlightsRow, isWeekly } from './flights.figure.ts';

type Line = { key: string; value: number };
const Chart = createVerticalChart<Line, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });
const axisHeight = 48;
/** Room for half a tick's label left of zero, in px. */
const edge = 8;
const right = 40;
const thickness = 24;

/** Two lanes with a line between them, each under words that say what kind of number it holds. */
export function FlightsChart({ figure, width, height, paint }: ChartProps<Figure<FlightsRow>>) {
  const rows = figure.rows.filter(isWeekly);
  const ticks = niceTicks(0, Math.max(...rows.map(({ quantity }) => quantity.value)));
  const shape = ({ x, y, width: length, height: lane, index }: BarShapeProps) => {
    const row = rows[index];
    if (!row) return null;
    const top = y + lane - thickness - 10;
    return (
      <g>
        {index > 0 && <line x1={0} x2={width} y1={y} y2={y} stroke={paint('line')} />}
        <RowLabel
          text={t('flights.lane', { what: row.label, kind: row.kindText })}
          x={edge + 8}
          y={top - 20}
          width={width - edge - 8}
          anchor="start"
          paint={paint}
        />
        <BarMark
          x={x}
          y={top}
          width={length}
          height={thickness}
          tone="total"
          look={row.kind === 'permitted' ? 'hollow' : 'solid'}
          paint={paint}
          mark={markKey(row.id, 'number')}
        />
        <ValueLabel
          x={x + length + 8}
          y={top + thickness / 2}
          text={quantityText(row.quantity, 'short')}
          paint={paint}
        />
      </g>
    );
  };
  return (
    <BarChart
      layout="vertical"
      data={rows.map(({ id, quantity }) => ({ key: id, value: quantity.value }))}
      width={width}
      height={height}
      margin={{ top: 2, right, bottom: 0, left: edge }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Chart.CartesianGrid {...gridProps(paint, 'x')} />
      <Chart.XAxis
        type="number"
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 1]}
        {...valueAxisProps(paint)}
        height={axisHeight}
        label={{
          value: t('flights.axis'),
          position: 'insideBottomLeft',
          fontSize: 12.5,
          fill: paint('muted'),
        }}
      />
      <Chart.YAxis type="category" dataKey="key" hide width={0} />
      <Chart.Bar dataKey="value" shape={shape} isAnimationActive={false} minPointSize={1} />
      <ReferenceLine x={0} {...zeroLineProps(paint)} />
    </BarChart>
  );
}
