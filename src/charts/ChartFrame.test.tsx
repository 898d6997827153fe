// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { storedQuantity } from '#src/domain/stored.ts';
import { choose, currentView } from '#src/filters/store.ts';
import { sampleFigure, sampleInput } from '#tests/kit/figure.ts';
import { example, exampleObservations } from '#tests/kit/observations.ts';
import { FirstSizeOnly } from '#tests/kit/resize-observer.ts';
import { FigureBoundary } from './CardState.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { markKey } from './cells.ts';
import type { ChartProps } from './chart-props.ts';
import type { Figure } from './figure.ts';
import { BarMark } from './marks.tsx';

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', FirstSizeOnly);
});
beforeEach(() => choose({ table: [], fact: undefined }));

/** Draws the changes, not the level of paper. */
function SampleChart({ figure, paint, width, height }: ChartProps) {
  return (
    <svg width={width} height={height} aria-hidden="true">
      {figure.rows.map(({ id }) => (
        <BarMark
          key={id}
          x={0}
          y={0}
          width={9}
          height={9}
          tone="total"
          paint={paint}
          mark={markKey(id, 'change')}
        />
      ))}
    </svg>
  );
}

function showFrame(figure: Figure = sampleFigure, chart: ComponentType<ChartProps> = SampleChart) {
  const { sources, release, years, sectorNames, organisationNames } = sampleInput;
  const context = () => ({ release, years, sectorNames, organisationNames });
  const wayOut = { label: 'Show all', onSelect: vi.fn() };
  render(<ChartFrame {...{ figure, chart, sources, context, wayOut }} height={() => 200} />);
  return { card: screen.getByRole('figure', { name: 'What moved trade' }), wayOut };
}

test('a figure is named by its title and described by its summary', () => {
  const { card } = showFrame();
  expect(card).toHaveAttribute('id', 'drivers');
  expect(card).toHaveAccessibleDescription(sampleFigure.summary);
  expect(within(card).getByRole('link', { name: sampleInput.sources.get('article')?.title })).toHaveAttribute(
    'href',
    'https://example.org/trade',
  );
});

test('in the chart every number is at hand: with a mark as a link, without one as text', () => {
  const { card } = showFrame();
  const marks = within(card).getByRole('group', { name: /Numbers in the chart/ });
  expect(
    within(marks).getByRole('link', {
      name: 'Exports to Serbia, Mineral fertilizers: +$6.4 million, reported, until September 2024',
    }),
  ).toBeInTheDocument();
  expect(marks).toHaveTextContent('≈ $13.7 million, implied, between 13.1 and 14.4');
  expect(marks).toHaveTextContent('no rate published');
});

test('the chart is one tab stop; arrows move inside and Enter opens the source', async () => {
  const user = userEvent.setup();
  const { card } = showFrame();
  within(card)
    .getByRole('button', { name: /^Export/ })
    .focus();
  await user.tab();
  expect(document.activeElement).toHaveAttribute('data-fact', 'fertilizers');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAttribute('data-fact', 'paper');
  await user.keyboard('{Enter}');
  expect(currentView().fact).toBe('paper');
  await user.tab();
  expect(document.activeElement).toHaveAttribute('href', 'https://example.org/trade');
});

test('Escape hides what a mark tells, the pointer may rest on it', async () => {
  const user = userEvent.setup();
  const { card } = showFrame();
  const [mark] = within(within(card).getByRole('group', { name: /Numbers/ })).getAllByRole('link');
  if (!mark) throw new Error('no mark');
  await user.hover(mark);
  await user.hover(screen.getByRole('tooltip'));
  expect(screen.getByRole('tooltip')).toHaveTextContent('+$6.4 million');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('the table shows the same rows and is remembered by the address', async () => {
  const user = userEvent.setup();
  const { card } = showFrame();
  await user.click(within(card).getByRole('button', { name: 'Table' }));
  expect(currentView().table).toEqual(['drivers']);
  const table = within(card).getByRole('table', { name: /What moved trade/ });
  expect(within(table).getByRole('button', { name: /13\.7.*\[13\.1, 14\.4\] implied/ })).toBeInTheDocument();
  expect(within(table).getByRole('cell', { name: 'no rate published' })).toBeInTheDocument();
  expect(within(table).getByRole('rowheader', { name: 'Paper' })).toBeInTheDocument();
  await user.click(within(card).getByRole('button', { name: 'Chart' }));
  expect(currentView().table).toEqual([]);
});

test('a table is one tab stop; arrows move between its numbers', async () => {
  const user = userEvent.setup();
  choose({ table: ['drivers'] });
  const { card } = showFrame();
  within(card)
    .getByRole('button', { name: /^Export/ })
    .focus();
  await user.tab();
  expect(document.activeElement).toHaveAttribute('data-fact', 'fertilizers');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAttribute('data-fact', 'paper');
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(currentView().fact).toBe('level.paper.paper-rate');
  await user.tab();
  expect(document.activeElement).toHaveAttribute('href', 'https://example.org/trade');
});

test('a comparison of two periods is offered under chart and table where the figure has levels of several', () => {
  const { sources } = sampleInput;
  const frame = (figure: Figure) => (
    <ChartFrame
      {...{ figure, sources }}
      chart={SampleChart}
      context={() => sampleInput}
      observations={exampleObservations}
      height={() => 200}
    />
  );
  const { rerender } = render(frame(sampleFigure));
  expect(screen.queryByRole('button', { name: 'Compare two periods' })).toBeNull();
  const rows = [example.turnover, example.turnoverBefore].map((row) => ({
    id: row.id,
    label: row.id,
    cells: [{ quantity: storedQuantity(row) }],
  }));
  rerender(frame({ ...sampleFigure, rows }));
  expect(screen.getByRole('button', { name: 'Compare two periods' })).toBeInTheDocument();
});

test('an absent figure says why, offers the way out and nothing to export', async () => {
  const user = userEvent.setup();
  const absence = { why: 'not-applicable', text: 'A total cannot be split.' } as const;
  const { card, wayOut } = showFrame({ ...sampleFigure, rows: [], absence });
  expect(card).toHaveTextContent('A total cannot be split.');
  await user.click(within(card).getByRole('button', { name: 'Show all' }));
  expect(wayOut.onSelect).toHaveBeenCalledOnce();
  await user.click(within(card).getByRole('button', { name: /^Export/ }));
  expect(await screen.findByRole('menuitem', { name: 'CSV data' })).toHaveAttribute('aria-disabled', 'true');
});

test('an export says where it went', async () => {
  const user = userEvent.setup();
  const saved: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` }));
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { card } = showFrame();
  await user.click(within(card).getByRole('button', { name: /^Export/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV data' }));
  // The code for it is loaded first.
  await waitFor(
    () =>
      expect(within(card).getByRole('status')).toHaveTextContent(
        'astana-belgrade_drivers_1996-2024_2026-11.csv',
      ),
    { timeout: 9000 },
  );
  expect(click).toHaveBeenCalledOnce();
  expect(await saved[0]?.text()).toContain('level.paper.paper-rate');
}, 12_000);

test('where images cannot be copied the reader is told what to do instead', async () => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  const { card } = showFrame(sampleFigure, () => null);
  await user.click(within(card).getByRole('button', { name: /^Export/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Copy image' }));
  await waitFor(() => expect(within(card).getByRole('status')).toHaveTextContent(/could not|does not/), {
    timeout: 9000,
  });
}, 12_000);

function Broken(): never {
  throw new Error('a planted crash');
}

test('a chart that crashes leaves its table, a figure that crashes leaves the page', async () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const user = userEvent.setup();
  const { card } = showFrame(sampleFigure, Broken);
  expect(card).toHaveTextContent('This figure could not be drawn');
  await user.click(within(card).getByRole('button', { name: 'Table' }));
  expect(within(card).getByRole('table')).toBeInTheDocument();
  render(
    <FigureBoundary id="goods" title="Goods">
      <Broken />
    </FigureBoundary>,
  );
  expect(screen.getByRole('figure', { name: 'Goods' })).toHaveTextContent('This figure could not be drawn');
  heard.mockRestore();
});
