import { expect, test } from 'vitest';
import type { Period } from '#src/contract/period.ts';
import { example, level, untilSeptember2023, untilSeptember2024, year } from '#tests/kit/observations.ts';
import { storedQuantity } from './stored.ts';
import { frameYears, newestIn } from './window.ts';

const at = (id: string, period: Period) => ({ period, quantity: storedQuantity(level(id, 1, { period })) });
const before = { period: untilSeptember2023, quantity: storedQuantity(example.turnoverBefore) };
const now = {
  period: untilSeptember2024,
  quantity: storedQuantity(example.turnover),
  before: before.quantity,
};
const line = [at('2011', year(2011)), before, now];
const framed = (filter: { from?: number; to?: number }) =>
  frameYears(line, filter).map(({ point, isBase }) => [point.quantity.id, isBase]);

test('without years everything is inside', () => {
  expect(framed({})).toEqual([
    ['2011', false],
    ['turnover-before', false],
    ['turnover', false],
  ]);
});

test('a comparison base outside the years stays and is told apart', () => {
  expect(framed({ from: 2024 })).toEqual([
    ['turnover-before', true],
    ['turnover', false],
  ]);
});

test('a point outside that is nobody’s base goes', () => {
  expect(framed({ to: 2023 })).toEqual([
    ['2011', false],
    ['turnover-before', false],
  ]);
  expect(framed({ from: 2012, to: 2022 })).toEqual([]);
});

test('a span counts in every year it touches', () => {
  const span = at('2011-2013', { start: '2011-06-01', end: '2013-05-31', kind: 'span' });
  const inside = (filter: object) => frameYears([span], filter).length;
  expect([inside({ from: 2012, to: 2012 }), inside({ to: 2011 }), inside({ from: 2014 })]).toEqual([1, 1, 0]);
});

test('the newest full year inside the years leads; a part of a year only where there is none', () => {
  const newest = (filter: object) => newestIn(line, filter)?.quantity.id;
  expect(newest({})).toBe('2011');
  expect(newest({ from: 2012 })).toBe('turnover');
  expect(newest({ from: 2012, to: 2023 })).toBe('turnover-before');
  expect(newest({ to: 2010 })).toBeUndefined();
});
