import type { SourceRef } from '#src/contract/source.ts';
import type { Text } from '#src/contract/text.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { type Entry, inAllLanguages } from './entry.ts';
import type { FindRecord } from './find-record.ts';
import { dateText } from './text-entries.ts';

type Row = { id: string; name: Text; sources?: readonly SourceRef[] };

/** People, organisations, goods, places and routes; each leads to the facts that name it. */
export function nameEntries(record: FindRecord): Entry[] {
  const organisations = new Map(record.organisations.map(({ id, name }) => [id, name]));
  const sectors = new Map<string, Text>(record.sectors.map(({ id, name }) => [id, name]));
  return [
    ...record.people.map((person) => {
      const employer = organisations.get(person.organisation ?? '');
      const entry = nameEntry(person, [person.office ?? employer], [person.office, employer]);
      return person.organisation ? { ...entry, refs: new Set([...entry.refs, person.organisation]) } : entry;
    }),
    ...record.organisations.map((row) => nameEntry(row, [row.about], [row.about])),
    ...record.products.map((row) => {
      const sector = sectors.get(row.sector);
      return nameEntry(row, [sector], [sector, row.note]);
    }),
    ...record.places.map((row) => nameEntry(row, [], [])),
    ...record.routes.map((row) => nameEntry(row, row.alsoKnownAs, [...row.alsoKnownAs, row.about])),
  ];
}

/** The sources: their titles stay in their own language. */
export function documentEntries({ sources }: FindRecord): Entry[] {
  return sources.map((source) => {
    const details = [source.publisher, ...(source.published ? [dateText(source.published)] : [])];
    return {
      id: source.id,
      kind: 'documents',
      title: source.title,
      lang: source.lang,
      value: '',
      details,
      words: {
        title: [source.title],
        value: [],
        text: [
          ...details,
          source.republishedFrom ?? '',
          t('find.grade', { grade: source.grade }),
          ...inAllLanguages(source.note),
        ],
      },
      refs: new Set(),
      scope: {},
      url: source.url,
    };
  });
}

function nameEntry(
  { id, name, sources = [] }: Row,
  shown: readonly (Text | undefined)[],
  searched: readonly (Text | undefined)[],
): Entry {
  return {
    id,
    kind: 'names',
    title: inLanguage(name),
    value: '',
    details: shown.flatMap((text) => (text ? [inLanguage(text)] : [])),
    words: { title: inAllLanguages(name), value: [], text: inAllLanguages(...searched) },
    refs: new Set(sources.map(({ source }) => source)),
    scope: {},
  };
}
