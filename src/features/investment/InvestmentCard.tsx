import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { investmentFigure } from './investment.figure.ts';
import { investmentHeight } from './investment-height.ts';

const InvestmentChart = lazyChart(async () => (await import('./InvestmentChart.tsx')).InvestmentChart);

export function InvestmentCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="investment"
      name={t('investment.title')}
      loaded={loaded}
      figure={investmentFigure}
      chart={InvestmentChart}
      height={investmentHeight}
    />
  );
}
