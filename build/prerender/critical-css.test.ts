import { expect, test } from 'vitest';
import { criticalCss } from './critical-css.ts';

const page = '<main class="card wide"><p class="note">…</p></main>';

test('rules without a class and of classes that the page has are kept, others are not', () => {
  const css = ':root{--ink:#000}.card .note{margin:0}.dialog{top:0}.card.open{top:1px}.gone,.wide{top:2px}';
  expect(criticalCss(css, page)).toBe(':root{--ink:#000}.card .note{margin:0}.gone,.wide{top:2px}');
});

test('inside conditions too; a condition with nothing left in it goes, a font stays', () => {
  const css =
    '@charset "utf-8";@font-face{font-family:A}@media print{.dialog{top:0}}@container (width>9px){.note{top:0}.x{top:0}}';
  expect(criticalCss(css, page)).toBe(
    '@charset "utf-8";@font-face{font-family:A}@container (width>9px){.note{top:0}}',
  );
});
