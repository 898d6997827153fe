import { useEffect } from 'react';
import { useKnown, useView } from '#src/filters/store.ts';

/** Brings the figure of the address into view and focuses it, once the page has its data. */
export function useArrival(): void {
  const figure = useView((view) => view.figure);
  const isLoaded = useKnown() !== undefined;
  useEffect(() => {
    if (!figure || !isLoaded) return;
    const element = document.getElementById(figure);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [figure, isLoaded]);
}
