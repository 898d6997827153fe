import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { flightsFigure } from './flights.figure.ts';
import { flightsHeight } from './flights-height.ts';

const FlightsChart = lazyChart(async () => (await import('./FlightsChart.tsx')).FlightsChart);

export function FlightsCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="flights"
      name={t('flights.title')}
      loaded={loaded}
      figure={flightsFigure}
      chart={FlightsChart}
      height={flightsHeight}
    />
  );
}
