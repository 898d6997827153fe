import { rowById } from '#src/contract/by-id.ts';
import type { Event } from '#src/contract/event.ts';
import type { Text } from '#src/contract/text.ts';
import { givenDates, opposedDates } from '#src/domain/conflicts.ts';
import { openFact } from '#src/filters/store.ts';
import { formatDate, formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { DatesBySource } from './DatesBySource.tsx';
import { datesText, dateTime } from './dates-text.ts';
import styles from './Timeline.module.css';
import type { TimelineRecord } from './timeline-record.ts';

type Props = {
  event: Event;
  /** Rows that contradict it: shown in its place, none of them on its own. */
  others: readonly Event[];
  record: TimelineRecord;
};

/** One event with its date as exactly as the sources have it; a hollow dot where that is not to the day. */
export function TimelineEvent({ event, others, record }: Props) {
  const rows = [event, ...others];
  const given = givenDates(rows);
  const opposed = opposedDates(given.map(({ date }) => date));
  const isDisputed = others.length > 0 || opposed.length > 1 || event.certainty === 'disputed';
  const dates = opposed.length > 1 ? opposed : [event.date];
  const { precision } = event.date;
  const isExact = opposed.length <= 1 && precision === 'day';
  return (
    <li id={`event-${event.id}`} tabIndex={-1} className={styles.event} data-exact={isExact}>
      <time className={styles.date} dateTime={dateTime(dates)}>
        <span className={styles.full}>{datesText(dates)}</span>
        {dates.length === 1 && precision === 'year' && (
          <span className={styles.precision}>{t('timeline.year-only')}</span>
        )}
        {dates.length === 1 && precision === 'before' && (
          <span className={styles.precision}>{t('timeline.before')}</span>
        )}
      </time>
      <div className={styles.body}>
        <h3 className={styles.name}>{inLanguage(event.title)}</h3>
        <p className={styles.summary}>{inLanguage(event.summary)}</p>
        <p className={styles.meta}>
          {names(record.sectors, event.sectors)}
          {isDisputed && <span className={styles.disputed}>{t('timeline.disputed')}</span>}
          {line('timeline.places', names(record.places, event.places))}
          {line('timeline.people', names(record.people, event.people))}
          <SourceButton event={event} />
        </p>
        {given.length > 1 && <DatesBySource given={given} record={record} />}
        {others.map((other) => (
          <div key={other.id} id={`event-${other.id}`} tabIndex={-1} className={styles.other}>
            <p className={styles.summary}>
              {formatDate(other.date)}: {inLanguage(other.title)}. {inLanguage(other.summary)}
            </p>
            <SourceButton event={other} />
          </div>
        ))}
      </div>
    </li>
  );
}

function SourceButton({ event }: { event: Event }) {
  return (
    <button type="button" className={styles.source} data-fact={event.id} onClick={() => openFact(event.id)}>
      {t('timeline.source')}
      <VisuallyHidden> {inLanguage(event.title)}</VisuallyHidden>
    </button>
  );
}

function line(key: 'timeline.places' | 'timeline.people', list: string): string {
  return list === '' ? '' : ` · ${t(key, { names: list })}`;
}

function names(rows: readonly { id: string; name: Text }[], ids: readonly string[]): string {
  const found = ids.flatMap((id) => rowById(rows, id) ?? []);
  return formatList(found.map(({ name }) => inLanguage(name)));
}
