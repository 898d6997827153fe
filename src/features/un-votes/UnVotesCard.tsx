import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { unVotesFigure } from './un-votes.figure.ts';
import { unVotesHeight } from './un-votes-height.ts';

const UnVotesChart = lazyChart(async () => (await import('./UnVotesChart.tsx')).UnVotesChart);

export function UnVotesCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="un-votes"
      name={t('un-votes.title')}
      loaded={loaded}
      figure={unVotesFigure}
      chart={UnVotesChart}
      height={unVotesHeight}
    />
  );
}
