import type { YearSpan } from '#src/contract/period.ts';
import type { SectorId } from '#src/contract/sector.ts';
import type { Text } from '#src/contract/text.ts';

/** In the order in which they stand where nothing else decides. */
export const entryKinds = ['numbers', 'events', 'agreements', 'statements', 'names', 'documents'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that can be found: how it is shown, by which words, and what it belongs to. */
export type Entry = {
  id: string;
  kind: EntryKind;
  title: string;
  /** The title's language, where it is not the reader's. */
  lang?: string;
  /** The number in full, or what stands in its place; '' for none. */
  value: string;
  /** Period, date, office and the like, and who says so. */
  details: readonly string[];
  /** Texts it is found by: its own name, its value, all else. */
  words: { title: readonly string[]; value: readonly string[]; text: readonly string[] };
  /** Ids of names, documents and sources that it speaks of. */
  refs: ReadonlySet<string>;
  scope: Scope;
  /** Address of a document. */
  url?: string | undefined;
};

/** What the filters of the page would hold against it; absent parts are no matter of the entry. */
export type Scope = {
  sectors?: readonly SectorId[];
  years?: YearSpan;
};

/** A text in every language it is there in. */
export function inAllLanguages(...texts: readonly (Text | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text ? Object.values(text) : []));
}
