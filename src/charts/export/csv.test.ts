import { expect, test } from 'vitest';
import type { Figure } from '#src/charts/figure.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { csvRows } from '#tests/kit/csv.ts';
import { sampleFigure, sampleInput, sampleSource } from '#tests/kit/figure.ts';
import { example, level } from '#tests/kit/observations.ts';
import { csvOf, plainNumber } from './csv.ts';

function figureOf(...quantities: Quantity[]): Figure {
  const cells = quantities.map((quantity) => ({ quantity }));
  const columns = ['row', ...quantities.keys()].map((key) => ({
    key: String(key),
    head: 'x',
    numeric: true,
  }));
  return { ...sampleFigure, columns, rows: [{ id: 'row', label: 'Row', cells }] };
}

test('the columns are those that readers rely on, after a BOM and with CRLF', () => {
  const csv = csvOf(sampleInput);
  expect(csv.slice(0, csv.indexOf('\r\n'))).toBe(
    '\uFEFFid,measure,reporter,flow,product,sector,period_start,period_end,period_wording,value,unit,unit_mult,decimals,status,low,high,formula,sources,source_urls,note',
  );
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a statistical file’s value goes out in full, where the screen rounds it', () => {
  const file = storedQuantity(level('imports-2020', 13.905405, { decimals: 6 }));
  const [row] = csvRows(csvOf({ ...sampleInput, figure: figureOf(file) }));
  expect(row).toMatchObject({ value: '13.905405', decimals: '6', low: '13.9054045', high: '13.9054055' });
});

test('each quotable value is a row, an implied one with its unrounded ends and formula', () => {
  const rows = csvRows(csvOf(sampleInput));
  expect(rows.map(({ id }) => id)).toEqual(['fertilizers', 'level.paper.paper-rate', 'paper']);
  const implied = rows[1];
  expect(implied).toMatchObject({
    status: 'implied',
    formula: 'level',
    unit: 'USD',
    unit_mult: '6',
    decimals: '',
  });
  expect(Number(implied?.low)).toBeCloseTo(13.07, 1);
  expect(implied?.low).toMatch(/^13\.\d{4,11}$/);
  expect(rows[0]).toMatchObject({
    value: '6.4',
    low: '6.35',
    high: '6.45',
    decimals: '1',
    status: 'reported',
  });
});

test('a fall stays a number with an ASCII minus', () => {
  const paper = csvRows(csvOf(sampleInput)).at(-1);
  expect(paper).toMatchObject({ value: '-11', low: '-11.5', high: '-10.5' });
});

test('quotes and commas in a source title do not break the row', () => {
  const [row] = csvRows(csvOf(sampleInput));
  expect(row?.sources).toBe('Trade, said "briefly", ¶ 9');
  expect(row?.source_urls).toBe('https://example.org/trade');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a text that would run as a formula is harmless: %j',
  (text) => {
    const sources = new Map([['article', { ...sampleSource, title: text }]]);
    const [row] = csvRows(csvOf({ ...sampleInput, sources, noteOf: () => text }));
    expect(row?.note).toBe(`'${text}`);
    expect(row?.sources).toMatch(/^'/);
  },
);

test('an end that a bound leaves open is empty, and the bound is said in the note', () => {
  const [offer] = csvRows(csvOf({ ...sampleInput, figure: figureOf(storedQuantity(example.offer)) }));
  expect(offer).toMatchObject({
    value: '500',
    low: '500',
    high: '',
    status: 'claim',
    note: 'over $500 million',
  });
  const about = storedQuantity(level('about', 85, { bound: 'about' }));
  expect(csvRows(csvOf({ ...sampleInput, figure: figureOf(about) }))[0]).toMatchObject({ low: '', high: '' });
});

test('a number that stands twice in a figure is one row', () => {
  const turnover = storedQuantity(example.turnover);
  expect(csvRows(csvOf({ ...sampleInput, figure: figureOf(turnover, turnover) }))).toHaveLength(1);
});

test('binary noise and exponents never reach the file', () => {
  const noisy = { ...storedQuantity(example.turnover), value: 69.4 - 76.9, low: -7.55, high: 1e-7 };
  const [row] = csvRows(csvOf({ ...sampleInput, figure: figureOf(noisy) }));
  expect(row).toMatchObject({ value: '-7.5', high: '0.0000001' });
  expect(plainNumber(1e-7)).toBe('0.0000001');
});
