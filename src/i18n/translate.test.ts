import { expect, test } from 'vitest';
import { inLanguage, t } from './translate.ts';

test('messages arrive compiled and filled', () => {
  expect(t('page.skip')).toBe('Skip to content');
});

test('a text that is not translated yet is shown in English', () => {
  expect(inLanguage({ en: 'Metals' })).toBe('Metals');
});
