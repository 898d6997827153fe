import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { CollectionName, RowOf } from '#src/contract/collections.ts';
import type { Release } from '#src/contract/release.ts';
import { fetchCollection, fetchDifferences, fetchRelease } from './client.ts';
import { ApiError } from './error.ts';
import { writtenRecord } from './written-record.ts';

/** Every collection is fetched once and whole; filters work on what is here. */
export function collectionQuery<C extends CollectionName>(collection: C) {
  return queryOptions({
    queryKey: ['collection', collection],
    queryFn: ({ client, signal }) => rowsOfTheRelease(collection, client, signal),
  });
}

/**
 * Those of the file beside the page, where there is one, else the API's. One page shows one release: rows of another would make
 * sums of two states of the record.
 */
async function rowsOfTheRelease<C extends CollectionName>(
  collection: C,
  client: QueryClient,
  signal: AbortSignal,
): Promise<readonly RowOf<C>[]> {
  const written = await writtenRecord();
  if (written) return written.collections[collection] as readonly RowOf<C>[];
  const [{ release, rows }, { version }] = await Promise.all([
    fetchCollection(collection, signal),
    client.ensureQueryData(releaseQuery()),
  ]);
  if (release !== version) throw new ApiError('newer-version', `${collection}: ${release}, not ${version}`);
  return rows;
}

export function releaseQuery() {
  return queryOptions({
    queryKey: ['release'],
    queryFn: async ({ signal }) => (await writtenRecord())?.release ?? fetchRelease(signal),
  });
}

/** How often a page in front of a real API looks whether it still answers and with which release, in milliseconds. */
const lookEvery = 60_000;

/** The release that the service has now, while the page shows `known`. */
export function serviceQuery(known: Release | undefined) {
  return queryOptions({
    queryKey: ['service'],
    queryFn: ({ signal }) => fetchRelease(signal),
    // The simulated backend is a part of the page: it does not change under it.
    enabled: Boolean(import.meta.env.VITE_API_URL) && known !== undefined,
    initialData: known,
    staleTime: lookEvery / 2,
    refetchInterval: lookEvery,
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
  });
}

export function differencesQuery() {
  return queryOptions({ queryKey: ['differences'], queryFn: ({ signal }) => fetchDifferences(signal) });
}
