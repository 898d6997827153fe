import { rowById } from '#src/contract/by-id.ts';
import type { Event } from '#src/contract/event.ts';
import type { Source, SourceRef } from '#src/contract/source.ts';
import type { GivenDate } from '#src/domain/conflicts.ts';
import { formatDate, formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import styles from './Timeline.module.css';
import type { TimelineRecord } from './timeline-record.ts';

type Props = { given: readonly GivenDate<Event>[]; record: TimelineRecord };

/** Each date that a source gives for one event, beside those who give it. */
export function DatesBySource({ given, record }: Props) {
  return (
    <ul className={styles.dates} aria-label={t('conflict.dates')}>
      {given.map(({ of, date, sources }) => (
        <li key={[of.id, date.start, date.end, ...sources.map(({ source }) => source)].join(' ')}>
          {t('timeline.dates.by', {
            date: formatDate(date),
            sources: formatList(publishers(sources, record.sources)),
          })}
        </li>
      ))}
    </ul>
  );
}

function publishers(refs: readonly SourceRef[], sources: readonly Source[]): readonly string[] {
  const cited = refs.flatMap(({ source }) => rowById(sources, source) ?? []);
  return [...new Set(cited.map(publisherText))];
}

function publisherText({ publisher, republishedFrom }: Source): string {
  return republishedFrom ? t('chart.republished', { author: republishedFrom, publisher }) : publisher;
}
