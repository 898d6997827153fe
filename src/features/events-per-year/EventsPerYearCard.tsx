import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { t } from '#src/i18n/translate.ts';
import { eventsPerYearFigure } from './events-per-year.figure.ts';
import { eventsPerYearHeight } from './events-per-year-height.ts';
import { eventsNeeds } from './events-record.ts';

const EventsPerYearChart = lazyChart(
  async () => (await import('./EventsPerYearChart.tsx')).EventsPerYearChart,
);

export function EventsPerYearCard() {
  const loaded = useRecord(eventsNeeds);
  return (
    <FigureCard
      id="events-per-year"
      name={t('events-per-year.title')}
      loaded={loaded}
      figure={eventsPerYearFigure}
      chart={EventsPerYearChart}
      height={eventsPerYearHeight}
    />
  );
}
