import { useQueries, useQuery } from '@tanstack/react-query';
import type { CollectionName, Collections } from '#src/contract/collections.ts';
import type { Loaded } from '#src/contract/loaded.ts';
import type { Release } from '#src/contract/release.ts';
import { ApiError } from './error.ts';
import { collectionQuery, releaseQuery } from './queries.ts';

/** Some collections of the record, with the release they are of. */
export type Record<C extends CollectionName> = Pick<Collections, C> & { release: Release };

/** Reads the collections that a card needs; it waits for these alone. `names` must be a constant. */
export function useRecord<C extends CollectionName>(names: readonly C[]): Loaded<Record<C>> {
  const release = useQuery(releaseQuery());
  const collections = useQueries({ queries: names.map((name) => collectionQuery<CollectionName>(name)) });
  const failed = [release, ...collections].find((answer) => answer.isError);
  if (failed?.error) {
    const retry = () => {
      for (const answer of [release, ...collections]) if (answer.isError) void answer.refetch();
    };
    const kind = failed.error instanceof ApiError ? failed.error.kind : 'unreachable';
    return { state: 'failed', kind, detail: failed.error.message, retry };
  }
  const rows = collections.flatMap(({ data }) => (data ? [data] : []));
  if (!release.data || rows.length < names.length) return { state: 'pending' };
  return { state: 'ready', record: recordOf(names, rows, release.data) };
}

type Kept = { parts: readonly unknown[]; record: object };
const kept = new WeakMap<readonly string[], Kept>();

/** The same object for the same answers, so that what is made from it is made once for all cards that share `names`. */
function recordOf<C extends CollectionName>(
  names: readonly C[],
  rows: readonly (readonly unknown[])[],
  release: Release,
): Record<C> {
  const parts = [release, ...rows];
  const known = kept.get(names);
  // Every name has its rows: the caller has counted them.
  if (known?.parts.every((part, at) => part === parts[at])) return known.record as Record<C>;
  const record = { ...Object.fromEntries(names.map((name, at) => [name, rows[at]])), release } as Record<C>;
  kept.set(names, { parts, record });
  return record;
}
