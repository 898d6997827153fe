import {
  type CollectionName,
  type Collections,
  collectionNames,
  type RowOf,
} from '#src/contract/collections.ts';
import { maxLimit, type Query } from '#src/contract/endpoint.ts';
import {
  matchesAgreement,
  matchesEvent,
  matchesObservation,
  matchesStatement,
} from '#src/contract/matches.ts';
import { partners } from '#src/contract/observation.ts';

const admits: { [C in CollectionName]?: (row: RowOf<C>, query: Query) => boolean } = {
  observations: matchesObservation,
  events: matchesEvent,
  statements: matchesStatement,
  agreements: matchesAgreement,
};

type Row = { id: string };
type Page = { data: readonly Row[]; next?: string };

/** The rows that a query asks for, or `undefined` where `after` is not among them. */
export function selectPage<C extends CollectionName>(
  rows: Collections,
  collection: C,
  query: Query,
): Page | undefined {
  const admit = admits[collection];
  const all: readonly RowOf<C>[] = rows[collection];
  const selected: readonly Row[] = admit ? all.filter((row) => admit(row, query)) : all;
  const position = query.after === undefined ? -1 : selected.findIndex(({ id }) => id === query.after);
  if (query.after !== undefined && position < 0) return undefined;

  const end = position + 1 + (query.limit ?? maxLimit);
  const data = selected.slice(position + 1, end);
  const last = data.at(-1);
  return last && end < selected.length ? { data, next: last.id } : { data };
}

export function findRow(rows: Collections, collection: CollectionName, id: string): Row | undefined {
  const all: readonly Row[] = rows[collection];
  return all.find((row) => row.id === id);
}

/** Closed lists that only the dataset has: which products and reporters a query may name. */
export function knownCodes(rows: Collections): Record<string, readonly string[]> {
  return {
    product: rows.products.map(({ id }) => id),
    reporter: [...new Set([...partners, 'compiled', ...rows.observations.map(({ reporter }) => reporter)])],
  };
}

export function countRows(rows: Collections): Record<string, number> {
  return Object.fromEntries(collectionNames.map((name) => [name, rows[name].length]));
}
