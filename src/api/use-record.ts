import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CollectionName, Collections } from '#src/contract/collections.ts';
import type { FailureKind, Loaded } from '#src/contract/loaded.ts';
import type { Release } from '#src/contract/release.ts';
import { ApiError } from './error.ts';
import { collectionQuery, releaseQuery } from './queries.ts';

/** Some collections of the record, with the release they are of. */
export type Record<C extends CollectionName> = Pick<Collections, C> & { release: Release };

/** Reads the collections that a card needs; it waits for these alone. `names` must be a constant. */
export function useRecord<C extends CollectionName>(names: readonly C[]): Loaded<Record<C>> {
  const release = useQuery(releaseQuery());
  const collections = useQueries({
    queries: names.map((name) => collectionQuery<CollectionName>(name)),
    combine: useCallback((results: Result[]) => combine(names, results), [names]),
  });
  return useMemo(() => {
    const failed = release.isError ? release : collections.failed;
    if (failed?.error) {
      const { error } = failed;
      const retry = () => {
        if (release.isError) void release.refetch();
        collections.retry();
      };
      return { state: 'failed', ...describe(error), retry };
    }
    if (!release.data || !collections.rows) return { state: 'pending' };
    // `combine` has filled every name in `names`.
    const record = { ...collections.rows, release: release.data } as unknown as Record<C>;
    return { state: 'ready', record };
  }, [release, collections]);
}

type Result = UseQueryResult<readonly unknown[]>;

function combine(names: readonly string[], results: Result[]) {
  const failed = results.find((result) => result.isError);
  const isReady = results.every((result) => result.data !== undefined);
  const rows = isReady ? Object.fromEntries(names.map((name, at) => [name, results[at]?.data])) : undefined;
  const retry = () => {
    for (const result of results) if (result.isError) void result.refetch();
  };
  return { failed, rows, retry };
}

function describe(error: Error): { kind: FailureKind; detail: string } {
  const kind = error instanceof ApiError ? error.kind : 'unreachable';
  return { kind, detail: error.message };
}
