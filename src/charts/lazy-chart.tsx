import { type ComponentType, use } from 'react';
import type { ChartProps } from './chart-props.ts';
import type { Figure } from './figure.ts';

type ChartFile = { load: () => Promise<unknown>; forgetFailure: () => void };
const files = new Set<ChartFile>();

/**
 * A chart whose file is loaded when it is first drawn, or before by `prefetchCharts`. Once the file is here it is
 * drawn in the same render, unlike with `lazy` of React: printing does not wait for a second one.
 */
export function lazyChart<F extends Figure>(
  load: () => Promise<ComponentType<ChartProps<F>>>,
): ComponentType<ChartProps<F>> {
  let loaded: ComponentType<ChartProps<F>> | undefined;
  let loading: Promise<ComponentType<ChartProps<F>>> | undefined;
  let hasFailed = false;
  async function first() {
    try {
      loaded = await load();
      return loaded;
    } catch (error) {
      // React renders a failure twice: a new request each time would never come to an end.
      hasFailed = true;
      throw error;
    }
  }
  function once() {
    loading ??= first();
    return loading;
  }
  function forgetFailure() {
    if (hasFailed) loading = undefined;
    hasFailed = false;
  }
  files.add({ load: once, forgetFailure });
  return function LazyChart(props) {
    const Chart = loaded ?? use(once());
    return <Chart {...props} />;
  };
}

/** Loads the files of all charts. One that cannot be had now is asked for again when its chart is drawn. */
export async function prefetchCharts(): Promise<void> {
  await Promise.allSettled([...files].map(({ load }) => load()));
  forgetFailures();
}

/** Files that did not come are asked for again. */
export function forgetFailures(): void {
  for (const { forgetFailure } of files) forgetFailure();
}
