import { useEffect } from 'react';
import { useKnown, useView } from '#src/filters/store.ts';
import { whenIdle } from './idle.ts';

/** Brings the figure of the address into view and focuses it, once the page has its data. */
export function useArrival(): void {
  const figure = useView((view) => view.figure);
  const isLoaded = useKnown() !== undefined;
  useEffect(() => {
    if (!figure || !isLoaded) return;
    let next = 0;
    // A card that still waits for its collections is replaced when they come, and would take the focus along.
    const arrive = () => {
      const element = document.getElementById(figure);
      if (element?.dataset.pending !== undefined) {
        next = requestAnimationFrame(arrive);
        return;
      }
      element?.scrollIntoView({ block: 'start' });
      element?.focus({ preventScroll: true });
    };
    // When the cards above have their height.
    const cancel = whenIdle(arrive);
    return () => {
      cancel();
      cancelAnimationFrame(next);
    };
  }, [figure, isLoaded]);
}
