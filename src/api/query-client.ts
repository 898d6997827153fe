import { QueryClient } from '@tanstack/react-query';
import { collectionNames } from '#src/contract/collections.ts';
import type { WholeRecord } from '#src/contract/written-record.ts';
import { isWorthRetrying, pauseBeforeRetry } from './error.ts';
import { collectionQuery, releaseQuery } from './queries.ts';

/** A release never changes under its version, so an answer stays good until the page is left. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The in-page backend answers without a network.
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        // Without end: a card that has said what failed recovers by itself.
        retry: (_, error) => isWorthRetrying(error),
        retryDelay: pauseBeforeRetry,
      },
    },
  });
}

/** Sends every request of the page at once, before the first render. */
export function prefetchAll(client: QueryClient): void {
  void client.prefetchQuery(releaseQuery());
  for (const collection of collectionNames) void client.prefetchQuery(collectionQuery(collection));
}

/** Resolves when all that was asked for so far is here, or as soon as any of it has failed once. */
export function firstOutcome(client: QueryClient): Promise<void> {
  const cache = client.getQueryCache();
  const isOver = () => {
    const states = cache.getAll().map(({ state }) => state);
    return (
      states.every(({ data }) => data !== undefined) || states.some((state) => state.fetchFailureCount > 0)
    );
  };
  return new Promise((resolve) => {
    const stop = cache.subscribe(() => {
      if (!isOver()) return;
      stop();
      resolve();
    });
  });
}

/** The whole record, once it is here; nothing where any part of it is missing. */
export function recordIn(client: QueryClient): WholeRecord | undefined {
  const release = client.getQueryData(releaseQuery().queryKey);
  const rows = collectionNames.map((name) => [name, client.getQueryData(collectionQuery(name).queryKey)]);
  if (!release || rows.some(([, found]) => found === undefined)) return undefined;
  return { release, collections: Object.fromEntries(rows) };
}

/** Names the release whose whole record is here. */
export function releaseOf(client: QueryClient): string | undefined {
  const release = recordIn(client)?.release;
  return release && `${release.version} ${release.hash}`;
}
