import type { Source, SourceRef } from '#src/contract/source.ts';
import { t } from '#src/i18n/translate.ts';
import { FirstFew } from '#src/ui/FirstFew.tsx';
import styles from './SourceList.module.css';
import { citedSources } from './sources-text.ts';

type SourceListProps = { refs: readonly SourceRef[]; sources: ReadonlyMap<string, Source> };

/** The sources of a figure, each once, with the places that are cited. */
export function SourceList({ refs, sources }: SourceListProps) {
  const cited = citedSources(refs, sources);
  if (cited.length === 0) return null;
  return (
    <FirstFew rows={cited} few={4}>
      {(shown) => (
        <p className={styles.sources}>
          {t('chart.sources', { count: cited.length })}
          {shown.map(({ source, locator }, at) => (
            <span key={source.id}>
              {at > 0 && '; '}
              <SourceTitle source={source} />
              {locator && `, ${locator}`}
            </span>
          ))}
        </p>
      )}
    </FirstFew>
  );
}

/** A source without an address is named all the same. */
function SourceTitle({ source: { title, url, lang } }: { source: Source }) {
  if (!url) return <cite lang={lang}>{title}</cite>;
  return (
    <a href={url} rel="noopener" lang={lang}>
      {title}
    </a>
  );
}
