import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { potentialFigure } from './potential.figure.ts';
import { potentialHeight } from './potential-height.ts';
import { Targets } from './Targets.tsx';

const PotentialChart = lazyChart(async () => (await import('./PotentialChart.tsx')).PotentialChart);

export function PotentialCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="potential"
      name={t('potential.title')}
      loaded={loaded}
      figure={potentialFigure}
      chart={PotentialChart}
      height={potentialHeight}
    >
      {(record) => <Targets record={record} />}
    </FigureCard>
  );
}
