import type { Source, SourceRef } from '#src/contract/source.ts';
import { t } from '#src/i18n/translate.ts';
import styles from './SourceList.module.css';
import { citedSources } from './sources-text.ts';

type SourceListProps = { refs: readonly SourceRef[]; sources: ReadonlyMap<string, Source> };

/** The sources of a figure, each once, with the places that are cited. */
export function SourceList({ refs, sources }: SourceListProps) {
  const cited = citedSources(refs, sources);
  if (cited.length === 0) return null;
  return (
    <p className={styles.sources}>
      {t('chart.sources', { count: cited.length })}
      {cited.map(({ source, locator }, at) => (
        <span key={source.id}>
          {at > 0 && '; '}
          <a href={source.url} rel="noopener" lang={source.lang}>
            {source.title}
          </a>
          {locator && `, ${locator}`}
        </span>
      ))}
    </p>
  );
}
