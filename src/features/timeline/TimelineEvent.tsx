import type { Event } from '#src/contract/event.ts';
import { yearOf } from '#src/contract/period.ts';
import type { Text } from '#src/contract/text.ts';
import { openFact } from '#src/filters/store.ts';
import { formatDate, formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './Timeline.module.css';
import type { TimelineRecord } from './timeline-record.ts';

/** One event with its date as exactly as the source has it; a hollow dot where that is not to the day. */
export function TimelineEvent({ event, record }: { event: Event; record: TimelineRecord }) {
  const { date } = event;
  const isExact = date.precision === 'day';
  return (
    <li id={`event-${event.id}`} tabIndex={-1} className={styles.event} data-exact={isExact}>
      <time className={styles.date} dateTime={dateTime(event)}>
        <span className={styles.full}>{formatDate(date)}</span>
        {date.precision === 'year' && <span className={styles.precision}>{t('timeline.year-only')}</span>}
        {date.precision === 'before' && <span className={styles.precision}>{t('timeline.before')}</span>}
      </time>
      <div className={styles.body}>
        <h3 className={styles.name}>{inLanguage(event.title)}</h3>
        <p className={styles.summary}>{inLanguage(event.summary)}</p>
        <p className={styles.meta}>
          {names(record.sectors, event.sectors)}
          {event.certainty === 'disputed' && (
            <span className={styles.disputed}>{t('timeline.disputed')}</span>
          )}
          {line('timeline.places', names(record.places, event.places))}
          {line('timeline.people', names(record.people, event.people))}
          <button
            type="button"
            className={styles.source}
            data-fact={event.id}
            onClick={() => openFact(event.id)}
          >
            {t('timeline.source')}
            <VisuallyHidden> {inLanguage(event.title)}</VisuallyHidden>
          </button>
        </p>
      </div>
    </li>
  );
}

function line(key: 'timeline.places' | 'timeline.people', list: string): string {
  return list === '' ? '' : ` · ${t(key, { names: list })}`;
}

function names(rows: readonly { id: string; name: Text }[], ids: readonly string[]): string {
  const found = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return formatList(found.map(({ name }) => inLanguage(name)));
}

/** The machine's form of the date, no more exact than the source's. */
function dateTime({ date }: Event): string {
  if (date.precision === 'day') return date.start;
  if (date.precision === 'month') return date.start.slice(0, 7);
  return String(yearOf(date.end));
}
