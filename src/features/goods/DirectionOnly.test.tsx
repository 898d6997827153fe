// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { articleSourceId } from '#src/contract/source.ts';
import { defaultView } from '#src/filters/codec.ts';
import { choose, currentView } from '#src/filters/store.ts';
import type { View } from '#src/filters/view.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { DirectionOnly } from './DirectionOnly.tsx';

const inArticle = ({ sources }: { sources: readonly { source: string }[] }) =>
  sources.some(({ source }) => source === articleSourceId);
const named = wholeRecord.statements.filter((row) => row.direction && inArticle(row));

function show(part: Partial<View> = {}) {
  choose({ ...defaultView, to: undefined, layer: 'article', ...part });
  render(<DirectionOnly record={wholeRecord} />);
  return screen.queryAllByRole('button').map(({ dataset }) => dataset.fact);
}

test('every good of which only the direction is reported is listed, with its source, under its direction', () => {
  expect(show().toSorted()).toEqual(named.map(({ id }) => id).toSorted());
  const [rose, fell] = screen.getAllByRole('list');
  if (!rose || !fell) throw new Error('two lists expected');
  expect(within(rose).getAllByRole('button')).toHaveLength(5);
  expect(within(fell).getAllByRole('button')).toHaveLength(5);
  expect(rose).toHaveTextContent('Lumber');
  expect(fell).toHaveTextContent('Tyres');
});

test('no number stands beside a good of which no amount is reported', () => {
  show();
  expect(screen.getByRole('region')).not.toHaveTextContent(/\d/);
});

test('sectors and years choose among them; all goods mean every good', () => {
  expect(show({ sector: ['paper-wood'] })).toEqual(['exports-rose-lumber']);
  cleanup();
  expect(show({ to: 2023 })).toEqual([]);
});

test('under all goods every good stands', () => {
  expect(show({ sector: ['trade'] })).toHaveLength(named.length);
});

test('without any the list is not there at all', () => {
  show({ sector: ['culture'] });
  expect(screen.queryByRole('region')).toBeNull();
});

test('a good opens its statement', async () => {
  show({ sector: ['paper-wood'] });
  await userEvent.click(screen.getByRole('button', { name: 'Lumber' }));
  expect(currentView().fact).toBe('exports-rose-lumber');
});

test('from Serbia’s side what Kazakhstan exported more is what was imported more', () => {
  show({ view: 'rs', sector: ['paper-wood'] });
  expect(screen.getByRole('region')).toHaveTextContent(
    /Imports from Kazakhstan rose, as reported by Kazakhstan/,
  );
});

test('what was said of 2025 stands apart from what was said of 2024: imports of paper fell, later they rose', () => {
  show({ layer: 'all' });
  const region = screen.getByRole('region');
  expect(region).toHaveTextContent('Exports to Serbia rose (stated in November 2024)');
  expect(region).toHaveTextContent('Imports from Serbia fell (stated in November 2024)');
  expect(region).toHaveTextContent('Imports from Serbia rose (stated in February 2026)');
  const lists = screen.getAllByRole('list').map((list) => within(list).getAllByRole('button').length);
  expect(lists).toEqual([5, 5, 3]);
});
