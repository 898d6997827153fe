import { expect, test } from 'vitest';
import type { PeriodRow } from './period-rows.ts';
import { breakAt, placedLabels, slotsOf } from './period-slots.ts';

const row = (kind: PeriodRow['kind'], year: number, basis?: PeriodRow['basis']): PeriodRow => ({
  id: `${kind}-${year}`,
  label: String(year),
  kind,
  year,
  basis,
  isBase: false,
  cells: [],
});
const mixed = slotsOf([
  row('year', 2020, 'imf-dots'),
  row('gap', 2021),
  row('year', 2022, 'government'),
  row('part', 2022, 'government'),
]);

test('an empty place keeps parts of years apart from full years', () => {
  expect(mixed.map(({ row: shown }) => shown?.id)).toEqual([
    'year-2020',
    'gap-2021',
    'year-2022',
    undefined,
    'part-2022',
  ]);
  expect(slotsOf([row('part', 2023), row('part', 2024)])).toHaveLength(2);
});

test('the line breaks after the last year of the IMF’s files, if it goes on', () => {
  expect(breakAt(mixed)).toBe(1);
  expect(breakAt(mixed.slice(0, 2))).toBeUndefined();
  expect(breakAt(mixed.slice(2))).toBeUndefined();
});

const label = (key: string, x: number, reach: number) => ({ key, x, reach, text: '100.1' });

test('all values stand where they have room', () => {
  const wide = [label('a', 0, 10), label('b', 100, 90)];
  expect(placedLabels(wide, { first: [], always: [], columnWidth: 60 })).toEqual(
    new Map([
      ['a', 10],
      ['b', 90],
    ]),
  );
});

test('in a narrow chart the newest stands beyond its neighbour, and what would touch it is left out', () => {
  const narrow = [label('a', 0, 90), label('b', 15, 10), label('c', 30, -5)];
  const wanted = { first: ['b', 'a', 'c'], always: ['b'], columnWidth: 12 };
  expect(placedLabels(narrow, wanted)).toEqual(new Map([['b', 94]]));
  expect(placedLabels(narrow, { ...wanted, always: [] })).toEqual(new Map([['a', 90]]));
});
