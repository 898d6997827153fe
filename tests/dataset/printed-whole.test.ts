import { expect, test } from 'vitest';
import { dataset } from '#mocks/dataset/dataset.ts';
import { digitsOf, roundHalfAway, screenDigits } from '#src/domain/rounding.ts';
import { storedQuantity } from '#src/domain/stored.ts';

test.each(dataset.observations.map((row) => [row.id, row] as const))(
  '%s is printed at its origin as it was published',
  (_, row) => {
    const quantity = storedQuantity(row);
    // What is only "about" may be printed without decimals that it does not have.
    expect(roundHalfAway(row.value, digitsOf(quantity))).toBeCloseTo(row.value, 9);
    // On the page two decimals are enough, fewer only where fewer are published.
    expect(screenDigits(quantity)).toBeGreaterThanOrEqual(Math.min(row.decimals, 2));
  },
);

test('a plan of 2.5 million tonnes is neither 2 nor 3, and a quota of 121.4 thousand not 121', () => {
  const digits = (id: string) => {
    const row = dataset.observations.find((each) => each.id === id);
    return row && screenDigits(storedQuantity(row));
  };
  expect(digits('corridor-cargo-planned-2025-association')).toBe(1);
  expect(digits('corridor-cargo-planned-2019-association')).toBe(1);
  expect(digits('cheese-quota-draft-2023-kazakhstan')).toBe(1);
});
