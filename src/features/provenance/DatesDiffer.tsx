import type { Event } from '#src/contract/event.ts';
import type { Source } from '#src/contract/source.ts';
import { openFact } from '#src/filters/store.ts';
import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import type { DateDispute } from './disputes.ts';
import styles from './Quoting.module.css';
import { SourceLinks } from './SourceLinks.tsx';

type Props = { event: Event; dispute: DateDispute; sources: ReadonlyMap<string, Source> };

/** Every date of an event beside the sources that give it; a date of another row opens that row. */
export function DatesDiffer({ event, dispute: { dates, isOpposed }, sources }: Props) {
  if (dates.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="dates-title">
      <h4 id="dates-title">{t(isOpposed ? 'conflict.title' : 'conflict.dates')}</h4>
      <ul className={styles.sides}>
        {dates.map(({ of, date, sources: refs }) => (
          <li
            key={[of.id, date.start, date.end, ...refs.map(({ source }) => source)].join(' ')}
            className={styles.side}
          >
            <p className={styles.stated}>{formatDate(date)}</p>
            {of.id !== event.id && (
              <p>
                <button
                  type="button"
                  className={styles.other}
                  data-fact={of.id}
                  onClick={() => openFact(of.id)}
                >
                  {inLanguage(of.title)}
                </button>
              </p>
            )}
            <p>
              <SourceLinks refs={refs} sources={sources} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
