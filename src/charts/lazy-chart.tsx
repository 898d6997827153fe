import type { ComponentType } from 'react';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import type { ChartProps } from './chart-props.ts';
import type { Figure } from './figure.ts';

const prefetches = new Set<() => Promise<void>>();

/** A chart whose file is loaded when it is first drawn, or before by `prefetchCharts`. */
export function lazyChart<F extends Figure>(
  load: () => Promise<ComponentType<ChartProps<F>>>,
): ComponentType<ChartProps<F>> {
  const Chart = lazyPart(load);
  prefetches.add(Chart.prefetch);
  return Chart;
}

/** Loads the files of all charts. One that cannot be had now is asked for again when its chart is drawn. */
export async function prefetchCharts(): Promise<void> {
  await Promise.all([...prefetches].map((prefetch) => prefetch()));
}
