import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '#tests/kit/observations.ts';
import { holdsFor } from '#tests/kit/property.ts';
import { compute } from './formula.ts';
import { published } from './interval.ts';
import { isRefusal } from './refusal.ts';
import { digitsOf, displayDigits, roundHalfAway } from './rounding.ts';
import { storedQuantity } from './stored.ts';

test.each([
  [1.005, 2, 1.01],
  [-2.345, 2, -2.35],
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [9.995, 2, 10],
  [0.05, 1, 0.1],
  [0.049, 1, 0],
  [69.35, 1, 69.4],
  [1e-7, 2, 0],
  [9e-7, 6, 1e-6],
  [1e21, 2, 1e21],
  [-9.75292587776333, 2, -9.75],
  [12, 1, 12],
])('%d to %d decimals is %d: half away from zero, in decimal', (value, digits, expected) => {
  expect(roundHalfAway(value, digits)).toBe(expected);
});

test('a fall that rounds away is no change, without a minus', () => {
  expect(Object.is(roundHalfAway(-0.004, 2), 0)).toBe(true);
});

const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const digits = fc.integer({ min: 0, max: 4 });

test('rounding again changes nothing', () => {
  holdsFor([numbers, digits], (value, places) => {
    const once = roundHalfAway(value, places);
    return roundHalfAway(once, places) === once;
  });
});

test('gains and falls are rounded alike', () => {
  holdsFor(
    [numbers, digits],
    (value, places) => roundHalfAway(-value, places) === 0 - roundHalfAway(value, places),
  );
});

test('rounding moves a number by half a unit at most', () => {
  holdsFor([numbers, digits], (value, places) => {
    const moved = Math.abs(roundHalfAway(value, places) - value);
    return moved <= 0.5 * 10 ** -places + 1e-6 * 10 ** -places * Math.max(1, Math.abs(value));
  });
});

test('two decimals where half the width is under 0.1 of the unit, else one', () => {
  expect(displayDigits({ value: 67.78, low: 67.68, high: 67.87 })).toBe(2);
  expect(displayDigits({ value: -48.4, low: -48.5, high: -48.3 })).toBe(1);
});

test('published figures keep their own decimals, exact ones too', () => {
  expect(digitsOf(storedQuantity(example.turnover))).toBe(1);
  expect(digitsOf(storedQuantity(example.paper))).toBe(0);
  expect(digitsOf({ ...storedQuantity(example.turnover), exact: true })).toBe(1);
});

test('what is only "about" is printed without decimals that it does not have', () => {
  const times = compute('ratio', [example.offer, example.exports]);
  if (isRefusal(times)) throw new Error(times.reason);
  expect(roundHalfAway(times.value, digitsOf(times))).toBe(48);
  expect(digitsOf({ ...times, ...published(4.76, 2) })).toBe(1);
});
