import { AxisText } from '#src/charts/AxisText.tsx';
import { niceTicks } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import { Drawing } from '#src/charts/Drawing.tsx';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import type { Paint } from '#src/charts/palette.ts';
import { roughWidth } from '#src/charts/period-slots.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { type BarPlace, bandAt, barIn, linear, plotArea } from '#src/charts/scales.ts';
import type { FlowsRow } from './flows.figure.ts';

const sides = ['before', 'now'] as const;
/** Below the plot stand the years, then the flows: the room of both, and from the plot to the flows, in px. */
const namesHeight = 48;
const namesGap = 32;
const axisWidth = 40;

/** Paired columns for each flow: the year before (hollow where implied) and the period; the year stands under each. */
export function FlowsChart({ figure, width, height, paint, isNarrow }: ChartProps<Figure<FlowsRow>>) {
  const { rows } = figure;
  const ticks = niceTicks(0, Math.max(...rows.flatMap(({ before, now }) => [before?.value ?? 0, now.value])));
  const room = { top: 26, right: 4 + axisWidth, bottom: 4 + namesHeight, left: 4 };
  const area = plotArea({ width, height, ...room });
  const scale = linear(ticks, [area.bottom, area.top]);
  return (
    <Drawing {...{ width, height, paint, area, scale, ticks }} along="y">
      {rows.map((row, index) => {
        const band = bandAt(index, rows.length, [area.left, area.right], isNarrow ? 0.12 : 0.22);
        return (
          <g key={row.id}>
            {sides.map((which, at) => {
              const { start, size } = barIn(band, at, { count: sides.length, apart: 6, widest: 72 });
              const y = scale(row[which]?.value ?? 0);
              const bar = { x: start, y, width: size, height: scale(0) - y, index };
              return <Column key={which} {...{ bar, row, which, paint }} />;
            })}
            <AxisText
              x={band.start + band.size / 2}
              y={area.bottom + namesGap}
              stands="below"
              anchor="middle"
              text={row.label}
              paint={paint}
              isName
            />
          </g>
        );
      })}
    </Drawing>
  );
}

type ColumnProps = { bar: BarPlace; row: FlowsRow; which: (typeof sides)[number]; paint: Paint };

/** A column with its value above and its year below. */
function Column({ bar: { x, y, width, height }, row, which, paint }: ColumnProps) {
  const quantity = row[which];
  if (!quantity) return null;
  const isOutside = which === 'before' && row.isBeforeOutside;
  const look = isOutside ? 'faded' : quantity.status === 'implied' ? 'hollow' : 'solid';
  const tone = row.flow === 'export' ? 'exports' : 'imports';
  const label = { x: x + width / 2, anchor: 'middle', paint } as const;
  const text = quantityText(quantity, 'short');
  // A text wider than its column keeps off the column beside it.
  const aside =
    which === 'before' ? ({ x: x + width, anchor: 'end' } as const) : ({ x, anchor: 'start' } as const);
  return (
    <g>
      <BarMark {...{ x, y, width, height, paint, look, tone }} mark={markKey(row.id, which)} />
      <ValueLabel
        {...label}
        {...(roughWidth(text) > width ? aside : {})}
        y={y - 11}
        text={text}
        tone={isOutside ? 'muted' : undefined}
      />
      <ValueLabel
        {...label}
        y={y + height + 12}
        text={quantity.period.end.slice(0, 4)}
        tone="muted"
        weight={400}
        size={12.5}
      />
    </g>
  );
}
