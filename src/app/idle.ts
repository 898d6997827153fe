/** In milliseconds: where the browser is never idle a task waits no longer. */
const patience = 50;

const waiting = new Set<() => void>();

/**
 * Does a task when nothing else is to do: one after the other, so that none keeps the reader waiting for the next. While
 * any waits, the root element has `data-busy`.
 */
export function whenIdle(task: () => void): () => void {
  waiting.add(task);
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
  const [task] = waiting;
  if (!task) return;
  waiting.delete(task);
  if (waiting.size > 0) ask();
  task();
  tellBusy();
}

function tellBusy(): void {
  document.documentElement.toggleAttribute('data-busy', waiting.size > 0);
}
