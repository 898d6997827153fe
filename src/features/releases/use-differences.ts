import { useQuery, useQueryClient } from '@tanstack/react-query';
import { failureOf } from '#src/api/error.ts';
import { differencesQuery } from '#src/api/queries.ts';
import { askAgain } from '#src/api/use-record.ts';
import type { Difference } from '#src/contract/difference.ts';
import type { Loaded } from '#src/contract/loaded.ts';

/** What changed between releases. Asked for once a part that needs it is shown, not with the page. */
export function useDifferences(): Loaded<readonly Difference[]> {
  const client = useQueryClient();
  const { data, ...asked } = useQuery(differencesQuery());
  if (data) return { state: 'ready', record: data };
  const failure = failureOf(asked);
  return failure ? { state: 'failed', ...failure, retry: () => askAgain(client) } : { state: 'pending' };
}
