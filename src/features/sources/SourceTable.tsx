import { useMemo } from 'react';
import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { FirstFew } from '#src/ui/FirstFew.tsx';
import styles from './Sources.module.css';
import type { SourcesRecord } from './sources-record.ts';

type Props = { record: SourcesRecord; sources: SourcesRecord['sources'] };

/** Every source of the chosen layer with who published it, when, and how much rests on it. */
export function SourceTable({ record, sources }: Props) {
  const uses = useMemo(() => usesOf(record), [record]);
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
                  count: uses.get(source.id) ?? 0,
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

/** How many rows rest on each source, each row once. */
function usesOf(record: SourcesRecord): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const rows of [record.observations, record.events, record.statements, record.agreements])
    for (const { sources } of rows)
      for (const id of new Set(sources.map(({ source }) => source))) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}
