import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { driversFigure } from './drivers.figure.ts';
import { driversHeight } from './drivers-height.ts';

const DriversChart = lazyChart(async () => (await import('./DriversChart.tsx')).DriversChart);

export function DriversCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="drivers"
      name={t('drivers.title')}
      loaded={loaded}
      figure={driversFigure}
      chart={DriversChart}
      height={driversHeight}
    />
  );
}
