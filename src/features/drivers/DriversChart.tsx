import { niceTicks } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { HatchDefs, useHatch } from '#src/charts/Hatch.tsx';
import { type LaneBar, LaneChart } from '#src/charts/LaneChart.tsx';
import { BarMark, ValueLabel, Whisker } from '#src/charts/marks.tsx';
import type { Paint } from '#src/charts/palette.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { RowLabel } from '#src/charts/RowLabel.tsx';
import { formatNumber } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import type { DriversRow } from './drivers.figure.ts';
import { type DriversLine, driversLines } from './drivers-lines.ts';

/** Room beside the plot for labels of values, in px. */
const labelRoom = 70;

/** Bars from zero in one scale, the rest hatched with its whisker; each flow under its name and net change. */
export function DriversChart({ figure, width, height, paint, isNarrow }: ChartProps<Figure<DriversRow>>) {
  const hatch = useHatch();
  const lines = driversLines(figure.rows);
  const bars = figure.rows.filter(({ kind }) => kind !== 'net').map(({ quantity }) => quantity);
  const ticks = niceTicks(
    Math.min(0, ...bars.map(({ low }) => low)),
    Math.max(0, ...bars.map(({ high }) => high)),
  );
  const [low = 0] = ticks;
  const high = ticks.at(-1) ?? 1;
  const namesWidth = isNarrow ? 0 : Math.min(Math.max(width * 0.34, 150), 260);
  const plotWidth = width - namesWidth - 2 * labelRoom;
  const scale = (value: number) => namesWidth + labelRoom + ((value - low) / (high - low)) * plotWidth;
  const lane = (line: DriversLine, { y, height }: LaneBar) => {
    const parts = { line, y, height, scale, paint, isNarrow, namesWidth, chartWidth: width };
    return line.row.kind === 'net' || line.isHead ? <Head {...parts} /> : <Driver {...parts} hatch={hatch} />;
  };
  return (
    <LaneChart
      {...{ width, height, paint, lane, ticks }}
      rows={lines}
      keyOf={({ key }) => key}
      reach={({ row }) => row.quantity.value}
      tickText={(value) => formatNumber(value, 0, true)}
      margin={{ top: 4, right: labelRoom, left: namesWidth + labelRoom }}
      axisHeight={26}
    >
      <HatchDefs id={hatch} paint={paint} />
    </LaneChart>
  );
}

type Parts = {
  line: DriversLine;
  y: number;
  height: number;
  scale: (value: number) => number;
  paint: Paint;
  isNarrow: boolean;
  namesWidth: number;
  chartWidth: number;
};

/** The flow's name with its net change beside it. */
function Head({ line, y, height, scale, paint, isNarrow, namesWidth, chartWidth }: Parts) {
  const { row } = line;
  const at = y + height / 2;
  const tone = row.flow === 'export' ? 'exports' : 'imports';
  const net = row.kind === 'net' && t('drivers.net.label', { value: quantityText(row.quantity, 'signed') });
  return (
    <g>
      <RowLabel
        text={row.group ?? ''}
        x={isNarrow ? 0 : namesWidth}
        y={at}
        width={isNarrow ? chartWidth - 110 : namesWidth}
        anchor={isNarrow ? 'start' : 'end'}
        paint={paint}
        isBold
      />
      {net && (
        <g data-mark={markKey(row.id, 'change')}>
          <ValueLabel
            x={isNarrow ? chartWidth : scale(0) + 8}
            y={at}
            text={net}
            anchor={isNarrow ? 'end' : 'start'}
            paint={paint}
            tone={tone}
          />
        </g>
      )}
    </g>
  );
}

function Driver({
  line,
  y,
  height,
  scale,
  paint,
  isNarrow,
  namesWidth,
  chartWidth,
  hatch,
}: Parts & { hatch: string }) {
  const { row } = line;
  const { value, low, high } = row.quantity;
  const isRest = row.kind === 'rest';
  // On a phone the name has a line of its own above the bar.
  const thickness = isNarrow ? 16 : Math.min(height * 0.68, 30);
  const top = isNarrow ? y + height - thickness - 3 : y + (height - thickness) / 2;
  const middle = top + thickness / 2;
  const tone = row.flow === 'export' ? 'exports' : 'imports';
  const isGain = value > 0;
  const end = isGain ? scale(isRest ? high : value) + 8 : scale(isRest ? low : value) - 8;
  return (
    <g>
      <RowLabel
        text={row.label}
        x={isNarrow ? 0 : namesWidth}
        y={isNarrow ? y + (height - thickness) / 2 - 1 : middle}
        width={isNarrow ? chartWidth : namesWidth}
        anchor={isNarrow ? 'start' : 'end'}
        paint={paint}
      />
      <BarMark
        x={scale(0)}
        y={top}
        width={scale(value) - scale(0)}
        height={thickness}
        tone={isRest ? 'rest' : tone}
        look={isRest ? 'hatched' : 'solid'}
        hatch={hatch}
        paint={paint}
        mark={markKey(row.id, 'change')}
      />
      {isRest && <Whisker axis="x" from={scale(low)} to={scale(high)} at={middle} paint={paint} />}
      <ValueLabel
        x={end}
        y={middle}
        text={quantityText(row.quantity, 'signed')}
        anchor={isGain ? 'start' : 'end'}
        paint={paint}
      />
    </g>
  );
}
