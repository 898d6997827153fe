import { expect, test } from 'vitest';
import { covers } from './unicode-range.ts';

test('a subset is taken only for letters it has', () => {
  const cyrillic = 'U+0301,U+0400-045F,U+0490-0491';
  expect(covers(cyrillic, 'Belgrade')).toBe(false);
  expect(covers(cyrillic, 'Belgrade, Београд')).toBe(true);
  expect(covers(cyrillic, '\u0301')).toBe(true);
});

test('letters beyond the basic plane are whole letters', () => {
  expect(covers('U+1F000-1F0FF', '\u{1F001}')).toBe(true);
  expect(covers('U+D800-DFFF', '\u{1F001}')).toBe(false);
});
