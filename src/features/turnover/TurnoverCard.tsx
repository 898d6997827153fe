import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { turnoverFigure } from './turnover.figure.ts';
import { turnoverHeight } from './turnover-height.ts';

const TurnoverChart = lazyChart(async () => (await import('./TurnoverChart.tsx')).TurnoverChart);

export function TurnoverCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="turnover"
      name={t('turnover.title')}
      loaded={loaded}
      figure={turnoverFigure}
      chart={TurnoverChart}
      height={turnoverHeight}
    />
  );
}
