import { citedSources, sourceLine } from '#src/charts/sources-text.ts';
import type { Source, SourceRef } from '#src/contract/source.ts';
import styles from './Provenance.module.css';

/** Each source in full, with the paragraph, as a link to it where it has an address. */
export function SourceLinks({
  refs,
  sources,
}: {
  refs: readonly SourceRef[];
  sources: ReadonlyMap<string, Source>;
}) {
  return citedSources(refs, sources).map((cited) => {
    const { id, url, lang }: { id: string; url?: string | undefined; lang: string } = cited.source;
    // Of some documents only the title is known.
    return url ? (
      <a key={id} href={url} rel="noopener" target="_blank" lang={lang} className={styles.cited}>
        {sourceLine(cited)}
      </a>
    ) : (
      <span key={id} lang={lang} className={styles.cited}>
        {sourceLine(cited)}
      </span>
    );
  });
}
