import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsFor } from '#tests/kit/property.ts';
import { statuses } from './quantity.ts';
import { computedStatus, weakest } from './status.ts';

test('a computed number takes the weakest status of its inputs', () => {
  expect(weakest(['reported', 'implied', 'derived'])).toBe('implied');
  expect(weakest(['claim', 'implied'])).toBe('claim');
  expect(weakest(['reported'])).toBe('reported');
});

test('arithmetic alone makes a number derived', () => {
  expect(computedStatus(['reported', 'reported'], 'derived')).toBe('derived');
  expect(computedStatus(['reported', 'claim'], 'implied')).toBe('claim');
});

const status = fc.constantFrom(...statuses);

test('how inputs are grouped or ordered does not change the status', () => {
  holdsFor(
    [status, status, status],
    (a, b, c) =>
      weakest([weakest([a, b]), c]) === weakest([a, weakest([b, c])]) && weakest([a, b]) === weakest([b, a]),
  );
});
