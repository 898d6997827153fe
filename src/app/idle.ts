/** In milliseconds: where the browser is never idle a task waits no longer. What the reader looks at is busy till then. */
const patience = 300;

/**
 * In milliseconds: so long tasks go on in one idle moment before the page is drawn again. A hundred small ones that draw the
 * page each took longer than what they did.
 */
const share = 4;

type Waiting = { isFollowed: boolean };
const waiting = new Map<() => void, Waiting>();

/**
 * Does a task when nothing else is to do, in the order in which they came: small ones together, none of which keeps the
 * reader waiting, a long one alone. While any waits, the root element has `data-busy`.
 * @param isFollowed more work follows from it, which has to be done before the next task
 */
export function whenIdle(task: () => void, isFollowed = false): () => void {
  waiting.set(task, { isFollowed });
  if (waiting.size === 1) ask();
  return () => {
    waiting.delete(task);
    tellBusy();
  };
}

function ask(): void {
  tellBusy();
  // Safari has no idle time to ask for.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(next, { timeout: patience });
  else setTimeout(next);
}

function next(): void {
  const end = performance.now() + share;
  // Not what comes meanwhile: that has the next moment.
  for (const [task, { isFollowed }] of [...waiting]) {
    if (waiting.delete(task)) task();
    if (isFollowed || performance.now() >= end) break;
  }
  if (waiting.size > 0) ask();
  tellBusy();
}

function tellBusy(): void {
  document.documentElement.toggleAttribute('data-busy', waiting.size > 0);
}
