import { expect, test } from 'vitest';
import type { Observation } from '#src/contract/observation.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { roundHalfAway } from '#src/domain/rounding.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { computed, sampleFigure } from '#tests/kit/figure.ts';
import { example, exampleObservations, level, untilSeptember2023, year } from '#tests/kit/observations.ts';
import {
  type Candidate,
  type Comparison,
  comparableColumns,
  compareTwo,
  nearestAllowed,
  openingPair,
} from './compare.ts';
import type { Figure } from './figure.ts';

const rowsOf = (observations: readonly Observation[]) => new Map(observations.map((row) => [row.id, row]));
const rows = rowsOf(exampleObservations);
const now = storedQuantity(example.turnover);
const before = storedQuantity(example.turnoverBefore);

function changeOf(comparison: Comparison) {
  if ('refused' in comparison) throw new Error(`refused: ${comparison.refused}`);
  return comparison;
}
function refusals(a: Quantity, b: Quantity, given = rows): readonly string[] {
  const comparison = compareTwo(a, b, given);
  return 'refused' in comparison ? comparison.refused : [];
}
function printed({ value, low, high }: { value: number; low: number; high: number }, digits: number) {
  return [value, low, high].map((each) => roundHalfAway(each, digits));
}
function candidates(...observations: Observation[]): Candidate[] {
  return observations.map((row) => ({
    id: row.id,
    label: row.id,
    group: undefined,
    quantity: storedQuantity(row),
  }));
}

test('69.4 against 76.9 is −7.5 [−7.6, −7.4], in per cent −9.75 [−9.88, −9.63]; the published −9.7% is to quote', () => {
  const { change, percent, published } = changeOf(compareTwo(now, before, rows));
  expect(change).toMatchObject({ id: 'change.turnover.turnover-before', status: 'derived' });
  expect(printed(change, 1)).toEqual([-7.5, -7.6, -7.4]);
  expect(percent?.digits).toBe(2);
  expect(percent && printed(percent.interval, 2)).toEqual([-9.75, -9.88, -9.63]);
  expect(published).toMatchObject({ id: 'turnover-rate', value: -9.7 });
});

test('the change runs from the earlier to the later, whichever was chosen first', () => {
  expect(compareTwo(before, now, rows)).toEqual(compareTwo(now, before, rows));
});

test('a published rate on the year before is not named for a change over two years', () => {
  const period = { ...untilSeptember2023, start: '2022-01-01', end: '2022-09-30', endEarliest: '2022-08-31' };
  const older = level('turnover-2022', 50, { period });
  const answer = changeOf(compareTwo(now, storedQuantity(older), rowsOf([...exampleObservations, older])));
  expect(answer.published).toBeUndefined();
  expect(answer.percent?.digits).toBe(1);
});

test.each([
  ['reporter', { reporter: 'RS' }],
  ['partner', { partner: 'SCG' }],
  ['measure', { measure: 'trade-offer' }],
  ['flow', { flow: 'export' }],
  ['product', { product: 'paper' }],
  ['unit', { unit: 'tonnes' }],
  ['basis', { basis: 'imf-dots' }],
  ['cumulative', { period: { start: '2008-01-01', end: '2023-09-30', kind: 'cumulative' } }],
  ['point', { period: { start: '2023-09-30', end: '2023-09-30', kind: 'point' } }],
  ['period-length', { period: year(2023) }],
  ['season', { period: { start: '2023-04-01', end: '2023-12-31', kind: 'span' } }],
  ['wording', { period: { ...untilSeptember2023, wording: 'by September' } }],
  ['bound', { bound: 'over' }],
  ['claim', { status: 'claim' }],
] satisfies [string, Partial<Observation>][])(
  'a difference of %s is refused with its reason',
  (reason, difference) => {
    const other = { ...example.turnoverBefore, ...difference };
    expect(refusals(now, storedQuantity(other), rowsOf([example.turnover, other]))).toContain(reason);
  },
);

test('a period is not compared with itself', () => {
  expect(refusals(now, now)).toEqual(['same-period']);
  const again = level('turnover-again', 69.5);
  expect(refusals(now, storedQuantity(again), rowsOf([example.turnover, again]))).toEqual(['same-period']);
});

test('a balance changes by its four levels, without a rate of change', () => {
  const [x, m] = [
    level('x-2023', 20, { flow: 'export', period: untilSeptember2023 }),
    level('m-2023', 50, { flow: 'import', period: untilSeptember2023 }),
  ];
  const answer = changeOf(
    compareTwo(
      computed('balance', x, m),
      computed('balance', example.exports, example.imports),
      rowsOf([...exampleObservations, x, m]),
    ),
  );
  expect(answer.change.id).toBe('change.exports.imports.x-2023.m-2023');
  expect(answer.change.value).toBe(-18.4);
  expect(answer.percent).toBeUndefined();
});

test('what is implied by a level is set against it through the rate, so that rounding is not counted twice', () => {
  const { exports, exportsRate, imports, importsRate } = example;
  const balances = [
    computed('balance', exports, exportsRate, imports, importsRate),
    computed('balance', exports, imports),
  ] as const;
  expect(changeOf(compareTwo(...balances, rows)).change.id).toBe(
    'change.exports.exports-rate.imports.imports-rate',
  );
  const levels = [computed('base', exports, exportsRate), storedQuantity(exports)] as const;
  const answer = changeOf(compareTwo(...levels, rows));
  expect(answer).toMatchObject({ change: { status: 'implied' }, published: { id: 'exports-rate' } });
  expect(answer.percent).toBeUndefined();
});

const [x0, m0] = [
  level('x0', 20, { flow: 'export', period: untilSeptember2023 }),
  level('m0', 50, { flow: 'import', period: untilSeptember2023 }),
];

test('a turnover that is the sum of exports and imports changes by these', () => {
  const given = rowsOf([...exampleObservations, x0, m0]);
  const sums = [computed('sum', x0, m0), computed('sum', example.exports, example.imports)] as const;
  const answer = changeOf(compareTwo(...sums, given));
  expect(answer).toMatchObject({ change: { id: 'change.exports.x0.imports.m0', value: -0.6 } });
  expect(changeOf(compareTwo(sums[0], now, given)).change.id).toBe('change.turnover.x0.m0');
  expect(changeOf(compareTwo(sums[1], before, given)).change.id).toBe(
    'change.exports.imports.turnover-before',
  );
  expect(answer.percent).toBeUndefined();
});

test('a change without a formula is refused as not computed', () => {
  // Worked backwards from a total, beside exports and imports.
  const implied = computed('base', example.turnover, example.turnoverRate);
  const sum = computed('sum', example.exports, example.imports);
  expect(refusals(sum, implied)).toEqual(['not-computed']);
  // What it was computed from is not in the layer shown.
  expect(refusals(now, before, rowsOf([example.turnover]))).toEqual(['not-computed']);
});

test('a full year beside a part of one is answered with the nearest two that compare', () => {
  const years = candidates(
    level('y2017', 10, { period: year(2017) }),
    level('y2022', 30, { period: year(2022) }),
    level('y2023', 40, { period: year(2023) }),
    example.turnover,
  );
  const [, , y2023, part] = years;
  if (!y2023 || !part) throw new Error('too few');
  const found = nearestAllowed(
    y2023,
    part,
    years,
    rowsOf(
      ['y2017', 'y2022', 'y2023'].map((id, at) =>
        level(id, 10 * (at + 1), { period: year([2017, 2022, 2023][at] ?? 0) }),
      ),
    ),
  );
  expect(found?.map(({ id }) => id)).toEqual(['y2022', 'y2023']);
});

test('at first the newest period that compares is chosen with its nearest; where none does, the two newest', () => {
  const offers = candidates(example.offer, example.turnover, example.turnoverBefore, example.expert);
  expect(openingPair(offers, rows)?.map(({ id }) => id)).toEqual(['turnover-before', 'turnover']);
  const unlike = candidates(example.offer, example.exports, example.expert);
  expect(openingPair(unlike, rows)?.[1].id).toBe('expert');
  expect(nearestAllowed(...pairOf(unlike), unlike, rows)).toBeUndefined();
});

function pairOf([first, second]: readonly Candidate[]): [Candidate, Candidate] {
  if (!first || !second) throw new Error('no pair');
  return [first, second];
}

test('only columns of levels over several periods offer a comparison', () => {
  expect(comparableColumns(sampleFigure)).toEqual([]);
  const figure = {
    ...sampleFigure,
    columns: [...sampleFigure.columns],
    rows: [
      { id: 'a', label: '2023', cells: [{ quantity: before }, { quantity: storedQuantity(example.paper) }] },
      { id: 'b', label: '2024', cells: [{ quantity: now }, { quantity: storedQuantity(example.asbestos) }] },
    ],
  } satisfies Figure;
  expect(comparableColumns(figure).map(({ key }) => key)).toEqual(['level']);
});

test('two counts of one year are told apart by their values', () => {
  const figure = {
    ...sampleFigure,
    rows: [now, before, { ...before, id: 'other', value: 77.2 }].map((quantity, at) => ({
      id: quantity.id,
      label: at === 0 ? '2024' : '2023',
      cells: [{ quantity }],
    })),
  } satisfies Figure;
  const [column] = comparableColumns(figure);
  expect(column?.candidates.map(({ label }) => label)).toEqual([
    '2024',
    '2023: $76.9 million',
    '2023: $77.2 million',
  ]);
});
