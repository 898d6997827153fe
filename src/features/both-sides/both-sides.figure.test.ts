import { expect, test } from 'vitest';
import { valueText } from '#src/charts/quantity-text.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { expressionOf } from '#src/features/provenance/expression.ts';
import { findFact } from '#src/features/provenance/find-fact.ts';
import { choice, factsOf, quantitiesOf, wholeRecord } from '#tests/kit/record.ts';
import { bothSidesFigure } from './both-sides.figure.ts';

const figure = bothSidesFigure(wholeRecord, choice());
const turnover = figure.rows.filter(({ pair }) => pair?.flow === 'turnover' && pair.year !== 2009);
const ofYear = (year: number) => {
  const pair = turnover.find((row) => row.pair?.year === year)?.pair;
  if (!pair) throw new Error(`no row of ${year}`);
  return pair;
};
const shown = (value: number) => Math.round(value * 10) / 10;

test('2013: Kazakhstan counts 22.7, Serbia 892.4, over 39 times as much; both are sums of reported flows', () => {
  const { kazakhstan, serbia, ratio } = ofYear(2013);
  expect([kazakhstan.quantity.value, serbia.quantity.value, ratio.value].map(shown)).toEqual([
    22.7, 892.4, 39.4,
  ]);
  expect([kazakhstan.kind, serbia.kind, ratio.status]).toEqual(['sum', 'sum', 'derived']);
});

test('2018: Serbia counts less than Kazakhstan, 0.7 times', () => {
  const { kazakhstan, serbia, ratio } = ofYear(2018);
  expect([kazakhstan.quantity.value, serbia.quantity.value, ratio.value].map(shown)).toEqual([
    28.7, 20.9, 0.7,
  ]);
});

test('2024 and 2025: a published figure beside an official’s "about", and the ratio is about', () => {
  const of2025 = ofYear(2025);
  expect([of2025.kazakhstan.kind, of2025.serbia.kind]).toEqual(['published', 'stated']);
  expect(of2025.serbia.quantity).toMatchObject({ value: 117, bound: 'about', status: 'claim' });
  expect(of2025.ratio).toMatchObject({ status: 'claim', bound: 'about' });
  expect(valueText(of2025.ratio)).toBe('about 1.1 times');
  expect(valueText(ofYear(2024).ratio)).toBe('about 6.0 times');
});

test('the finding is the span of the ratio from 0.7 to 39.4 times, claims left aside', () => {
  expect(figure.title).toMatch(/0\.7.*39\.4/);
});

test('full years newest first: 2025, 2024 and those to 2020, of which 2021 to 2023 have one side only', () => {
  expect(turnover.map(({ label }) => label)).toEqual(
    [2025, 2024, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013, 2012, 2011].map(String),
  );
});

test('the newest eight years lead, and the year of the highest ratio stands with them', () => {
  const drawn = figure.rows.filter(({ isDrawn }) => isDrawn).map(({ label }) => label);
  expect(drawn).toEqual(['2025', '2024', '2020', '2019', '2018', '2017', '2016', '2015', '2013']);
});

test('only Kazakhstan’s and Serbia’s own counts of each other, of the same full year', () => {
  const pairs = figure.rows.flatMap(({ pair }) => pair ?? []);
  expect(pairs.length).toBeGreaterThan(30);
  for (const { kazakhstan, serbia, period } of pairs) {
    expect(kazakhstan.quantity).toMatchObject({ reporter: 'KZ', partner: 'RS', period });
    expect(serbia.quantity).toMatchObject({ reporter: 'RS', partner: 'KZ', period });
    expect(`${period.start.slice(4)} ${period.end.slice(4)}`).toBe('-01-01 -12-31');
  }
  const bases = pairs.flatMap(({ kazakhstan, serbia }) => [...kazakhstan.rows, ...serbia.rows]);
  expect(bases.filter(({ basis }) => basis === 'oec' || basis === 'unctad')).toEqual([]);
});

test('parts of years and figures before 2006 are no rows', () => {
  const ids = quantitiesOf(figure)
    .map(({ id }) => id)
    .join();
  expect(ids).not.toMatch(/months|first-half|scg|september/);
});

test('exports and imports apart, where both sides give them: 2014 Serbia counts 564 times the exports', () => {
  const exports = figure.rows.flatMap(({ pair }) =>
    pair?.flow === 'export' && pair.year === 2014 ? pair : [],
  );
  expect(exports.map(({ ratio }) => Math.round(ratio.value))).toEqual([564]);
});

test('2009 was reported in thousands to UN Comtrade by both: it has a head with its own unit', () => {
  const rows = figure.rows.filter(({ pair }) => pair?.year === 2009);
  expect(rows.map(({ pair }) => pair?.flow)).toEqual(['turnover', 'export', 'import']);
  expect(rows.filter(({ group }) => !group?.includes('thousand'))).toEqual([]);
});

test('what a side states besides for a year is kept without a ratio: 166.6 in 2015, 26.3 and 26.4 in 2016', () => {
  const besides = figure.rows.filter(({ pair }) => !pair);
  const values = besides.flatMap(({ cells }) =>
    cells.flatMap((cell) => ('quantity' in cell ? cell.quantity.value : [])),
  );
  expect(values).toEqual(expect.arrayContaining([166.6, 26.3, 26.4, 42]));
  expect(besides.filter(({ cells }) => cells.filter((cell) => 'quantity' in cell).length !== 1)).toEqual([]);
});

test('every number opens its origin and is that number, the ratio of two sums included', () => {
  for (const quantity of quantitiesOf(figure))
    expect(findFact(quantity.id, wholeRecord)).toMatchObject({ kind: 'number', quantity });
});

test('how a ratio of two sums was worked out is said with both sums', () => {
  const { ratio, serbia, kazakhstan } = ofYear(2013);
  const inputs = [...serbia.rows, ...kazakhstan.rows].map(storedQuantity);
  const words = expressionOf(ratio, inputs).map((part) =>
    typeof part === 'string' ? part : part.quantity.value,
  );
  expect(words.join('')).toBe('(880.876359 + 11.482838) ÷ (4.498872 + 18.171699)');
});

test('from Serbia’s side words change, never a number', () => {
  const serbian = bothSidesFigure(wholeRecord, choice({ side: 'rs' }));
  expect(factsOf(serbian)).toEqual(factsOf(figure));
  expect(serbian.rows.some(({ group }) => group?.startsWith('Serbia’s imports'))).toBe(true);
});

test('years, sectors and the article’s layer: rows of the years, or the reason why not', () => {
  expect(bothSidesFigure(wholeRecord, choice({ from: 2024 })).rows.map(({ label }) => label)).toEqual([
    '2025',
    '2024',
  ]);
  expect(bothSidesFigure(wholeRecord, choice({ from: 2021, to: 2023 })).absence).toMatchObject({
    cause: 'years',
  });
  expect(bothSidesFigure(wholeRecord, choice({ sector: ['metals'] })).absence).toMatchObject({
    why: 'not-applicable',
  });
  expect(bothSidesFigure(wholeRecord, choice({ layer: 'article' })).absence).toMatchObject({
    why: 'not-published',
  });
});
