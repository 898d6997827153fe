import { expect, test } from 'vitest';
import { untilSeptember2023, untilSeptember2024 } from '#tests/kit/observations.ts';
import { periodText } from './period-text.ts';

test('a part of a year whose end is left open says the year and stays open', () => {
  expect(periodText(untilSeptember2024)).toBe('until September 2024');
  expect(periodText(untilSeptember2023)).toBe('until September 2023');
});

test('whole years are only numbers', () => {
  expect(periodText({ start: '2024-01-01', end: '2024-12-31', kind: 'span' })).toBe('2024');
  expect(periodText({ start: '1996-01-01', end: '2024-12-31', kind: 'span' })).toBe('1996–2024');
});

test('a cumulative figure is never said like a year', () => {
  expect(periodText({ start: '2008-01-01', end: '2024-11-19', kind: 'cumulative' })).toBe(
    'since 2008, until November 2024',
  );
});

test('the state at the time of a statement says so', () => {
  expect(periodText({ start: '2024-09-01', end: '2024-09-30', kind: 'point' })).toBe(
    'as stated in September 2024',
  );
  expect(periodText({ start: '2024-11-19', end: '2024-11-19', kind: 'point' })).toBe(
    'as stated on 19 November 2024',
  );
});

test('months with a stated end are a span', () => {
  expect(periodText({ start: '2024-01-01', end: '2024-09-30', kind: 'span' })).toBe(
    'January 2024 to September 2024',
  );
  expect(periodText({ start: '2024-02-01', end: '2024-02-29', kind: 'span' })).toBe('February 2024');
  expect(periodText({ start: '2024-01-05', end: '2024-03-09', kind: 'span' })).toBe(
    '5 January 2024 to 9 March 2024',
  );
});
