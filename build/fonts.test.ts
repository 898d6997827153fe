import { expect, test } from 'vitest';
import { committedFontRules, fontFiles, fontRules, unicodeRange } from './fonts.ts';

test('the committed rules name the characters that the files of the packages have', async () => {
  expect(await committedFontRules()).toBe(await fontRules());
});

test('no file is named for an arrow or a sign that it does not have', async () => {
  const files = await fontFiles();
  const having = (letter: string) =>
    files.filter(({ codes }) => codes.includes(letter.codePointAt(0) ?? 0)).map(({ family }) => family);
  expect(having('⇄')).toEqual([]);
  expect(having('≈')).toEqual(['Onest']);
  for (const letter of 'Aтқђžé') expect(having(letter), letter).toEqual(['Onest', 'Source Serif 4']);
});

test('neighbouring code points are one range', () => {
  expect(unicodeRange([0x20, 0x21, 0x22, 0x2248])).toBe('U+20-22, U+2248');
});
