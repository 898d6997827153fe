import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { corridorVolumeFigure } from './corridor-volume.figure.ts';
import { corridorVolumeHeight } from './corridor-volume-height.ts';

const CorridorVolumeChart = lazyChart(
  async () => (await import('./CorridorVolumeChart.tsx')).CorridorVolumeChart,
);

export function CorridorVolumeCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="corridor-volume"
      name={t('corridor-volume.title')}
      loaded={loaded}
      figure={corridorVolumeFigure}
      chart={CorridorVolumeChart}
      height={corridorVolumeHeight}
    />
  );
}
