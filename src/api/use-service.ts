import { useIsFetching, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FailureKind } from '#src/contract/loaded.ts';
import { failureOf, ofKnownService } from './error.ts';
import { releaseQuery, serviceQuery } from './queries.ts';

/** After this wait, in milliseconds, the page says that it waits. */
const patience = 6000;

/**
 * What is wrong with the service beside what the cards say by themselves: it is slow to begin with, or it went away
 * or moved on after the page had its record. Undefined while all is well.
 */
export function useService(): Exclude<FailureKind, 'wrong-address'> | undefined {
  const { data: shown } = useQuery(releaseQuery());
  const { data: current, failureCount, failureReason } = useQuery(serviceQuery(shown));
  const waiting = useIsFetching({
    predicate: ({ state }) => state.data === undefined && state.fetchFailureCount === 0,
  });
  const isLate = useIsLate(waiting > 0);
  const failure = failureOf({ failureCount, failureReason });
  if (failure) return ofKnownService(failure.kind);
  if (shown && current && current.version !== shown.version) return 'newer-version';
  return isLate ? 'slow' : undefined;
}

function useIsLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWaiting]);
  return isLate;
}
