import type { Selection } from '#src/charts/selection.ts';
import { layerOf, sourcesOfLayer } from '#src/contract/layer.ts';
import { inLayer } from '#src/contract/matches.ts';
import type { SourceRef } from '#src/contract/source.ts';
import type { Text } from '#src/contract/text.ts';
import { type Entry, inAllLanguages } from './entry.ts';
import type { FindRecord } from './find-record.ts';
import { folded } from './fold.ts';
import { documentEntries, nameEntries } from './name-entries.ts';
import { numberEntries } from './number-entries.ts';
import { sourceWords } from './source-words.ts';
import { textEntries } from './text-entries.ts';

/** Everything of the record's chosen layer that can be found, worded from one side. */
export function findEntries(whole: FindRecord, selection: Asked): readonly Entry[] {
  const { side } = selection;
  const record = findable(whole, selection);
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

/** Sectors and years hide nothing from who searches; the layer does: another source is what it is to leave out. */
type Asked = Pick<Selection, 'side' | 'layer'>;

/** In the article's layer its rows, the names that it has itself, and the documents that its rows cite. */
function findable(record: FindRecord, { layer }: Asked): FindRecord {
  if (layer !== 'article') return record;
  const own = layerOf(record, { layer });
  const ofArticle = <Row extends { sources: readonly SourceRef[] }>(rows: readonly Row[]) =>
    rows.filter(({ sources }) => inLayer(sources, { layer }));
  const goods = new Set([
    ...own.observations.map(({ product }) => product),
    ...own.statements.flatMap(({ products }) => products),
  ]);
  return {
    ...own,
    people: ofArticle(record.people),
    organisations: ofArticle(record.organisations),
    places: ofArticle(record.places),
    routes: ofArticle(record.routes),
    products: record.products.filter(({ id }) => goods.has(id)),
    sources: sourcesOfLayer(record, { layer }),
  };
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
