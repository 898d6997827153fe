import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** True where the page is written by the build and while the browser takes that page over, then false. */
export function useServed(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
