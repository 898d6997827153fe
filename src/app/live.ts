import { useEffect } from 'react';
import { useKnown } from '#src/filters/store.ts';
import { whenIdle } from './idle.ts';

let live = false;
let tell = () => {};

/** Resolves when the page is live. */
export const becomesLive = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Whether filters answer and every card is laid out, so that all text of the page can be found, copied and read. */
export function isLive(): boolean {
  return live;
}

/** Says on the root element, as `data-live`, that the page is live. To be used above all cards. */
export function useLive(): void {
  const isLoaded = useKnown() !== undefined;
  useEffect(() => {
    if (!isLoaded) return;
    const say = () => {
      live = true;
      document.documentElement.dataset.live = '';
      tell();
    };
    // Idle tasks go in order: those of the cards, which have been drawn before, come first. The browser is idle once
    // more when a card that they woke has been taken over.
    let cancel = whenIdle(() => {
      cancel = whenIdle(say);
    });
    return () => cancel();
  }, [isLoaded]);
}
