import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { t } from '#src/i18n/translate.ts';
import { bothSidesFigure } from './both-sides.figure.ts';
import { bothSidesHeight } from './both-sides-height.ts';
import { bothSidesNeeds } from './both-sides-record.ts';
import { GapStatements } from './GapStatements.tsx';

const BothSidesChart = lazyChart(async () => (await import('./BothSidesChart.tsx')).BothSidesChart);

export function BothSidesCard() {
  const loaded = useRecord(bothSidesNeeds);
  return (
    <FigureCard
      id="both-sides"
      name={t('both-sides.title')}
      loaded={loaded}
      figure={bothSidesFigure}
      chart={BothSidesChart}
      height={bothSidesHeight}
    >
      {(record) => <GapStatements record={record} />}
    </FigureCard>
  );
}
