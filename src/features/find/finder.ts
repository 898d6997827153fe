import MiniSearch, { type Query } from 'minisearch';
import type { Entry } from './entry.ts';
import { alike, isCyrillic } from './fold.ts';
import { alikeTermsOf, isWholePart, termsOf, type Wanted, wantedBy } from './terms.ts';

/** `close`: nothing is written as asked, these are spelled or sound alike. */
export type Found = { how: 'nothing-asked' | 'as-asked' | 'close' | 'nothing'; entries: readonly Entry[] };

export type Finder = {
  /** The best first. Total: any text is a question, one without a letter or digit asks for nothing. */
  find: (query: string) => Found;
  /** The entries that name this one, rest on it or belong to it. */
  mentions: (id: string) => readonly Entry[];
};

/** Indexes the entries, in the time of their words. */
export function makeFinder(entries: readonly Entry[]): Finder {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const naming = namingOf(entries);
  const written = indexOf(entries, termsOf);
  // Made for the first question that needs it: most do not.
  let madeBySound: MiniSearch<Entry> | undefined;
  const bySound = () => {
    madeBySound ??= indexOf(entries, alikeTermsOf);
    return madeBySound;
  };
  const search = (index: MiniSearch<Entry>, wanted: readonly Wanted[], leaf: (one: Wanted) => Query) => {
    const isWords = wanted.every(({ isNumber }) => !isNumber);
    return index
      .search(queryOf(wanted, leaf), {
        // The terms are made already.
        tokenize: (term) => [term],
        boost: { title: 3, value: 5 },
        // Words alone first of all mean who or what bears them as a name; with a number, a fact.
        boostDocument: (id) => (isWords && byId.get(String(id))?.kind === 'names' ? 1.5 : 1),
        boostTerm: (term) => (isWholePart(term) ? 0.2 : 1),
      })
      .flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
  return {
    find: (text) => {
      const wanted = wantedBy(text);
      if (wanted.length === 0) return { how: 'nothing-asked', entries: [] };
      // A name in Cyrillic is asked for in either alphabet: few texts of the record have it in both.
      const asAsked = isCyrillic(text)
        ? search(bySound(), wanted, asTranscribed)
        : search(written, wanted, asWritten);
      if (asAsked.length > 0) return { how: 'as-asked', entries: asAsked };
      const nearby = search(bySound(), wanted, asItSounds);
      return { how: nearby.length > 0 ? 'close' : 'nothing', entries: nearby };
    },
    mentions: (id) => naming.get(id) ?? [],
  };
}

function indexOf(entries: readonly Entry[], termsIn: (text: string) => string[]): MiniSearch<Entry> {
  const terms = once(termsIn);
  const index = new MiniSearch<Entry>({
    fields: ['title', 'value', 'text'],
    extractField: ({ id, words }, field) =>
      field === 'title' || field === 'value' || field === 'text' ? words[field].join('\n') : id,
    tokenize: (text) => [...new Set(text.split('\n').flatMap(terms))],
    processTerm: (term) => term,
  });
  index.addAll(entries);
  return index;
}

/** Periods, reporters and publishers are the same in many entries: each is taken apart once. */
function once(termsIn: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const terms = known.get(text) ?? termsIn(text);
    known.set(text, terms);
    return terms;
  };
}

function namingOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const naming = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const id of entry.refs) {
      const kept = naming.get(id);
      if (kept) kept.push(entry);
      else naming.set(id, [entry]);
    }
  return naming;
}

/** Every word and number must be there; small words only help the order, unless there are no others. */
function queryOf(wanted: readonly Wanted[], leaf: (one: Wanted) => Query): Query {
  const needed = wanted.filter(({ isSmall }) => !isSmall);
  if (needed.length === 0) return { combineWith: 'AND', queries: wanted.map(leaf) };
  const helping = wanted.filter(({ isSmall }) => isSmall);
  const all: Query = { combineWith: 'AND', queries: needed.map(leaf) };
  if (helping.length === 0) return all;
  const withHelp: Query = { combineWith: 'OR', queries: helping.map(leaf) };
  const helped: Query = { combineWith: 'AND', queries: [all, withHelp], boostTerm: () => 0.1 };
  return { combineWith: 'OR', queries: [all, helped] };
}

function asWritten({ forms, isNumber }: Wanted): Query {
  return { combineWith: 'OR', queries: [...forms], prefix: !isNumber, fuzzy: false };
}

function asTranscribed({ forms, isNumber }: Wanted): Query {
  const queries = isNumber ? [...forms] : forms.map(alike);
  return { combineWith: 'OR', queries, prefix: (term) => !isNumber && term.length > 2, fuzzy: false };
}

/** Numbers are never close: another digit is another number. */
function asItSounds(one: Wanted): Query {
  const transcribed = asTranscribed(one);
  if (one.isNumber || typeof transcribed !== 'object') return transcribed;
  return { ...transcribed, fuzzy: (term) => (term.length < 5 ? false : 0.2), maxFuzzy: 2 };
}
