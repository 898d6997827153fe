import { niceTicks } from '#src/charts/axes.ts';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { type LaneBar, LaneChart } from '#src/charts/LaneChart.tsx';
import { BarMark, ValueLabel } from '#src/charts/marks.tsx';
import { quantityText } from '#src/charts/quantity-text.ts';
import { RowLabel } from '#src/charts/RowLabel.tsx';
import type { InvestmentRow } from './investment.figure.ts';

/** Room for half a tick's label left of zero, in px. */
const edge = 8;

/** Two bars from zero, each under its direction. No time axis: the amounts are cumulative. */
export function InvestmentChart({ figure, width, height, paint }: ChartProps<Figure<InvestmentRow>>) {
  const { rows } = figure;
  const ticks = niceTicks(0, Math.max(...rows.map(({ quantity }) => quantity.value)));
  const lane = (row: InvestmentRow, { x, y, width: length, height }: LaneBar) => {
    const thickness = Math.min(Math.max(height * 0.28, 26), 48);
    const at = y + height * 0.6;
    const top = at - thickness / 2;
    return (
      <g>
        <RowLabel text={row.label} x={edge + 8} y={top - 16} width={width} anchor="start" paint={paint} />
        <BarMark
          x={x}
          y={top}
          width={length}
          height={thickness}
          tone="total"
          paint={paint}
          mark={markKey(row.id, 'value')}
        />
        <ValueLabel x={x + length + 8} y={at} text={quantityText(row.quantity, 'short')} paint={paint} />
      </g>
    );
  };
  return (
    <LaneChart
      {...{ width, height, paint, rows, lane, ticks }}
      keyOf={({ id }) => id}
      reach={({ quantity }) => quantity.value}
      margin={{ top: 2, right: 60, left: edge }}
      axisHeight={26}
    />
  );
}
