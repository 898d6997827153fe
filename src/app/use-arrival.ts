import { useEffect } from 'react';
import { useKnown, useView } from '#src/filters/store.ts';
import { whenIdle } from './idle.ts';
import { becomesLive, isLive } from './live.ts';

/** Milliseconds that a card is waited for. */
const patience = 20_000;
/** What a reader scrolls with: from then on the page stays where it is. */
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Brings the figure of the address into view and focuses it, once the page has its data. */
export function useArrival(): void {
  const figure = useView((view) => view.figure);
  const isLoaded = useKnown() !== undefined;
  useEffect(() => {
    if (!figure || !isLoaded) return;
    let next = 0;
    const end = performance.now() + patience;
    const isOver = new AbortController();
    const bringIntoView = () => document.getElementById(figure)?.scrollIntoView({ block: 'start' });
    // A card that still waits for its file or its collections is replaced when they come, and would take the focus along.
    const arrive = () => {
      const element = document.getElementById(figure);
      if ((!element || element.dataset.pending !== undefined) && performance.now() < end) {
        next = requestAnimationFrame(arrive);
        return;
      }
      bringIntoView();
      element?.focus({ preventScroll: true });
      if (isLive()) return;
      // Cards above are laid out only now and may turn out higher or lower; not every browser holds the page for that.
      const { signal } = isOver;
      for (const move of moves) addEventListener(move, () => isOver.abort(), { signal, passive: true });
      void becomesLive.then(() => {
        if (!signal.aborted) bringIntoView();
        isOver.abort();
      });
    };
    // When the cards above have their height.
    const cancel = whenIdle(arrive);
    return () => {
      cancel();
      cancelAnimationFrame(next);
      isOver.abort();
    };
  }, [figure, isLoaded]);
}
