import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark } from '#src/charts/marks.tsx';
import { PeriodChart } from '#src/charts/PeriodChart.tsx';
import { formatNumber } from '#src/i18n/format.ts';
import type { BalanceRow } from './balance.figure.ts';

/** Columns down for a deficit, up for a surplus. */
export function BalanceChart({ figure, width, height, paint }: ChartProps<Figure<BalanceRow>>) {
  return (
    <PeriodChart
      {...{ width, height, paint }}
      rows={figure.rows}
      at="top"
      telling="lowest"
      axisWidth={44}
      tickText={(value) => formatNumber(value, 0)}
      column={(row, { x, y, width, height }, look) => (
        <BarMark {...{ x, y, width, height, paint, look }} tone="total" mark={markKey(row.id, 'balance')} />
      )}
    />
  );
}
