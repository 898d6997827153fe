// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleFigure } from '#tests/kit/figure.ts';
import { FirstSizeOnly } from '#tests/kit/resize-observer.ts';
import { markKey } from './cells.ts';
import type { ChartProps } from './chart-props.ts';
import { lazyChart, prefetchCharts } from './lazy-chart.tsx';
import { BarMark } from './marks.tsx';
import { Plot } from './Plot.tsx';

/** Brings what is watched into the window. */
let comeIntoSight = () => {};

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FirstSizeOnly);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(heard: (entries: readonly { isIntersecting: boolean }[]) => void) {
        heard([{ isIntersecting: false }]);
        comeIntoSight = () => heard([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  return () => vi.unstubAllGlobals();
});

/** Marks the changes, not the level of paper. */
function Drawing({ figure, paint, width, height }: ChartProps) {
  return (
    <svg width={width} height={height} data-testid="drawing" aria-hidden="true">
      {figure.rows.map(({ id }) => {
        const mark = markKey(id, 'change');
        return <BarMark key={id} {...{ paint, mark }} x={0} y={0} width={9} height={9} tone="total" />;
      })}
    </svg>
  );
}

function show(chart: ComponentType<ChartProps> = Drawing) {
  return render(
    <figure aria-label="What moved trade">
      <button type="button">Export</button>
      <Plot figure={sampleFigure} chart={chart} height={() => 210} />
    </figure>,
  );
}
const drawing = () => screen.queryByTestId('drawing');
const facts = () =>
  within(screen.getByRole('group'))
    .queryAllByRole('link')
    .map(({ dataset }) => dataset.fact);

test('out of sight a chart is not drawn, but has its height and every number as a link, as one tab stop', () => {
  const { container } = show();
  expect(drawing()).toBeNull();
  expect(container.querySelector('svg')).toHaveAttribute('height', '210');
  expect(facts()).toEqual(['fertilizers', 'level.paper.paper-rate', 'paper']);
  expect(container.querySelectorAll('[data-stop][tabindex="0"]')).toHaveLength(1);
});

test('it is drawn when it comes into sight, in the same height, and the links move over the marks', async () => {
  const { container } = show();
  act(() => comeIntoSight());
  expect(drawing()).toHaveAttribute('height', '210');
  expect(container.querySelector('svg')).toHaveAttribute('height', '210');
  await waitFor(() => expect(facts()).toEqual(['fertilizers', 'paper']));
  expect(screen.getByRole('group')).toHaveTextContent('≈ $13.7 million, implied');
});

test('it is drawn when the keyboard comes to its figure', async () => {
  show();
  await userEvent.tab();
  expect(screen.getByRole('button')).toHaveFocus();
  expect(drawing()).toBeInTheDocument();
});

test('it is on paper: what was fetched before is drawn before the browser goes on to print', async () => {
  const load = vi.fn(async () => Drawing);
  show(lazyChart(load));
  await act(prefetchCharts);
  expect(load).toHaveBeenCalledOnce();
  expect(drawing()).toBeNull();
  // No `act`: the browser waits for its listeners, for nothing else.
  window.dispatchEvent(new Event('beforeprint'));
  expect(drawing()).toBeInTheDocument();
  await act(async () => {});
});

test('a file that did not come is asked for again by the reader, and by nobody else', async () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(async () => Drawing).mockRejectedValueOnce(new Error('a planted loss'));
  show(lazyChart(load));
  await act(async () => comeIntoSight());
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(load).toHaveBeenCalledOnce();
  // One act around all of it: the click, the file that comes, the drawing.
  await act(async () => again.click());
  expect(await screen.findByTestId('drawing')).toBeInTheDocument();
  heard.mockRestore();
});
