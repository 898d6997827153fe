import { expect, test } from 'vitest';
import { findFact } from '#src/features/provenance/find-fact.ts';
import { printed } from '#tests/kit/printed.ts';
import { choice, emptyRecord, wholeRecord } from '#tests/kit/record.ts';
import { type KeyFigure, keyFigures } from './key-figures.ts';

const nine = [
  'turnover',
  'export',
  'import',
  'balance',
  'fdi-in',
  'fdi-out',
  'agreements',
  'flights',
  'corn',
];
const trade = nine.slice(0, 4);

const figures = keyFigures(wholeRecord, choice({ layer: 'article' }));
const whole = keyFigures(wholeRecord, choice());
const valuesOf = (shown: readonly KeyFigure[]) =>
  shown.map((figure) => ('quantity' in figure ? figure.quantity.value : figure.absence.why));
const basisOf = (id: string, shown = figures) => {
  const figure = shown.find((one) => one.id === id);
  if (!figure || !('quantity' in figure)) throw new Error(`${id} has no value`);
  return figure.basis;
};
const numbersIn = (id: string, shown = figures) =>
  basisOf(id, shown).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.quantity]));
const wordsIn = (id: string, shown = figures) =>
  basisOf(id, shown)
    .filter((piece) => typeof piece === 'string')
    .join('');
const shown = (part: Parameters<typeof choice>[0]) =>
  keyFigures(wholeRecord, choice({ layer: 'article', ...part }));

test('nine figures lead the page, always the same', () => {
  expect(figures.map(({ id }) => id)).toEqual(nine);
  expect(shown({ sector: ['culture'], from: 2010, to: 2015 }).map(({ id }) => id)).toEqual(nine);
  expect(keyFigures(emptyRecord, choice()).map(({ id }) => id)).toEqual(nine);
});

test('their values are those of the article', () => {
  expect(valuesOf(figures)).toEqual([69.4, 10.5, 58.9, -48.4, 17.4, 17.3, 24, 14, 85]);
});

test('trade is reported, the balance derived; agreements, flights and corn are what somebody says', () => {
  const statuses = figures.map((figure) => 'quantity' in figure && figure.quantity.status);
  expect(statuses).toEqual([
    ...['reported', 'reported', 'reported', 'derived'],
    ...['reported', 'reported'],
    ...['claim', 'claim', 'claim'],
  ]);
});

test('each trade figure says its published rate and what it is compared with', () => {
  const rateAndBefore = (id: string) => numbersIn(id).map(({ value, status }) => [value, status]);
  expect(rateAndBefore('turnover')).toEqual([
    [-9.7, 'reported'],
    [76.9, 'reported'],
  ]);
  expect(numbersIn('export').map(({ value, status }) => [value.toFixed(2), status])).toEqual([
    ['15.40', 'reported'],
    ['9.10', 'implied'],
  ]);
  expect(numbersIn('import').map(({ value, status }) => [value.toFixed(2), status])).toEqual([
    ['-13.10', 'reported'],
    ['67.78', 'implied'],
  ]);
  expect(wordsIn('turnover')).toMatch(/same period a year before/);
});

test('the balance says by how much it changed and from what', () => {
  expect(numbersIn('balance').map((quantity) => `${quantity.status} ${printed(quantity)}`)).toEqual([
    'implied 10.28 [10.22, 10.34]',
    'implied -58.7 [-58.8, -58.5]',
  ]);
});

test('investment is compared with the other direction only, and called no year’s figure', () => {
  expect(numbersIn('fdi-in').map(({ value }) => value)).toEqual([17.3]);
  expect(numbersIn('fdi-out').map(({ value }) => value)).toEqual([17.4]);
  expect(wordsIn('fdi-in')).toMatch(/since 2008, not one year/);
});

test('agreements, flights and corn have nothing to compare with and say what they count', () => {
  for (const id of ['agreements', 'flights', 'corn']) expect(numbersIn(id)).toEqual([]);
  expect(wordsIn('flights')).toMatch(/permitted, not what flies/);
  expect(wordsIn('corn')).toMatch(/corn crop alone/);
  expect(figures.find(({ id }) => id === 'corn')?.name).toMatch(/corn/i);
});

test('every number in them opens its origin', () => {
  for (const figure of figures)
    if ('quantity' in figure)
      for (const quantity of [figure.quantity, ...numbersIn(figure.id)])
        expect(findFact(quantity.id, wholeRecord)).toMatchObject({ kind: 'number', quantity });
});

test('under metals totals cannot be split, and the other fields are left out', () => {
  expect(valuesOf(shown({ sector: ['metals'] }))).toEqual([
    ...trade.map(() => 'not-applicable'),
    ...nine.slice(4).map(() => 'filtered-out'),
  ]);
});

test('a field’s sector shows its own figure alone', () => {
  const under = (sector: 'trade' | 'investment' | 'diplomacy' | 'trade-policy' | 'transport') =>
    shown({ sector: [sector] }).flatMap((figure) => ('quantity' in figure ? figure.id : []));
  expect(under('trade')).toEqual(trade);
  expect(under('investment')).toEqual(['fdi-in', 'fdi-out']);
  expect(under('diplomacy')).toEqual(['agreements']);
  expect(under('trade-policy')).toEqual(['agreements']);
  expect(under('transport')).toEqual(['flights']);
});

test('several sectors are OR', () => {
  const both = shown({ sector: ['transport', 'education-science'] });
  expect(both.flatMap((figure) => ('quantity' in figure ? figure.id : []))).toEqual(['flights', 'corn']);
});

test('up to 2023 trade shows the year before without a comparison, the rest says when it has figures', () => {
  const until2023 = shown({ to: 2023 });
  expect(valuesOf(until2023).map((value) => (typeof value === 'number' ? value.toFixed(1) : value))).toEqual([
    ...['76.9', '9.1', '67.8', '-58.7'],
    ...nine.slice(4).map(() => 'filtered-out'),
  ]);
  for (const id of trade) expect(numbersIn(id, until2023)).toEqual([]);
});

test('from 2024 on, a comparison keeps its base from outside the years', () => {
  expect(numbersIn('turnover', shown({ from: 2024 })).map(({ value }) => value)).toEqual([-9.7, 76.9]);
});

test('2010 to 2015 has none of them, and each names what there is', () => {
  for (const figure of shown({ from: 2010, to: 2015 })) {
    expect(figure).toMatchObject({ absence: { why: 'filtered-out', cause: 'years' } });
    expect('absence' in figure && figure.absence.text).toMatch(/2024/);
  }
});

test('sources that give nothing are nine figures that say so', () => {
  expect(valuesOf(keyFigures(emptyRecord, choice()))).toEqual(nine.map(() => 'not-published'));
});

test('from Serbia’s side flows are worded the other way round and no number changes', () => {
  const rs = shown({ side: 'rs' });
  expect(valuesOf(rs)).toEqual(valuesOf(figures));
  expect(rs.find(({ id }) => id === 'export')?.name).toMatch(/^Imports from Kazakhstan/);
});

const shownId = (id: string, from: readonly KeyFigure[]) => {
  const figure = from.find((one) => one.id === id);
  return figure && 'quantity' in figure ? figure.quantity.id : undefined;
};

test('the whole record leads with the newest full year: 107.7, 28.6, 79.1 and −50.5 in 2025', () => {
  expect(trade.map((id) => shownId(id, whole))).toEqual([
    'trade-turnover-2025',
    'exports-2025',
    'imports-2025',
    'balance.exports-2025.imports-2025',
  ]);
  expect(valuesOf(whole).slice(4)).toEqual([17.4, 17.3, 24, 14, 85]);
});

test('each says its published rate on 2024 and from what', () => {
  const pairs = (id: string) =>
    numbersIn(id, whole).map(({ value, status }) => `${value.toFixed(1)} ${status}`);
  expect(pairs('turnover')).toEqual(['7.6 reported', '100.1 reported']);
  expect(pairs('export')).toEqual(['80.4 reported', '15.9 implied']);
  expect(pairs('import')).toEqual(['-6.1 reported', '84.2 implied']);
  expect(wordsIn('turnover', whole)).toMatch(/on 2024, from/);
});

test('2024 has no year before: the nearest comparable year, 2022, is offered and no change', () => {
  const of2024 = shown({ layer: 'all', to: 2024 });
  expect(shownId('turnover', of2024)).toBe('trade-turnover-2024');
  expect(numbersIn('turnover', of2024).map(({ id }) => id)).toEqual(['trade-turnover-2022']);
  expect(wordsIn('turnover', of2024)).toMatch(/No figure for 2023 was found; nearest comparable year 2022/);
});

test('2022 is the first year of the ministries: nothing is offered across the change of method', () => {
  const of2022 = shown({ layer: 'all', to: 2022 });
  expect(shownId('turnover', of2022)).toBe('trade-turnover-2022');
  expect(numbersIn('turnover', of2022)).toEqual([]);
  expect(wordsIn('turnover', of2022)).toMatch(/earlier years were counted by another method/);
});

test('without a published rate the change is derived, with its base', () => {
  const of2020 = shown({ layer: 'all', to: 2020 });
  expect(numbersIn('export', of2020).map(({ id }) => id)).toEqual([
    'change.exports-2020.exports-2019',
    'exports-2019',
  ]);
  expect(numbersIn('turnover', of2020).map(({ id }) => id)).toEqual(['sum.exports-2019.imports-2019']);
});

test('2010 to 2015 shows 2015 of the IMF’s files, and only the year of a part of one where there is no more', () => {
  expect(shownId('turnover', shown({ layer: 'all', from: 2010, to: 2015 }))).toBe(
    'sum.exports-2015.imports-2015',
  );
  expect(shownId('turnover', shown({ layer: 'all', from: 2023, to: 2023 }))).toBe(
    'trade-turnover-2023-until-september',
  );
});

test('what is scheduled stands beside what is permitted, as another number', () => {
  expect(shownId('flights', whole)).toBe('flights-permitted-2024');
  expect(numbersIn('flights', whole).map(({ value }) => value)).toEqual([2]);
  expect(wordsIn('flights', whole)).toMatch(/permitted, not what flies; .* scheduled since November 2025/);
});
