import { expect, test } from 'vitest';
import { activate, activeLanguage, inLanguage, pieces, t } from './translate.ts';

test('messages arrive compiled and filled', () => {
  expect(t('page.skip')).toBe('Skip to content');
  expect(t('export.saved', { file: 'flows.csv' })).toBe('Saved as flows.csv');
});

test('a count chooses its plural', () => {
  expect(t('number.agreements', { count: 1 })).toBe('1 agreement');
  expect(t('number.agreements', { count: 24 })).toBe('24 agreements');
  expect(t('number.years-months', { years: 27, months: 11 })).toBe('27 years 11 months');
  expect(t('number.years-months', { years: 1, months: 1 })).toBe('1 year 1 month');
});

test('what a reader typed is text, also where it looks like a message', () => {
  expect(t('filter.year.refused', { typed: '{first} <b>', first: '1996', last: '2024' })).toContain(
    '{first} <b>',
  );
});

test('an argument that is missing or unknown does not compile', () => {
  // @ts-expect-error the file is missing
  expect(() => t('export.saved')).not.toThrow();
  // @ts-expect-error there is no such argument
  expect(t('page.skip', { file: '' })).toBe('Skip to content');
});

test('elements stand where the message has their arguments, in its order', () => {
  const low = { number: 13.1 };
  const high = { number: 14.4 };
  // In whatever order they are given.
  const parts = pieces('number.between', { high, low });
  expect(parts.filter((part) => typeof part !== 'string')).toEqual([low, high]);
  expect(parts).not.toContain('');
  expect(parts.map((part) => (typeof part === 'string' ? part : '…')).join('')).toBe('between … and …');
});

test('a text that is not translated yet is shown in English', () => {
  expect(inLanguage({ en: 'Metals' })).toBe('Metals');
  expect(inLanguage({ en: 'Metals', kk: 'Металдар' })).toBe('Metals');
});

test('a language without a catalogue changes nothing', async () => {
  await activate('kk');
  expect(activeLanguage()).toBe('en');
  expect(t('page.skip')).toBe('Skip to content');
});
