import { useQuery, useQueryClient } from '@tanstack/react-query';
import { failureOf, ofKnownService } from '#src/api/error.ts';
import { differencesQuery, releaseQuery } from '#src/api/queries.ts';
import { askAgain } from '#src/api/use-record.ts';
import type { Difference } from '#src/contract/difference.ts';
import type { Loaded } from '#src/contract/loaded.ts';

/** What changed between releases. Asked for once a part that needs it is shown, not with the page. */
export function useDifferences(): Loaded<readonly Difference[]> {
  const client = useQueryClient();
  const { data, ...asked } = useQuery(differencesQuery());
  if (data) return { state: 'ready', record: data };
  const failure = failureOf(asked);
  if (!failure) return { state: 'pending' };
  const kind = client.getQueryData(releaseQuery().queryKey) ? ofKnownService(failure.kind) : failure.kind;
  return { state: 'failed', ...failure, kind, retry: () => askAgain(client) };
}
