import { expect, test } from 'vitest';
import { untilSeptember2024, year } from '#tests/kit/observations.ts';
import { isPartYear, samePeriod, yearBefore } from './period.ts';

test('the same season a year before moves both possible ends and keeps the wording', () => {
  expect(yearBefore(untilSeptember2024)).toEqual({
    start: '2023-01-01',
    end: '2023-09-30',
    endEarliest: '2023-08-31',
    kind: 'span',
    wording: 'until September',
  });
});

test('a year named in the wording moves along', () => {
  expect(yearBefore({ ...year(2025), wording: 'in 2025' })).toEqual({ ...year(2024), wording: 'in 2024' });
});

test('a span that ends with February ends with February', () => {
  expect(yearBefore({ start: '2024-01-01', end: '2024-02-29', kind: 'span' }).end).toBe('2023-02-28');
  expect(yearBefore({ start: '2025-01-01', end: '2025-02-28', kind: 'span' }).end).toBe('2024-02-29');
});

test('only whole calendar years with a stated end are full years', () => {
  expect(isPartYear(year(2025))).toBe(false);
  expect(isPartYear(untilSeptember2024)).toBe(true);
  expect(isPartYear({ ...year(2025), endEarliest: '2025-11-30' })).toBe(true);
  expect(isPartYear({ ...year(2025), kind: 'cumulative' })).toBe(true);
});

test('"until September" is not the span to 30 September', () => {
  const { endEarliest: _, ...closed } = untilSeptember2024;
  expect(samePeriod(untilSeptember2024, closed)).toBe(false);
  expect(samePeriod(untilSeptember2024, { ...untilSeptember2024, wording: 'by September' })).toBe(true);
});
