import { queryOptions } from '@tanstack/react-query';
import type { CollectionName } from '#src/contract/collections.ts';
import { fetchCollection, fetchDifferences, fetchRelease } from './client.ts';

/** Every collection is fetched once and whole; filters work on what is here. */
export function collectionQuery<C extends CollectionName>(collection: C) {
  return queryOptions({
    queryKey: ['collection', collection],
    queryFn: ({ signal }) => fetchCollection(collection, signal),
  });
}

export function releaseQuery() {
  return queryOptions({ queryKey: ['release'], queryFn: ({ signal }) => fetchRelease(signal) });
}

export function differencesQuery() {
  return queryOptions({ queryKey: ['differences'], queryFn: ({ signal }) => fetchDifferences(signal) });
}
