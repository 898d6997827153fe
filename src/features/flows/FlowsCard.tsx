import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { flowsFigure } from './flows.figure.ts';
import { flowsHeight } from './flows-height.ts';

const FlowsChart = lazyChart(async () => (await import('./FlowsChart.tsx')).FlowsChart);

export function FlowsCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="flows"
      name={t('flows.title')}
      loaded={loaded}
      figure={flowsFigure}
      chart={FlowsChart}
      height={flowsHeight}
    />
  );
}
