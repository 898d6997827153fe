import { type CollectionName, type Collections, collectionNames, type RowOf } from './collections.ts';
import type { Release } from './release.ts';

/** The whole record of one release. */
export type WholeRecord = { release: Release; collections: Collections };

/**
 * The rows of a collection field by field: `null` where a row does not have that field. No name of a field stands there
 * twice, which a tenth less travels for than for a list of rows.
 */
type Fields = { readonly [field: string]: readonly unknown[] };

/** The record as the build writes it beside the page (`record.json`): every row as an answer of the API has it. */
export type WrittenRecord = { release: Release; collections: { readonly [C in CollectionName]: Fields } };

export function toWritten({ release, collections }: WholeRecord): WrittenRecord {
  const fields = collectionNames.map((name) => [name, fieldsOf(collections[name])]);
  return { release, collections: Object.fromEntries(fields) };
}

/** @throws {TypeError} where it is not what `toWritten` has written. */
export function fromWritten({ release, collections }: WrittenRecord): WholeRecord {
  const rows = collectionNames.map((name) => [name, rowsOf(collections[name])]);
  return { release, collections: Object.fromEntries(rows) };
}

function fieldsOf(rows: readonly object[]): Fields {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const field = (row: object, name: string) => (name in row ? Reflect.get(row, name) : null);
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => field(row, name))]));
}

function rowsOf<C extends CollectionName>(fields: Fields): RowOf<C>[] {
  const names = Object.keys(fields);
  const length = names[0] === undefined ? 0 : (fields[names[0]]?.length ?? 0);
  return Array.from({ length }, (_, at) => {
    const row: { [field: string]: unknown } = {};
    for (const name of names) {
      const value = fields[name]?.[at];
      if (value !== null && value !== undefined) row[name] = value;
    }
    // Written from rows that their schema had let in.
    return row as RowOf<C>;
  });
}
