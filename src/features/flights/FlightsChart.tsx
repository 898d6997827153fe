import { niceTicks } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { type LaneBar, LaneChart } from '#src/charts/LaneChart.tsx';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import { RowLabel } from '#src/charts/RowLabel.tsx';
import { t } from '#src/i18n/translate.ts';
import { type FlightsRow, isWeekly } from './flights.figure.ts';

/** Room for half a tick's label left of zero, in px. */
const edge = 8;
const right = 40;
const thickness = 24;

/** Two lanes with a line between them, each under words that say what kind of number it holds. */
export function FlightsChart({ figure, width, height, paint }: ChartProps<Figure<FlightsRow>>) {
  const rows = figure.rows.filter(isWeekly);
  const ticks = niceTicks(0, Math.max(...rows.map(({ quantity }) => quantity.value)));
  const lane = (row: (typeof rows)[number], { x, y, width: length, height, index }: LaneBar) => {
    const top = y + height - thickness - 10;
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
    <LaneChart
      {...{ width, height, paint, rows, lane, ticks }}
      keyOf={({ id }) => id}
      reach={({ quantity }) => quantity.value}
      margin={{ top: 2, right, left: edge }}
      axisHeight={48}
      axisTitle={t('flights.axis')}
    />
  );
}
