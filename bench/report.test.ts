import { expect, test } from 'vitest';
import type { Bar, Results } from './bars.ts';
import { barsTable, between, pagesTable, scaleRow } from './report.ts';

test('a line of the table says what was measured, what is allowed and the verdict', () => {
  const bars: Bar[] = [
    { name: 'First paint', unit: '×', measured: 1.0449, bar: 1.05 },
    { name: 'Work', unit: 'ms', measured: 1234.5, bar: 150 },
    { name: 'Lighthouse', unit: 'points', measured: Number.NaN, bar: 100 },
  ];
  expect(barsTable(bars).split('\n').slice(2)).toEqual([
    '| First paint | 1.04× | ≤ 1.05× | met |',
    '| Work | 1 235 ms | ≤ 150 ms | missed |',
    '| Lighthouse | – | ≥ 100 points | not measured |',
  ]);
});

test('pages stand side by side, each but the static one with its ratio to that', () => {
  const results: Results = {
    medians: { mobile: { product: { fcp: 600 }, static: { fcp: 500 } }, desktop: {} },
    weight: { html: 0, before: 0, code: 0, data: 0, fonts: 0, pictures: 0 },
    scale: { filter: 0, index: 0 },
    lighthouse: undefined,
  };
  const line = pagesTable(results)
    .split('\n')
    .find((one) => one.startsWith('| first contentful paint |'));
  expect(line).toBe('| first contentful paint | 600 (1.2×) | 500 | – | – | – | – | – | – |');
});

test('only what stands between the marks is replaced, and missing marks are an error', () => {
  const text = 'a\n<!-- bench -->\nold\n<!-- /bench -->\nb';
  expect(between(text, 'bench', 'new')).toBe('a\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\nb');
  expect(() => between('a', 'bench', 'new')).toThrow('no marks');
});

test('the scale table is read at a million observations', () => {
  const table = '| index ms | 7.3 | 24 | 109 | 1 733 |\n| gzip MB | 1 | 2 | 3 | – |';
  expect(scaleRow(table, 'index ms')).toBe(1733);
  expect(scaleRow(table, 'gzip MB')).toBeNaN();
  expect(scaleRow(table, 'nothing')).toBeNaN();
});
