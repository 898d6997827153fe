import type { ViewStore } from './store.ts';

type Listener = Parameters<ViewStore['subscribe']>[0];

/**
 * A store that takes over what another says only when `catchUp` is called: so what nobody sees does not keep what is
 * seen waiting.
 */
export function createLagging(leader: ViewStore): ViewStore & { catchUp: () => void } {
  let state = leader.getState();
  const listeners = new Set<Listener>();
  return {
    getState: () => state,
    getInitialState: leader.getInitialState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    catchUp: () => {
      const before = state;
      state = leader.getState();
      if (state !== before) for (const listener of listeners) listener(state, before);
    },
  };
}
