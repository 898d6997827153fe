import { niceTicks } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { type LaneBar, LaneChart } from '#src/charts/LaneChart.tsx';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import { RowLabel } from '#src/charts/RowLabel.tsx';
import { t } from '#src/i18n/translate.ts';
import type { PotentialRow } from './potential.figure.ts';

/** Room for half a tick's label left of zero, in px. */
const edge = 8;

/**
 * Two lanes with a line between them, each under its own heading that says what kind of number it holds. The
 * offer is an outline with an open end, because a bound has no end; the reported exports are a filled bar.
 */
export function PotentialChart({ figure, width, height, paint, isNarrow }: ChartProps<Figure<PotentialRow>>) {
  const { rows } = figure;
  const ticks = niceTicks(0, Math.max(...rows.map(({ quantity }) => quantity.value)));
  const lane = (row: PotentialRow, { x, y, width: length, height, index }: LaneBar) => {
    const thickness = Math.min(Math.max(height * 0.24, 24), 44);
    const at = y + height * 0.58;
    const [top, bottom] = [at - thickness / 2, at + thickness / 2];
    const mark = markKey(row.id, 'value');
    return (
      <g>
        {index > 0 && <line x1={0} x2={width} y1={y} y2={y} stroke={paint('line')} />}
        <RowLabel
          text={`${row.label}. ${kindText(row)}`}
          x={edge + 8}
          y={top - 11}
          isAbove
          width={width}
          mostLines={3}
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
    <LaneChart
      {...{ width, height, paint, rows, lane, ticks }}
      keyOf={({ id }) => id}
      reach={({ quantity }) => quantity.value}
      margin={{ top: 2, right: 92, left: edge }}
      axisHeight={48}
      axisTitle={t(isNarrow ? 'potential.axis.short' : 'potential.axis')}
    />
  );
}

function kindText({ cells }: PotentialRow): string {
  const text = cells.find((cell) => 'text' in cell);
  return text && 'text' in text ? text.text : '';
}
