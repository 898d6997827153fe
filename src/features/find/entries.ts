import type { Selection } from '#src/charts/selection.ts';
import type { Text } from '#src/contract/text.ts';
import { type Entry, inAllLanguages } from './entry.ts';
import type { FindRecord } from './find-record.ts';
import { folded } from './fold.ts';
import { documentEntries, nameEntries } from './name-entries.ts';
import { numberEntries } from './number-entries.ts';
import { sourceWords } from './source-words.ts';
import { textEntries } from './text-entries.ts';

/** Everything of the record that can be found, worded from one side. */
export function findEntries(record: FindRecord, side: Selection['side']): readonly Entry[] {
  const names = [record.people, record.organisations, record.products, record.places].flat();
  const nameTexts = new Map<string, readonly Text[]>(names.map(({ id, name }) => [id, [name]]));
  for (const { id, title } of record.agreements) nameTexts.set(id, [title]);
  const sources = sourceWords(record.sources);
  const texts = textEntries(record, nameTexts, sources);
  return [
    ...numberEntries(record, side, sources),
    ...withRoutes(texts, record),
    ...nameEntries(record),
    ...documentEntries(record),
  ];
}

/** No row refers to a route by its id: what names it in words speaks of it. */
function withRoutes(entries: readonly Entry[], { routes }: FindRecord): readonly Entry[] {
  const named = routes.map(({ id, name, alsoKnownAs }) => ({
    id,
    names: inAllLanguages(name, ...alsoKnownAs).map(folded),
  }));
  return entries.map((entry) => {
    const text = folded([...entry.words.title, ...entry.words.text].join('\n'));
    const ids = named.flatMap(({ id, names }) => (names.some((name) => text.includes(name)) ? [id] : []));
    return ids.length === 0 ? entry : { ...entry, refs: new Set([...entry.refs, ...ids]) };
  });
}
