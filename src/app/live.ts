import { useEffect } from 'react';
import { useKnown } from '#src/filters/store.ts';
import { whenIdle } from './idle.ts';
import { layOutAll } from './lay-out.ts';

let live = false;
let tell = () => {};

/** Resolves when the page is live. */
export const becomesLive = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Milliseconds after which cards are laid out though what they show has not come. */
const patience = 3000;

/** Whether filters answer and every card is laid out, so that all text of the page can be found, copied and read. */
export function isLive(): boolean {
  return live;
}

/** Milliseconds that the page waits for its backend, so that who finds it live finds the API answering as well. */
const longestWait = 2000;

/** Says on the root element, as `data-live`, that the page is live. To be used above all cards. */
export function useLive(backend: Promise<unknown>): void {
  const isLoaded = useKnown() !== undefined;
  useEffect(() => {
    if (!isLoaded) {
      const timer = setTimeout(() => void layOutAll(), patience);
      return () => clearTimeout(timer);
    }
    let isOver = false;
    const isDone = Promise.all([layOutAll(), Promise.race([backend, after(longestWait)])]);
    void isDone.then(() => {
      // The browser is idle once more when a card that they woke has been taken over.
      if (!isOver) whenIdle(say);
    });
    return () => {
      isOver = true;
    };
  }, [isLoaded, backend]);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}

function say(): void {
  live = true;
  document.documentElement.dataset.live = '';
  tell();
}
