import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { balanceFigure } from './balance.figure.ts';
import { balanceHeight } from './balance-height.ts';

const BalanceChart = lazyChart(async () => (await import('./BalanceChart.tsx')).BalanceChart);

export function BalanceCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="balance"
      name={t('balance.title')}
      loaded={loaded}
      figure={balanceFigure}
      chart={BalanceChart}
      height={balanceHeight}
    />
  );
}
