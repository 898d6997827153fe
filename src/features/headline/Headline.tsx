import { type ReactNode, useCallback } from 'react';
import { type Record, useRecord } from '#src/api/use-record.ts';
import { sectorAbsence } from '#src/charts/absences.ts';
import { FactNumber } from '#src/charts/FactNumber.tsx';
import { periodText } from '#src/charts/period-text.ts';
import type { Selection } from '#src/charts/selection.ts';
import { useChosen } from '#src/charts/use-chosen.ts';
import { layerOf } from '#src/contract/layer.ts';
import type { EventDate } from '#src/contract/period.ts';
import { type TradePoint, tradeSeries } from '#src/domain/series.ts';
import { newestIn } from '#src/domain/window.ts';
import { formatDate, formatDay } from '#src/i18n/format.ts';
import { pieces, t } from '#src/i18n/translate.ts';
import styles from './Headline.module.css';

const needs = [
  'observations',
  'statements',
  'products',
  'organisations',
  'sectors',
  'sources',
  'events',
] as const;

/** The finding of the view as one sentence, made from the data, and the line that says how far the data go. */
export function Headline() {
  const loaded = useRecord(needs);
  if (loaded.state !== 'ready')
    return (
      <header className={styles.headline}>
        <h1>{t('headline.general')}</h1>
        <p className={styles.standfirst}>{t('headline.standfirst')}</p>
        <p className={styles.state}>{'\u00a0'}</p>
      </header>
    );
  return <Ready record={loaded.record} />;
}

function Ready({ record }: { record: Record<(typeof needs)[number]> }) {
  const { point, latest } = useChosen(useCallback((selection) => found(record, selection), [record]));
  const { release } = record;
  const words = { version: release.version, released: formatDay(release.releasedOn) };
  return (
    <header className={styles.headline}>
      <h1>{sentence(point)}</h1>
      <p className={styles.standfirst}>{t('headline.standfirst')}</p>
      <p className={styles.state}>
        {latest
          ? t('headline.state', { date: formatDate(latest), ...words })
          : t('headline.state.empty', words)}
      </p>
    </header>
  );
}

/** What the sentence says, and the latest date, under a choice. */
function found(whole: Record<(typeof needs)[number]>, selection: Selection) {
  const record = layerOf(whole, selection);
  const point = sectorAbsence('trade', record, selection)
    ? undefined
    : newestIn(tradeSeries(record.observations, 'turnover'), selection);
  return { point, latest: latestDate(record.events.map(({ date }) => date)) };
}

function sentence(point: TradePoint | undefined): ReactNode {
  if (!point) return t('headline.general');
  const { quantity, rate, period, isPartYear } = point;
  const value = <FactNumber key="value" quantity={quantity} />;
  const words = { value, period: periodText(period), reporter: t('reporter.KZ') };
  if (!rate) return pieces(isPartYear ? 'headline.turnover' : 'headline.turnover.year', words);
  const change = <FactNumber key="rate" quantity={rate} />;
  return pieces(isPartYear ? 'headline.turnover.rate' : 'headline.turnover.year.rate', {
    ...words,
    rate: change,
  });
}

/** The latest day that the record speaks of; one known only to lie before some day tells of none. */
function latestDate(dates: readonly EventDate[]): EventDate | undefined {
  const known = dates.filter(({ precision }) => precision !== 'before');
  return known.reduce<EventDate | undefined>(
    (latest, date) => (latest && latest.end >= date.end ? latest : date),
    undefined,
  );
}
