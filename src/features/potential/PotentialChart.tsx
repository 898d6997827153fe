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
import type { PotentialRow } from './potential.figure.ts';

type Line = { key: string; value: number };
const Chart = createVerticalChart<Line, string, number>()({ Bar, CartesianGrid, XAxis, YAxis });
const axisHeight = 48;
/** Room for half a tick's label left of zero, in px. */
const edge = 8;

/**
 * Two lanes with a line between them, each under its own heading that says what kind of number it holds. The
 * offer is an outline with an open end, because a bound has no end; the reported exports are a filled bar.
 */
export function PotentialChart({ figure, width, height, paint, isNarrow }: ChartProps<Figure<PotentialRow>>) {
  const { rows } = figure;
  const ticks = niceTicks(0, Math.max(...rows.map(({ quantity }) => quantity.value)));
  const right = 92;
  const shape = ({ x, y, width: length, height: lane, index }: BarShapeProps) => {
    const row = rows[index];
    if (!row) return null;
    const thickness = Math.min(Math.max(lane * 0.24, 24), 44);
    const at = y + lane * 0.58;
    const [top, bottom] = [at - thickness / 2, at + thickness / 2];
    const mark = markKey(row.id, 'value');
    return (
      <g>
        {index > 0 && <line x1={0} x2={width} y1={y} y2={y} stroke={paint('line')} />}
        <RowLabel
          text={`${row.label}. ${kindText(row)}`}
          x={edge + 8}
          y={top - 20}
          width={width}
          anchor="start"
          paint={paint}
        />
        {row.kind === 'offer' ? (
          <path
            data-mark={mark}
            d={`M${x + length},${top}H${x}V${bottom}H${x + length}`}
            fill="none"
            stroke={paint('exports')}
            strokeWidth={1.5}
            strokeDasharray="5 4"
          />
        ) : (
          <BarMark x={x} y={top} width={length} height={thickness} tone="exports" paint={paint} mark={mark} />
        )}
        <ValueLabel x={x + length + 8} y={at} text={quantityText(row.quantity, 'short')} paint={paint} />
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
          value: t(isNarrow ? 'potential.axis.short' : 'potential.axis'),
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

function kindText({ cells }: PotentialRow): string {
  const text = cells.find((cell) => 'text' in cell);
  return text && 'text' in text ? text.text : '';
}
