import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '#src/contract/period.ts';
import {
  example,
  exampleObservations,
  untilSeptember2023,
  untilSeptember2024,
  year,
} from '#tests/kit/observations.ts';
import { holdsFor } from '#tests/kit/property.ts';
import { comparable, type Difference, differences, nearestComparable } from './comparable.ts';
import type { Quantity } from './quantity.ts';
import { storedQuantity } from './stored.ts';

const now = storedQuantity(example.turnover);
const nineMonths = (of: number): Period => ({
  start: `${of}-01-01`,
  end: `${of}-09-30`,
  kind: 'span',
  wording: 'nine months',
});

const reasons = (a: Quantity, b: Quantity): readonly Difference[] => {
  const answer = comparable(a, b);
  return answer.ok ? [] : answer.reasons;
};

/** Each way in which a second figure can differ from turnover until September 2024, with the reasons it gives. */
const identity: readonly (readonly [Partial<Quantity>, Difference])[] = [
  [{ reporter: 'RS' }, 'reporter'],
  [{ partner: 'SCG' }, 'partner'],
  [{ measure: 'trade-offer' }, 'measure'],
  [{ flow: 'export' }, 'flow'],
  [{ product: 'paper' }, 'product'],
  [{ unit: 'percent' }, 'unit'],
  [{ basis: 'imf-dots' }, 'basis'],
  [{ bound: 'over' }, 'bound'],
  [{ status: 'claim' }, 'claim'],
];
const periods: readonly (readonly [string, Period, readonly Difference[]])[] = [
  ['the same span', untilSeptember2024, []],
  ['"the same period in 2023"', untilSeptember2023, []],
  [
    '"until September" of 2022',
    { ...untilSeptember2024, start: '2022-01-01', end: '2022-09-30', endEarliest: '2022-08-31' },
    [],
  ],
  ['"nine months"', nineMonths(2023), ['wording']],
  ['"by September"', { ...untilSeptember2023, wording: 'by September' }, ['wording']],
  ['an end open by two months', { ...untilSeptember2023, endEarliest: '2023-07-31' }, ['wording']],
  ['a full year', year(2023), ['period-length', 'wording']],
  ['another season', { start: '2023-04-01', end: '2023-12-31', kind: 'span' }, ['season', 'wording']],
  ['everything since 2008', { start: '2008-01-01', end: '2024-09-30', kind: 'cumulative' }, ['cumulative']],
  ['a moment', { start: '2024-09-30', end: '2024-09-30', kind: 'point' }, ['point']],
];

test('the truth table: a comparison gives every reason against it, and none that does not apply', () => {
  let rows = 0;
  for (const [name, period, ofPeriod] of periods) {
    for (let mask = 0; mask < 2 ** identity.length; mask += 1) {
      const chosen = identity.filter((_, bit) => mask & (1 << bit));
      const other: Quantity = Object.assign({ ...now, period }, ...chosen.map(([change]) => change));
      const given = new Set([...ofPeriod, ...chosen.map(([, reason]) => reason)]);
      const expected = differences.filter((reason) => given.has(reason));
      if (reasons(now, other).join() !== expected.join() || reasons(other, now).join() !== expected.join())
        expect.fail(`${name}: ${reasons(now, other)}; the other way ${reasons(other, now)}; not ${expected}`);
      rows += 1;
    }
  }
  expect(rows).toBe(5120);
});

test('year on year is safe between the published 69.4 and 76.9', () => {
  expect(comparable(now, storedQuantity(example.turnoverBefore))).toEqual({ ok: true });
});

test('Kazakhstan’s figure is not compared with Serbia’s figure of the same trade', () => {
  expect(reasons(now, { ...now, reporter: 'RS' })).toEqual(['reporter']);
});

test('an offer is not compared with what was sold', () => {
  expect(reasons(storedQuantity(example.offer), storedQuantity(example.exports))).toEqual([
    'reporter',
    'measure',
    'point',
    'bound',
    'claim',
  ]);
});

test('leap years do not make seasons differ', () => {
  const february = (of: number, last: number): Quantity => ({
    ...now,
    period: { start: `${of}-01-01`, end: `${of}-02-${last}`, kind: 'span' },
  });
  expect(comparable(february(2024, 29), february(2023, 28)).ok).toBe(true);
  const day = (of: number): Quantity => ({
    ...now,
    period: { start: `${of}-01-15`, end: `${of}-03-15`, kind: 'span' },
  });
  expect(comparable(day(2024), day(2023)).ok).toBe(true);
});

test('full years compare however they are worded; closed part-years need equal words where words are given', () => {
  const full = (of: number, wording: string): Quantity => ({ ...now, period: { ...year(of), wording } });
  expect(comparable(full(2025, 'in 2025'), full(2024, 'last year')).ok).toBe(true);
  const nine = { ...now, period: nineMonths(2022) };
  expect(comparable(nine, { ...now, period: nineMonths(2023) }).ok).toBe(true);
  expect(reasons(nine, { ...now, period: { ...nineMonths(2023), wording: 'January to September' } })).toEqual(
    ['wording'],
  );
});

test('cumulative figures compare only over the very same span, states at two moments do', () => {
  const since2008 = (end: string): Quantity => ({
    ...now,
    period: { start: '2008-01-01', end, kind: 'cumulative' },
  });
  expect(comparable(since2008('2024-09-30'), since2008('2024-09-30')).ok).toBe(true);
  expect(reasons(since2008('2024-09-30'), since2008('2023-09-30'))).toEqual(['cumulative']);
  const state = (day: string): Quantity => ({ ...now, period: { start: day, end: day, kind: 'point' } });
  expect(comparable(state('2024-11-19'), state('2023-11-19')).ok).toBe(true);
});

test('a refused comparison offers the allowed one of the nearest year, of two as near the earlier', () => {
  const full = (of: number): Quantity => ({ ...now, id: `y${of}`, period: year(of) });
  const candidates = [
    full(2025),
    full(2017),
    full(2023),
    now,
    { ...full(2024), id: 'serbian', reporter: 'RS' },
    full(2024),
  ];
  expect(nearestComparable(full(2024), candidates)?.id).toBe('y2023');
  expect(nearestComparable(full(2016), candidates)?.id).toBe('y2017');
  expect(nearestComparable(now, candidates)).toBeUndefined();
});

test('of two figures of the nearest year the stronger is offered', () => {
  const implied: Quantity = { ...now, id: 'implied', status: 'implied', period: untilSeptember2023 };
  const candidates = [implied, storedQuantity(example.turnoverBefore)];
  expect(nearestComparable(now, candidates)?.id).toBe('turnover-before');
});

test('whether two figures compare does not depend on which is named first', () => {
  const figure = fc.constantFrom(...exampleObservations.map(storedQuantity));
  const period = fc.constantFrom(...periods.map(([, each]) => each));
  holdsFor([figure, figure, period, period], (a, b, first, second) => {
    const [left, right] = [
      { ...a, period: first },
      { ...b, period: second },
    ];
    expect(comparable(left, right)).toEqual(comparable(right, left));
    return comparable(left, left).ok === (left.bound === undefined && left.status !== 'claim');
  });
});

test('a figure that names its ministry instead of a basis compares with one of the government', () => {
  expect(reasons(now, { ...now, basis: 'government' })).toEqual([]);
  expect(reasons({ ...now, basis: 'government' }, { ...now, basis: 'un-comtrade' })).toEqual(['basis']);
});
