import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { FirstFew } from '#src/ui/FirstFew.tsx';
import styles from './Sources.module.css';
import type { SourcesRecord } from './sources-record.ts';

type Props = { record: SourcesRecord; sources: SourcesRecord['sources'] };

/** Every source of the chosen layer with who published it, when, and how much rests on it. */
export function SourceTable({ record, sources }: Props) {
  const rows = [...record.observations, ...record.events, ...record.statements, ...record.agreements];
  return (
    <section className={styles.part} aria-labelledby="source-list-title">
      <h3 id="source-list-title">{t('sources.list')}</h3>
      <FirstFew rows={sources} few={8}>
        {(shown) => (
          <ul className={styles.sources}>
            {shown.map((source) => (
              <li key={source.id} id={`source-${source.id}`}>
                {source.url ? (
                  <a href={source.url} rel="noopener" lang={source.lang}>
                    {source.title}
                  </a>
                ) : (
                  <cite lang={source.lang}>{source.title}</cite>
                )}
                <br />
                {source.published
                  ? t('sources.published', {
                      publisher: source.publisher,
                      date: formatDate(source.published),
                    })
                  : source.publisher}
                {source.republishedFrom && `, ${t('sources.republished', { from: source.republishedFrom })}`}.{' '}
                {t('sources.used', {
                  count: rows.filter((row) => row.sources.some((ref) => ref.source === source.id)).length,
                })}
                .{source.note && ` ${inLanguage(source.note)}`}
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
    </section>
  );
}
