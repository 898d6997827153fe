import { rowById } from '#src/contract/by-id.ts';
import { type CollectionName, type Collections, collectionNames } from '#src/contract/collections.ts';
import { maxLimit, type Query } from '#src/contract/endpoint.ts';
import { partners } from '#src/contract/observation.ts';
import { rowSelector } from '#src/contract/row-selector.ts';

type Row = { id: string };
type Page = { data: readonly Row[]; next?: string };

/** The rows that a query asks for, or `undefined` where `after` is not among them. */
export function selectPage<C extends CollectionName>(
  rows: Collections,
  collection: C,
  query: Query,
): Page | undefined {
  const { limit = maxLimit } = query;
  // One more than the page holds says whether there is a next one.
  const selected = rowSelector(collection, rows[collection]).select({ ...query, limit: limit + 1 });
  if (!selected) return undefined;
  const data = selected.slice(0, limit);
  const last = data.at(-1);
  return last && selected.length > limit ? { data, next: last.id } : { data };
}

export function findRow(rows: Collections, collection: CollectionName, id: string): Row | undefined {
  return rowById<Row>(rows[collection], id);
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
