import type { CollectionName, RowOf } from '#src/contract/collections.ts';
import { type Difference, DifferencesAnswer } from '#src/contract/difference.ts';
import { CollectionAnswer, maxLimit } from '#src/contract/endpoint.ts';
import { Release } from '#src/contract/release.ts';
import { ApiError } from './error.ts';
import { getJson } from './http.ts';

/** An answer that always names one more page must end somewhere; no collection has a tenth of this. */
const mostPages = 100;

/** All rows of a collection, page by page, decoded, with the release they are of. @throws {ApiError} */
export async function fetchCollection<C extends CollectionName>(
  collection: C,
  signal: AbortSignal,
): Promise<{ release: string; rows: readonly RowOf<C>[] }> {
  const rows: RowOf<C>[] = [];
  const seen = new Set<string>();
  let release: string | undefined;
  let after: string | undefined;
  do {
    const query = `limit=${maxLimit}${after ? `&after=${encodeURIComponent(after)}` : ''}`;
    const answer = await getJson(`${collection}?${query}`, CollectionAnswer(collection), signal);
    release ??= answer.release;
    if (answer.release !== release)
      throw new ApiError('newer-version', `${collection}: pages of ${release} and ${answer.release}`);
    rows.push(...(answer.data as RowOf<C>[]));
    after = answer.next;
    if (after && (seen.has(after) || seen.size === mostPages))
      throw new ApiError('wrong-shape', `${collection}: pages have no end at ${after}`);
    if (after) seen.add(after);
  } while (after);
  return { release, rows };
}

/** Which state of the dataset answers. @throws {ApiError} */
export function fetchRelease(signal: AbortSignal): Promise<Release> {
  return getJson('release', Release, signal);
}

/** What changed from each release to the next, oldest first. @throws {ApiError} */
export async function fetchDifferences(signal: AbortSignal): Promise<readonly Difference[]> {
  return (await getJson('differences', DifferencesAnswer, signal)).data;
}
