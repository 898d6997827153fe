import { citedSources, sourceLine } from '#src/charts/sources-text.ts';
import type { Source, SourceRef } from '#src/contract/source.ts';

/** Each source in full, with the paragraph, as a link to it. */
export function SourceLinks({
  refs,
  sources,
}: {
  refs: readonly SourceRef[];
  sources: ReadonlyMap<string, Source>;
}) {
  return citedSources(refs, sources).map((cited) => (
    <a key={cited.source.id} href={cited.source.url} rel="noopener" target="_blank" lang={cited.source.lang}>
      {sourceLine(cited)}
    </a>
  ));
}
