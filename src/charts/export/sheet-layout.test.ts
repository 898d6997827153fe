import { expect, test } from 'vitest';
import { sampleInput } from '#tests/kit/figure.ts';
import { type SheetContent, sheetContent } from './sheet-content.ts';
import { layOutSheet, type Measure, type SheetLayout, type SheetText, wrap } from './sheet-layout.ts';

/** Every letter alike: wide enough to be cautious. */
const measure: Measure = (text, { size }) => text.length * size * 0.55;
const content = sheetContent(sampleInput);

function boxOf({ x, y, width, size, anchor }: SheetText) {
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

function expectInOrder(layout: SheetLayout) {
  const boxes = layout.texts.map(boxOf);
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(layout.width);
    expect(box.bottom).toBeLessThanOrEqual(layout.height);
  }
  const { plot } = layout;
  const places = [
    ...boxes,
    { left: plot.x, right: plot.x + plot.width, top: plot.y, bottom: plot.y + plot.height },
  ];
  for (const [at, a] of places.entries())
    for (const b of places.slice(at + 1)) {
      const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(isApart, JSON.stringify([a, b])).toBe(true);
    }
}

test('a usual figure has the usual size', () => {
  const layout = layOutSheet(content, measure);
  expect([layout.width, layout.height]).toEqual([1200, 675]);
  expect(layout.plot.height).toBeGreaterThan(350);
  expectInOrder(layout);
});

test('the words say title, filters, reporter, legend, notes, source, release and address', () => {
  const words = layOutSheet(content, measure)
    .texts.map(({ text }) => text)
    .join(' ');
  for (const part of [
    'What moved trade',
    'all sectors',
    '1996–2024',
    'reported by Kazakhstan',
    'Goods without a published amount, net',
    'Whether September is included',
    'Agency via The Times',
    'data release 2026-11',
    'dashboard.example/?figure=drivers',
  ])
    expect(words).toContain(part);
});

test('chosen sectors and the layer are said', () => {
  const view = { ...sampleInput.view, sector: ['metals'] as const, layer: 'article' as const };
  const { subtitle } = sheetContent({ ...sampleInput, view });
  expect(subtitle).toContain('Metals');
  expect(subtitle).toContain('article');
  expect(subtitle).not.toContain('all sectors');
});

const long: SheetContent = {
  ...content,
  title: 'Goods without a published amount moved against the published changes of both flows, '.repeat(3),
  subtitle: `${content.subtitle} · `.repeat(4),
  notes: Array.from({ length: 7 }, (_, at) => `${at} ${'A note that goes on for a while. '.repeat(7)}`),
  legend: Array.from({ length: 9 }, (_, at) => ({
    tone: 'rest',
    look: 'hatched',
    label: `${at} of many goods`,
  })),
  address: `dashboard.example/a/very/deep/path/?sector=${'construction-materials,'.repeat(12)}&figure=drivers`,
};

test('long words take room from the plot, then make the sheet higher; nothing overlaps or leaves it', () => {
  const layout = layOutSheet(long, measure);
  expect(layout.height).toBeGreaterThan(675);
  expect(layout.plot.height).toBeGreaterThanOrEqual(262);
  expectInOrder(layout);
});

test('notes without room are left to the page, which is said; the sheet keeps its size and its source', () => {
  const layout = layOutSheet({ ...content, notes: [...content.notes, ...long.notes] }, measure);
  const words = layout.texts.map(({ text }) => text).join(' ');
  expect([layout.width, layout.height]).toEqual([1200, 675]);
  expect(words).toContain('Agency via The Times');
  expect(words).toContain(content.moreNotes);
  expectInOrder(layout);
});

test('a plot of many rows keeps most of its height on the page, and notes give way to it', () => {
  const notes = [...content.notes, ...long.notes];
  const layout = layOutSheet({ ...content, notes }, measure, () => 474);
  expect(layout.plot.height).toBeGreaterThanOrEqual(0.67 * 474);
  expect(layout.height).toBe(675);
  expectInOrder(layout);
});

test('no word of a long title or address is lost, nor of the first note', () => {
  const words = layOutSheet(long, measure).texts.map(({ text }) => text);
  const squeezed = (text: string) => text.replaceAll(' ', '');
  for (const text of [long.title, long.subtitle, long.address, long.notes[0] ?? ''])
    expect(squeezed(words.join(''))).toContain(squeezed(text));
});

test('a word wider than the line is broken', () => {
  const lines = wrap('x'.repeat(50), { family: 'sans', size: 10, weight: 400 }, 100, measure);
  expect(lines.every((line) => line.length * 5.5 <= 100)).toBe(true);
  expect(lines.join('')).toBe('x'.repeat(50));
});
