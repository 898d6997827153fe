import { useRecord } from '#src/api/use-record.ts';
import { FigureCard } from '#src/charts/FigureCard.tsx';
import { lazyChart } from '#src/charts/lazy-chart.tsx';
import { figureNeeds } from '#src/charts/selection.ts';
import { t } from '#src/i18n/translate.ts';
import { DirectionOnly } from './DirectionOnly.tsx';
import { goodsFigure } from './goods.figure.ts';
import { goodsHeight } from './goods-height.ts';

const GoodsChart = lazyChart(async () => (await import('./GoodsChart.tsx')).GoodsChart);

export function GoodsCard() {
  const loaded = useRecord(figureNeeds);
  return (
    <FigureCard
      id="goods"
      name={t('goods.title')}
      loaded={loaded}
      figure={goodsFigure}
      chart={GoodsChart}
      height={goodsHeight}
    >
      {(record) => <DirectionOnly record={record} />}
    </FigureCard>
  );
}
