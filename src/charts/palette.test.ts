import { expect, test } from 'vitest';
import { filePaint, palette } from './palette.ts';

test('a file is painted in colours that stand for themselves: a style sheet’s names mean nothing outside the page', () => {
  const inks = Object.keys(palette.light) as (keyof typeof palette.light)[];
  expect(inks.length).toBeGreaterThan(5);
  for (const ink of inks) expect(filePaint(ink), ink).toMatch(/^#[0-9a-f]{6}$/i);
});
