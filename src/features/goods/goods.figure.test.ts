import { expect, test } from 'vitest';
import { choice, numberOf, rangeOf, wholeRecord } from '#tests/kit/record.ts';
import { goodsFigure } from './goods.figure.ts';
import { hasLevel } from './goods-levels.ts';

const fertilizers = 'exports-mineral-fertilizers-change-2024-until-september';
const polymers = 'exports-propylene-polymers-change-2024-until-september';
const paper = 'imports-paper-change-2024-until-september';
const asbestos = 'imports-asbestos-cement-change-2024-until-september';
const aluminium = 'imports-aluminium-change-2024-until-september';
const figure = goodsFigure(wholeRecord, choice());

test('every good with a published change has a row, by flow, the largest change first', () => {
  expect(figure.rows.map(({ id }) => id)).toEqual([fertilizers, polymers, paper, asbestos, aluminium]);
});

test.each([
  [paper, 'implied 24.7 [23.6, 25.9]', 'implied 13.7 [13.1, 14.4]', -11, -44.5],
  [asbestos, 'implied 10.52 [10.46, 10.57]', 'implied 0.12 [0.11, 0.12]', -10.4, -98.9],
  [aluminium, 'implied 7.45 [7.37, 7.53]', 'implied 2.25 [2.22, 2.28]', -5.2, -69.8],
])('%s: the level a year before, the level, and what is published', (id, before, now, change, rate) => {
  expect(rangeOf(figure, id, 'base')).toBe(before);
  expect(rangeOf(figure, id, 'level')).toBe(now);
  expect(numberOf(figure, id, 'change')).toMatchObject({ value: change, status: 'reported' });
  expect(numberOf(figure, id, 'rate')).toMatchObject({ value: rate, status: 'reported' });
});

test('fertilizers and polymers have no published rate, so no level: +6.4 is never one', () => {
  for (const id of [fertilizers, polymers])
    for (const column of ['base', 'level', 'rate'])
      expect(numberOf(figure, id, column)).toBe('not-published');
  expect(numberOf(figure, fertilizers, 'change')).toMatchObject({ value: 6.4, measure: 'trade-change' });
  expect(figure.rows.filter(hasLevel).map(({ id }) => id)).toEqual([paper, asbestos, aluminium]);
});

test('a level as small as 0.12 is said not to be zero', () => {
  expect(figure.notes.join()).toMatch(/not zero: Asbestos cement products/);
  expect(goodsFigure(wholeRecord, choice({ sector: ['metals'] })).notes.join()).not.toMatch(/not zero/);
});

test('under metals only aluminium stands', () => {
  const metals = goodsFigure(wholeRecord, choice({ sector: ['metals'] }));
  expect(metals.rows.map(({ id }) => id)).toEqual([aluminium]);
  expect(metals.title).toMatch(/7\.45.*2\.25/);
});

test('several sectors are OR; all goods means every good', () => {
  const ids = (sector: Parameters<typeof choice>[0]) =>
    goodsFigure(wholeRecord, choice(sector)).rows.map(({ id }) => id);
  expect(ids({ sector: ['metals', 'chemicals'] })).toEqual([fertilizers, aluminium]);
  expect(ids({ sector: ['trade'] })).toHaveLength(5);
});

test('a sector of changes without rates shows the changes and draws no level', () => {
  const chemicals = goodsFigure(wholeRecord, choice({ sector: ['chemicals'] }));
  expect(chemicals.rows.map(({ id, level }) => [id, level])).toEqual([[fertilizers, undefined]]);
  expect(chemicals.legend).toEqual([]);
});

test('from 2024 on the levels of the year before stay: they come from the published changes', () => {
  expect(rangeOf(goodsFigure(wholeRecord, choice({ from: 2024 })), paper, 'base')).toBe(
    'implied 24.7 [23.6, 25.9]',
  );
});

test('sections, shares and categories of other sources are no goods of this figure', () => {
  expect(figure.rows.every(({ change }) => change.measure === 'trade-change')).toBe(true);
  expect(JSON.stringify(figure)).not.toMatch(/sitc|wto|share-2025|fertilizers-2025/);
});

test('the article alone shows the same goods', () => {
  const ids = (part: Parameters<typeof choice>[0]) =>
    goodsFigure(wholeRecord, choice(part)).rows.map(({ id }) => id);
  expect(ids({ layer: 'article' })).toEqual(ids({}));
});
