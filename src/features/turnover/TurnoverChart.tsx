import type { ColumnBar } from '#src/charts/ColumnChart.tsx';
import { markKey } from '#src/charts/cells.ts';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import { BarMark, type Look } from '#src/charts/marks.tsx';
import { PeriodChart } from '#src/charts/PeriodChart.tsx';
import type { Paint } from '#src/charts/palette.ts';
import type { TurnoverRow } from './turnover.figure.ts';

/** Columns with exports and imports stacked where both are published, else the total in its own tone. */
export function TurnoverChart({ figure, width, height, paint }: ChartProps<Figure<TurnoverRow>>) {
  return (
    <PeriodChart
      {...{ width, height, paint }}
      rows={figure.rows}
      at="bottom"
      telling="highest"
      axisWidth={40}
      column={(row, bar, look) => <TurnoverColumn {...{ row, bar, look, paint }} />}
    />
  );
}

type TurnoverColumnProps = { row: TurnoverRow; bar: ColumnBar; look: Look; paint: Paint };

function TurnoverColumn({ row, bar: { x, y, width, height }, look, paint }: TurnoverColumnProps) {
  const { exports, imports, isBase } = row;
  const mark = markKey(row.id, 'turnover');
  const box = { x, y, width, height, paint };
  if (!exports || !imports) return <BarMark {...box} look={look} mark={mark} tone="total" />;
  const share = exports.value / (exports.value + imports.value);
  const lower = Math.max(height * share, 1);
  // Both flows are published, whatever the status of their sum.
  const shared = isBase ? 'faded' : 'solid';
  return (
    <g data-mark={mark}>
      <BarMark {...box} height={Math.max(height - lower - 1, 0.75)} tone="imports" look={shared} />
      <BarMark {...box} y={y + height - lower} height={lower} tone="exports" look={shared} />
    </g>
  );
}
