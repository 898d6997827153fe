import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsFor } from '#tests/kit/property.ts';
import { exactly, intervalsOverlap, mostInputs, published, snap, throughCorners } from './interval.ts';
import { roundHalfAway } from './rounding.ts';

test('a published 69.4 means 69.35 to 69.45', () => {
  expect(published(69.4, 1)).toEqual({ value: 69.4, low: 69.35, high: 69.45 });
});

test('a fall published as 11 million is a fall of 10.5 to 11.5', () => {
  expect(published(-11, 0)).toEqual({ value: -11, low: -11.5, high: -10.5 });
});

test('a count has no width', () => {
  expect(exactly(24)).toEqual({ value: 24, low: 24, high: 24 });
});

test('a difference of published figures carries no floating-point noise', () => {
  expect(69.4 - 58.9).not.toBe(10.5);
  const difference = throughCorners([published(69.4, 1), published(58.9, 1)], ([a = 0, b = 0]) => a - b);
  expect(difference).toEqual({ value: 10.5, low: 10.4, high: 10.6 });
  expect(snap(0.1 + 0.2)).toBe(0.3);
  expect(snap(0.3 - 0.1 - 0.2)).toBe(0);
});

test('a level and the base it implies move together: the corners are narrower than a difference of intervals', () => {
  const [level, rate] = [published(10.5, 1), published(15.4, 1)];
  const together = throughCorners([level, rate], ([l = 0, r = 0]) => (l * r) / (100 + r));
  const base = throughCorners([level, rate], ([l = 0, r = 0]) => l / (1 + r / 100));
  const apart = throughCorners([level, base], ([l = 0, b = 0]) => l - b);
  expect(together.high - together.low).toBeLessThan(0.022);
  expect(apart.high - apart.low).toBeGreaterThan(0.18);
});

test('intervals that touch overlap, intervals apart do not', () => {
  expect(intervalsOverlap(published(17.4, 1), published(17.3, 1))).toBe(true);
  expect(intervalsOverlap(published(17.5, 1), published(17.3, 1))).toBe(false);
});

test('more inputs than corners can be tried for are an error, not a hang', () => {
  const inputs = Array.from({ length: mostInputs + 1 }, () => exactly(1));
  expect(() => throughCorners(inputs, ([a = 0]) => a)).toThrow(RangeError);
});

test('whatever is published with rounding lies in its interval', () => {
  holdsFor(
    [fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 3 })],
    (truth, decimals) => {
      const { low, high } = published(roundHalfAway(truth, decimals), decimals);
      const noise = 1e-11 * Math.max(1, Math.abs(truth));
      return low - noise <= truth && truth <= high + noise;
    },
  );
});
