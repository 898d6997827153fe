import { expect, test } from 'vitest';
import { median, ratio } from './median.ts';

test('the median is the middle number, of two middles their mean', () => {
  expect(median([30, 1, 20])).toBe(20);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(median([7])).toBe(7);
});

test('a run that gave no number is left out; where none gave any there is no median', () => {
  expect(median([5, Number.NaN, 1, 3])).toBe(3);
  expect(median([Number.NaN])).toBeNaN();
  expect(median([])).toBeNaN();
});

test('numbers are ordered as numbers and the list stays as it was', () => {
  const numbers = [100, 20, 3];
  expect(median(numbers)).toBe(20);
  expect(numbers).toEqual([100, 20, 3]);
});

test('a ratio needs something to compare with', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(ratio(3, 0)).toBeNaN();
  expect(ratio(3, Number.NaN)).toBeNaN();
});
