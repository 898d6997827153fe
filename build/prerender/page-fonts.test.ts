import { expect, test } from 'vitest';
import { spansOf } from '#src/charts/export/unicode-range.ts';
import { cutFonts } from './page-fonts.ts';

const cut = await cutFonts('Қазақстан ≈ Београд, čćžđ ⇄ ✓');

const codesOf = (family: string) =>
  cut
    .flatMap(({ rule }) => [...rule.matchAll(/font-family:"(.+?) Page"[^}]*unicode-range:([^}]+)/g)])
    .filter(([, of]) => of === family)
    .flatMap(([, , range = '']) => spansOf(range))
    .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));

test('the cut fonts have every letter of the text and of Basic Latin, and no other', () => {
  const letters = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const basic = Array.from({ length: 95 }, (_, at) => 0x20 + at);
  const sorted = (codes: number[]) => [...new Set(codes)].sort((one, other) => one - other);
  const both = letters('ҚазақстанБеоградčćžđ');
  // Signs that only the other family has are taken from its file.
  expect(sorted(codesOf('Source Serif 4'))).toEqual(sorted([...basic, ...both, ...letters('≈✓')]));
  // No file of either has the two-way arrow: nothing is asked for in vain.
  expect(sorted(codesOf('Onest'))).toEqual(sorted([...basic, ...both, ...letters('≈✓')]));
});

test('one file of each family is needed at once; together they are far below what the page may ask for', () => {
  const first = cut.filter(({ isFirst }) => isFirst);
  expect(first.map(({ name }) => name.replace(/-\w+\.woff2$/, ''))).toEqual([
    'onest-latin-page',
    'source-serif-4-latin-page',
  ]);
  const bytes = cut.reduce((sum, { content }) => sum + content.length, 0);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(60_000);
});
