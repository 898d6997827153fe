import { niceTicks } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { LaneChart } from '#src/charts/LaneChart.tsx';
import { DotMark, ValueLabel, Whisker } from '#src/charts/marks.tsx';
import type { Paint } from '#src/charts/palette.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { RowLabel } from '#src/charts/RowLabel.tsx';
import type { GoodsRow } from './goods.figure.ts';
import { hasLevel, type LevelRow } from './goods-levels.ts';

const labelRoom = 64;

/** Dumbbells: for each good the level a year before and in the period, both hollow because both are implied. */
export function GoodsChart({ figure, width, height, paint, isNarrow }: ChartProps<Figure<GoodsRow>>) {
  const rows = figure.rows.filter(hasLevel);
  const ticks = niceTicks(0, Math.max(...rows.flatMap(({ base, level }) => [base.high, level.high]), 1));
  const high = ticks.at(-1) ?? 1;
  const namesWidth = isNarrow ? 0 : Math.min(Math.max(width * 0.32, 150), 260);
  const left = isNarrow ? 12 : namesWidth + 24;
  const scale = (value: number) => left + (value / high) * (width - left - labelRoom);
  return (
    <LaneChart
      {...{ width, height, paint, rows, ticks }}
      keyOf={({ id }) => id}
      reach={({ base }) => base.value}
      lane={(row, { y, height }) => (
        <Dumbbell {...{ row, y, height, scale, paint, isNarrow, namesWidth }} chartWidth={width} />
      )}
      margin={{ top: 4, right: labelRoom, left }}
      axisHeight={26}
    />
  );
}

type DumbbellProps = {
  row: LevelRow;
  y: number;
  height: number;
  scale: (value: number) => number;
  paint: Paint;
  isNarrow: boolean;
  namesWidth: number;
  chartWidth: number;
};

function Dumbbell({ row, y, height, scale, paint, isNarrow, namesWidth, chartWidth }: DumbbellProps) {
  const { base, level } = row;
  const at = isNarrow ? y + height * 0.72 : y + height / 2;
  const tone = row.flow === 'export' ? 'exports' : 'imports';
  const isFall = level.value < base.value;
  const [left, right] = isFall ? [level, base] : [base, level];
  // Labels stand above their dots, on the outer sides, so that close dots do not run into each other.
  const apart = scale(right.value) - scale(left.value);
  const isClose = apart < 110;
  // Where they still would, by the zero line, the right one stands beside its dot.
  const isBeside = apart < 56 && scale(left.value) - scale(0) < 40;
  return (
    <g>
      <RowLabel
        text={row.label}
        x={isNarrow ? 0 : namesWidth}
        y={isNarrow ? y + height * 0.22 : at}
        width={isNarrow ? chartWidth : namesWidth}
        anchor={isNarrow ? 'start' : 'end'}
        paint={paint}
      />
      <line
        x1={scale(left.value)}
        x2={scale(right.value)}
        y1={at}
        y2={at}
        stroke={paint(tone)}
        strokeWidth={2}
        strokeOpacity={0.45}
      />
      {[base, level].map((quantity) => (
        <Whisker
          key={quantity.id}
          axis="x"
          from={scale(quantity.low)}
          to={scale(quantity.high)}
          at={at}
          paint={paint}
          cap={3}
        />
      ))}
      <DotMark
        cx={scale(base.value)}
        cy={at}
        r={6}
        tone="total"
        look={row.isBaseOutside ? 'faded' : 'hollow'}
        paint={paint}
        mark={markKey(row.id, 'base')}
      />
      <DotMark
        cx={scale(level.value)}
        cy={at}
        r={7}
        tone={tone}
        look="hollow"
        paint={paint}
        mark={markKey(row.id, 'level')}
      />
      {[left, right].map((quantity) => (
        <ValueLabel
          key={quantity.id}
          x={scale(quantity.value) + (quantity === right && isBeside ? 14 : 0)}
          y={quantity === right && isBeside ? at : at - 18}
          text={quantityText(quantity, 'short')}
          anchor={anchorOf(quantity === left, isClose, scale(quantity.value) - scale(0))}
          paint={paint}
          tone={quantity === base ? 'muted' : tone}
        />
      ))}
    </g>
  );
}

/** Labels of close dots turn away from each other; one beside the zero line stays right of it. */
function anchorOf(isLeft: boolean, isClose: boolean, fromZero: number): 'start' | 'middle' | 'end' {
  if (isLeft && fromZero < 40) return 'start';
  if (!isClose) return 'middle';
  return isLeft ? 'end' : 'start';
}
