import { useQuery } from '@tanstack/react-query';
import { ApiError } from '#src/api/error.ts';
import { differencesQuery } from '#src/api/queries.ts';
import type { Difference } from '#src/contract/difference.ts';
import type { Loaded } from '#src/contract/loaded.ts';

/** What changed between releases. Asked for once a part that needs it is shown, not with the page. */
export function useDifferences(): Loaded<readonly Difference[]> {
  const { data, error, isError, refetch } = useQuery(differencesQuery());
  if (isError) {
    const kind = error instanceof ApiError ? error.kind : 'unreachable';
    return { state: 'failed', kind, detail: error.message, retry: () => void refetch() };
  }
  return data ? { state: 'ready', record: data } : { state: 'pending' };
}
