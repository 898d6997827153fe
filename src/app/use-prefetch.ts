import { useEffect } from 'react';
import { prefetchCharts } from '#src/charts/lazy-chart.tsx';
import { useKnown } from '#src/filters/store.ts';

/** Milliseconds to wait where the browser does not say when it is idle (Safari). */
const patience = 1000;

/** Loads the files of charts further down while nothing else is to do, once the page has its data. */
export function usePrefetch(): void {
  const isLoaded = useKnown() !== undefined;
  useEffect(() => {
    if (!isLoaded) return;
    if (typeof requestIdleCallback === 'function') {
      const asked = requestIdleCallback(() => void prefetchCharts());
      return () => cancelIdleCallback(asked);
    }
    const timer = setTimeout(() => void prefetchCharts(), patience);
    return () => clearTimeout(timer);
  }, [isLoaded]);
}
