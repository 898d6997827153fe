import { type QueryClient, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useState } from 'react';
import type { CollectionName, Collections } from '#src/contract/collections.ts';
import type { Loaded } from '#src/contract/loaded.ts';
import type { Release } from '#src/contract/release.ts';
import { failureOf, ofKnownService } from './error.ts';
import { collectionQuery, releaseQuery } from './queries.ts';

/** Some collections of the record, with the release they are of. */
export type Record<C extends CollectionName> = Pick<Collections, C> & { release: Release };

/** Reads the collections that a card needs; it waits for these alone. `names` must be a constant. */
export function useRecord<C extends CollectionName>(names: readonly C[]): Loaded<Record<C>> {
  const release = useQuery(releaseQuery());
  const collections = useQueries({ queries: names.map((name) => collectionQuery<CollectionName>(name)) });
  const client = useQueryClient();
  const missing = [release, ...collections].filter(({ data }) => data === undefined);
  useSecondLook(missing.length > 0);
  const [failure] = missing.flatMap((answer) => failureOf(answer) ?? []);
  if (failure) {
    const kind = release.data ? ofKnownService(failure.kind) : failure.kind;
    return { state: 'failed', ...failure, kind, retry: () => askAgain(client) };
  }
  const rows = collections.flatMap(({ data }) => (data ? [data] : []));
  if (!release.data || rows.length < names.length) return { state: 'pending' };
  return { state: 'ready', record: recordOf(names, rows, release.data) };
}

/**
 * Draws once more when the card listens, if it still waits then. `useQueries`, unlike `useQuery`, does not look again
 * once it has subscribed (TanStack Query 5.108): a failure between drawing and listening would be told only after the
 * next try, half a minute later.
 */
function useSecondLook(isWaiting: boolean): void {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const [isFirstDrawnWaiting] = useState(isWaiting);
  useEffect(() => {
    if (isFirstDrawnWaiting) drawAgain();
  }, [isFirstDrawnWaiting]);
}

/** Asks at once for all that has failed so far, without waiting for the next try. */
export function askAgain(client: QueryClient): void {
  void client.resetQueries({
    predicate: ({ state }) => state.data === undefined && state.fetchFailureCount > 0,
  });
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
