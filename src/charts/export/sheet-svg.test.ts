// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sampleInput } from '#tests/kit/figure.ts';
import { metadataOf } from './metadata.ts';
import { sheetContent } from './sheet-content.ts';
import { layOutSheet } from './sheet-layout.ts';
import { sheetSvg } from './sheet-svg.ts';

const hostile = { ...sampleInput.figure, title: 'A & B < C > "D" \u0007</text><script>1</script>' };
const input = { ...sampleInput, figure: hostile };
const svg = sheetSvg({
  layout: layOutSheet(sheetContent(input), (text, { size }) => text.length * size * 0.5),
  plot: '<rect width="1" height="1" fill="#005f7a"/>',
  title: hostile.title,
  description: hostile.summary,
  metadata: metadataOf(input),
});
const file = new DOMParser().parseFromString(svg, 'image/svg+xml');

test('any title makes a well-formed image in which it is text', () => {
  expect(file.querySelector('parsererror')).toBeNull();
  expect(file.querySelector('script')).toBeNull();
  expect(file.querySelector('title')?.textContent).toContain('A & B < C > "D"');
});

test('colours are values and nothing outside the file is needed', () => {
  expect(svg).not.toMatch(/var\(|class=|href=|@import|url\((?!#)/);
});

test('the legend is in the file, with its pattern', () => {
  const texts = [...file.querySelectorAll('text')].map((text) => text.textContent);
  expect(texts).toContain('Goods without a published amount, net');
  expect(file.querySelector('rect[fill="url(#sheet-hatch)"]')).not.toBeNull();
  expect(file.querySelector('#sheet-hatch')).not.toBeNull();
});

test('every line has its measured length, so that another font cannot push it out', () => {
  const lines = [...file.querySelectorAll('text')];
  expect(lines.length).toBeGreaterThan(6);
  for (const line of lines) expect(Number(line.getAttribute('textLength'))).toBeGreaterThan(0);
});

test('the file carries where it comes from', () => {
  expect(JSON.parse(file.querySelector('metadata')?.textContent ?? '')).toMatchObject({
    figure: 'drivers',
    release: '2026-11',
    made: '2026-11-22',
  });
});
