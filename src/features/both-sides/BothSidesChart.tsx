import { niceTicks } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { HatchDefs, useHatch } from '#src/charts/Hatch.tsx';
import { type LaneBar, LaneChart } from '#src/charts/LaneChart.tsx';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import type { Paint } from '#src/charts/palette.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import type { BothSides, SideFigure } from '#src/domain/both-sides.ts';
import { t } from '#src/i18n/translate.ts';
import type { BothSidesRow } from './both-sides.figure.ts';

const headHeight = 24;
const namesWidth = 78;
const labelRoom = 88;
const ratioRoom = 128;
/** Of a bar with the gap to the next, in px; less where a sheet has less height. */
const widestPitch = 18;
const gap = 4;
const sides = ['kazakhstan', 'serbia'] as const;

type Pair = { id: string; label: string; pair: BothSides };

/** A pair of bars from zero a year, Kazakhstan's above Serbia's, both named; how many times beside each pair. */
export function BothSidesChart({ figure, width, height, paint, isNarrow }: ChartProps<Figure<BothSidesRow>>) {
  const hatch = useHatch();
  const pairs = figure.rows.flatMap(({ id, label, pair, isDrawn }) =>
    pair && isDrawn ? [{ id, label, pair }] : [],
  );
  const ticks = niceTicks(0, Math.max(0, ...pairs.map(longer)), isNarrow ? 2 : 4);
  const left = (isNarrow ? 0 : 46) + namesWidth;
  const right = labelRoom + (isNarrow ? 0 : ratioRoom);
  const scale = (value: number) => left + (value / (ticks.at(-1) ?? 1)) * (width - left - right);
  const lane = (line: Pair, { y, height }: LaneBar) => {
    // On a phone the year and the ratio have a line of their own above the pair.
    const above = isNarrow ? 22 : 0;
    const pitch = Math.min(widestPitch, (height - above) / 2);
    const thickness = pitch - gap;
    const top = y + above + (height - above - 2 * pitch + gap) / 2;
    const middle = isNarrow ? top - 12 : top + pitch - gap / 2;
    return (
      <g>
        <ValueLabel x={0} y={middle} text={line.label} paint={paint} />
        {sides.map((side, at) => (
          <Side
            key={side}
            name={t(`both-sides.${side}`)}
            figure={line.pair[side]}
            mark={markKey(line.id, side)}
            top={top + at * pitch}
            {...{ thickness, left, scale, hatch, paint }}
          />
        ))}
        <g data-mark={markKey(line.id, 'ratio')}>
          <ValueLabel x={width} y={middle} anchor="end" text={quantityText(line.pair.ratio)} paint={paint} />
        </g>
      </g>
    );
  };
  return (
    <LaneChart
      {...{ width, height, paint, lane, ticks }}
      rows={pairs}
      keyOf={({ id }) => id}
      reach={longer}
      margin={{ top: headHeight, right, left }}
      axisHeight={30}
    >
      <HatchDefs id={hatch} paint={paint} />
      <ValueLabel
        x={width}
        y={headHeight / 2}
        anchor="end"
        text={t('both-sides.column.ratio')}
        paint={paint}
        tone="muted"
        weight={400}
        size={12.5}
      />
    </LaneChart>
  );
}

function longer({ pair }: Pair): number {
  return Math.max(pair.kazakhstan.quantity.value, pair.serbia.quantity.value);
}

type SideProps = {
  name: string;
  figure: SideFigure;
  mark: string;
  top: number;
  thickness: number;
  left: number;
  scale: (value: number) => number;
  hatch: string;
  paint: Paint;
};

function Side({ name, figure, mark, top, thickness, left, scale, hatch, paint }: SideProps) {
  const { kind, quantity } = figure;
  const middle = top + thickness / 2;
  const isStated = kind === 'stated';
  return (
    <g>
      <ValueLabel
        x={left - 8}
        y={middle}
        anchor="end"
        text={name}
        paint={paint}
        tone="muted"
        weight={400}
        size={12.5}
      />
      <BarMark
        x={left}
        y={top}
        width={scale(quantity.value) - left}
        height={thickness}
        tone={isStated ? 'rest' : 'total'}
        look={isStated ? 'hatched' : 'solid'}
        {...{ hatch, paint, mark }}
      />
      <ValueLabel
        x={scale(quantity.value) + 6}
        y={middle}
        text={quantityText(quantity, 'short')}
        paint={paint}
      />
    </g>
  );
}
