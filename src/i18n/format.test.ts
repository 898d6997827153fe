import { afterEach, expect, test } from 'vitest';
import { capitalised, formatDate, formatDay, formatList, formatNumber } from './format.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

test.each([
  [69.4, 1, '69.4'],
  [-9.7, 1, '\u22129.7'],
  [-11, 0, '\u221211'],
  [9.1, 2, '9.10'],
  [0.12, 2, '0.12'],
  [500, 0, '500'],
  [1234567.8, 1, '1,234,567.8'],
])('%s with %s decimals is %s', (value, digits, text) => {
  expect(formatNumber(value, digits)).toBe(text);
});

test('the minus is U+2212, never the hyphen, and zero has no sign', () => {
  expect(formatNumber(-48.4, 1)).toBe('\u221248.4');
  expect(formatNumber(-48.4, 1)).not.toContain('-');
  for (const zero of [0, -0, -0.04, 0.04]) {
    expect(formatNumber(zero, 1)).toBe('0.0');
    expect(formatNumber(zero, 1, true)).toBe('0.0');
  }
});

test('a gain has its plus where it is asked for, a loss its minus anyway', () => {
  expect(formatNumber(6.4, 1, true)).toBe('+6.4');
  expect(formatNumber(6.4, 1)).toBe('6.4');
  expect(formatNumber(-7.4, 1, true)).toBe('\u22127.4');
});

test('a small loss keeps its sign as long as a digit of it is printed', () => {
  expect(formatNumber(-0.05, 2)).toBe('\u22120.05');
  expect(formatNumber(0.05, 2, true)).toBe('+0.05');
});

test('a column of numbers has equal decimals', () => {
  expect([6.4, 2, -7.36].map((value) => formatNumber(value, 1).split('.')[1]?.length)).toEqual([1, 1, 1]);
});

const day = (date: string) => ({ start: date, end: date, precision: 'day' as const });

test('a date is as exact as its source', () => {
  expect(formatDate(day('2024-11-19'))).toBe('19 November 2024');
  expect(formatDate({ start: '2024-06-01', end: '2024-06-30', precision: 'month' })).toBe('June 2024');
  expect(formatDate({ start: '2011-01-01', end: '2011-12-31', precision: 'year' })).toBe('2011');
  expect(formatDate({ start: '1900-01-01', end: '2005-12-31', precision: 'before' })).toMatch(/2005$/);
  expect(formatDate({ start: '1900-01-01', end: '2005-12-31', precision: 'before' })).not.toMatch(/1900/);
});

test('several days are one span', () => {
  expect(formatDate({ start: '2024-11-18', end: '2024-11-19', precision: 'day' })).toMatch(
    /^18.{1,3}19 November 2024$/,
  );
});

test.each(['Etc/GMT+12', 'America/New_York', 'UTC', 'Asia/Almaty', 'Pacific/Apia', 'Etc/GMT-14'])(
  'in %s a day is the same day: it has no zone',
  (name) => {
    process.env.TZ = name;
    const hours = { 'Etc/GMT+12': 12, 'Etc/GMT-14': -14, UTC: 0 }[name];
    // The zone did change, else this test proves nothing.
    if (hours !== undefined) expect(new Date('2024-11-19T00:00:00Z').getTimezoneOffset()).toBe(hours * 60);
    expect(formatDay('2024-11-19')).toBe('19 November 2024');
    expect(formatDay('2024-01-01')).toBe('1 January 2024');
    expect(formatDay('1996-12-31')).toBe('31 December 1996');
    expect(formatDate({ start: '2024-01-01', end: '2024-01-31', precision: 'month' })).toBe('January 2024');
    expect(formatDate({ start: '2011-01-01', end: '2011-12-31', precision: 'year' })).toBe('2011');
  },
);

test('a list is a sentence’s list, of any length', () => {
  expect(formatList(['Metals', 'Energy', 'Culture'])).toBe('Metals, Energy and Culture');
  expect(formatList(['Metals', 'Energy'])).toBe('Metals and Energy');
  expect(formatList(['Metals'])).toBe('Metals');
  expect(formatList([])).toBe('');
});

test('only the first letter is made a capital', () => {
  expect(capitalised('until September 2024')).toBe('Until September 2024');
  expect(capitalised('')).toBe('');
});
