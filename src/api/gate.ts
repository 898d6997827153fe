let gateKeeper: () => Promise<unknown> = () => Promise.resolve();

/**
 * Requests wait for what `start` starts before they go out, so that they can be made before it has. Where it fails,
 * so do they, and the next request starts it again.
 */
export function holdRequestsUntil(start: () => Promise<unknown>): void {
  let started: Promise<unknown> | undefined;
  gateKeeper = () => {
    started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
}

/** Milliseconds between two tries: doubling, half a minute at most. */
const pauses = { first: 1000, longest: 30_000 };

/** Starts it though nothing has been asked for, again and again until it has started. */
export async function openGate(): Promise<void> {
  for (let pause = pauses.first; ; pause = Math.min(2 * pause, pauses.longest)) {
    try {
      await gate();
      return;
    } catch {
      await new Promise((over) => setTimeout(over, pause));
    }
  }
}

/** @throws what kept the backend from starting */
export function gate(): Promise<unknown> {
  return gateKeeper();
}
