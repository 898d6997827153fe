// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, Suspense } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Loaded } from '#src/contract/loaded.ts';
import { choose, currentView, settleFilters } from '#src/filters/store.ts';
import { sampleFigure } from '#tests/kit/figure.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { FirstSizeOnly } from '#tests/kit/resize-observer.ts';
import type { ChartProps } from './chart-props.ts';
import { FigureCard } from './FigureCard.tsx';
import type { Figure } from './figure.ts';
import type { FigureRecord, Selection } from './selection.ts';

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', FirstSizeOnly);
});
beforeEach(() => choose({ sector: [], from: undefined, to: undefined, view: 'kz', layer: 'all', table: [] }));

const ready: Loaded<FigureRecord> = { state: 'ready', record: wholeRecord };
const made = vi.fn<(record: FigureRecord, selection: Selection) => Figure>();
beforeEach(() => {
  made.mockReset();
  made.mockReturnValue(sampleFigure);
});

function SampleChart({ figure }: ChartProps) {
  return <svg data-testid="chart" data-rows={figure.rows.length} aria-hidden="true" />;
}

function Card({ loaded, children }: { loaded: Loaded<FigureRecord>; children?: () => string }) {
  return (
    <Suspense>
      <FigureCard
        id="drivers"
        name="What moved trade, in general"
        loaded={loaded}
        figure={made}
        chart={SampleChart}
        height={() => 200}
      >
        {children}
      </FigureCard>
    </Suspense>
  );
}
const card = () => screen.getByRole('figure');

test('while the data come the card has its id and name and says that it loads', () => {
  render(<Card loaded={{ state: 'pending' }} />);
  expect(card()).toHaveAttribute('id', 'drivers');
  expect(card()).toHaveAccessibleName('What moved trade, in general');
  expect(card()).toHaveTextContent(/Loading: What moved trade, in general/);
  expect(made).not.toHaveBeenCalled();
});

const failures = ['unreachable', 'slow', 'refused', 'wrong-shape', 'wrong-address', 'newer-version'] as const;

test.each(failures)(
  'a card whose data failed (%s) says why in words, keeps its id and offers to try again',
  async (kind) => {
    const retry = vi.fn();
    render(<Card loaded={{ state: 'failed', kind, detail: 'events: data.0.id', retry }} />);
    expect(card()).toHaveAttribute('id', 'drivers');
    expect(within(card()).getByRole('status')).toHaveTextContent(/What moved trade.*could not be loaded/);
    expect(card()).not.toHaveTextContent('data.0.id');
    await userEvent.click(within(card()).getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  },
);

test('every kind of failure has a text of its own', () => {
  const texts = failures.map((kind) => {
    const { container, unmount } = render(
      <Card loaded={{ state: 'failed', kind, detail: '', retry: () => {} }} />,
    );
    const text = container.textContent;
    unmount();
    return text;
  });
  expect(new Set(texts).size).toBe(failures.length);
});

test('a ready card shows its figure under the finding, with what stands below', async () => {
  render(<Card loaded={ready}>{() => 'Direction reported'}</Card>);
  expect(card()).toHaveAccessibleName(sampleFigure.title);
  expect(await screen.findByTestId('chart')).toHaveAttribute('data-rows', '2');
  expect(card()).toHaveTextContent('Direction reported');
});

test('a figure that crashes stays a figure with its id and name, and can be tried again', async () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  made.mockImplementation(() => {
    throw new Error('a planted crash');
  });
  render(<Card loaded={ready} />);
  expect(card()).toHaveAttribute('id', 'drivers');
  expect(card()).toHaveAccessibleName('What moved trade, in general');
  expect(card()).toHaveTextContent('This figure could not be drawn');
  expect(card()).not.toHaveTextContent('planted');
  made.mockReturnValue(sampleFigure);
  await userEvent.click(within(card()).getByRole('button', { name: 'Try again' }));
  expect(card()).toHaveAccessibleName(sampleFigure.title);
  heard.mockRestore();
});

test('the figure is made for the reader’s choice, and made anew only when that changes', () => {
  choose({ sector: ['metals'], from: 2011, view: 'rs' });
  const { rerender } = render(<Card loaded={ready} />);
  rerender(<Card loaded={ready} />);
  expect(made).toHaveBeenCalledOnce();
  expect(made).toHaveBeenCalledWith(wholeRecord, {
    sector: ['metals'],
    from: 2011,
    to: undefined,
    layer: 'all',
    side: 'rs',
  });
});

test('what the address says of a single fact makes no figure anew', () => {
  const { rerender } = render(<Card loaded={ready} />);
  choose({ fact: 'paper' });
  rerender(<Card loaded={ready} />);
  expect(made).toHaveBeenCalledOnce();
});

function absent(absence: Figure['absence']) {
  made.mockReturnValue({ ...sampleFigure, rows: [], legend: [], absence });
  render(<Card loaded={ready} />);
}

test('sectors that emptied the figure can be undone from it, and nothing else is', async () => {
  choose({ sector: ['culture'], from: 2011 });
  absent({ why: 'filtered-out', cause: 'sectors', text: 'Culture leaves this out.' });
  expect(card()).toHaveTextContent('Culture leaves this out.');
  expect(screen.queryByTestId('chart')).toBeNull();
  await userEvent.click(within(card()).getByRole('button', { name: 'Show all sectors' }));
  expect(currentView()).toMatchObject({ sector: [], from: 2011 });
});

test('so can the years', async () => {
  choose({ sector: ['metals'], from: 2011, to: 2015 });
  absent({ why: 'filtered-out', cause: 'years', text: 'Nothing for 2011 to 2015.' });
  await userEvent.click(within(card()).getByRole('button', { name: 'Show all years' }));
  expect(currentView()).toMatchObject({ sector: ['metals'], from: undefined, to: undefined });
});

test('where the sources give nothing there is no choice to undo', () => {
  absent({ why: 'not-published', text: 'The sources give no figure for this.' });
  expect(card()).toHaveTextContent('The sources give no figure for this.');
  expect(within(card()).queryByRole('button', { name: /Show all/ })).toBeNull();
});

test('a figure without rows has nothing to export and no table', () => {
  choose({ table: ['drivers'] });
  absent({ why: 'not-published', text: 'The sources give no figure for this.' });
  expect(within(card()).queryByRole('table')).toBeNull();
  expect(card()).toHaveTextContent('The sources give no figure for this.');
});

test('the release settles which years an export names', async () => {
  settleFilters({
    firstYear: 1996,
    lastYear: 2024,
    hasFact: () => true,
    hasEvent: () => true,
    hasLanguage: () => true,
  });
  const saved: string[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:figure' }));
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  choose({ from: 2011 });
  const user = userEvent.setup();
  render(<Card loaded={ready} />);
  await user.click(within(card()).getByRole('button', { name: /^Export/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV data' }));
  const file = `astana-belgrade_drivers_2011-2024_${wholeRecord.release.version}.csv`;
  // What makes files is loaded when it is first asked for.
  await vi.waitFor(() => expect(saved).toEqual([file]), { timeout: 8000 });
  click.mockRestore();
}, 12_000);

test('a card whose figure a choice leaves as it is commits nothing; one whose figure changes is drawn again', () => {
  const commits = vi.fn();
  made.mockImplementation((_, { from }) =>
    structuredClone(from === 2020 ? { ...sampleFigure, title: 'Since 2020' } : sampleFigure),
  );
  render(
    <Profiler id="card" onRender={commits}>
      <Card loaded={ready} />
    </Profiler>,
  );
  commits.mockClear();
  act(() => choose({ from: 2016 }));
  expect(made).toHaveBeenLastCalledWith(wholeRecord, expect.objectContaining({ from: 2016 }));
  expect(commits).not.toHaveBeenCalled();
  act(() => choose({ from: 2020 }));
  expect(commits).toHaveBeenCalled();
  expect(card()).toHaveAccessibleName('Since 2020');
});
