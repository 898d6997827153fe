let opened: Promise<unknown> = Promise.resolve();

/** Requests wait for this before they go out, so that they can be made before the backend has started. */
export function holdRequestsUntil(started: Promise<unknown>): void {
  opened = started;
}

export function gate(): Promise<unknown> {
  return opened;
}
