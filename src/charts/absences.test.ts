import { expect, test } from 'vitest';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import {
  absentFigure,
  noGoodsInSectors,
  notPublished,
  sectorAbsence,
  sectorNames,
  yearAbsence,
} from './absences.ts';
import type { Figure } from './figure.ts';

const under = (sector: Parameters<typeof choice>[0]) => sectorAbsence('trade', wholeRecord, choice(sector));

test('a total answers no sector at all, and its own', () => {
  expect(under({})).toBeUndefined();
  expect(under({ sector: ['trade'] })).toBeUndefined();
  expect(under({ sector: ['metals', 'trade'] })).toBeUndefined();
});

test('a total of all goods cannot be split by a good; another field leaves it out', () => {
  expect(under({ sector: ['metals'] })).toMatchObject({ why: 'not-applicable', cause: 'sectors' });
  expect(under({ sector: ['metals', 'culture'] })).toMatchObject({ why: 'not-applicable', cause: 'sectors' });
  expect(under({ sector: ['culture'] })).toMatchObject({ why: 'filtered-out', cause: 'sectors' });
});

test('investment is not a total of goods: under metals it is left out, not unsplittable', () => {
  expect(sectorAbsence('investment', wholeRecord, choice({ sector: ['metals'] }))).toMatchObject({
    why: 'filtered-out',
  });
});

test('whatever the reason, the filters are named', () => {
  expect(under({ sector: ['metals', 'chemicals'] })?.text).toMatch(/Metals.*Chemicals|Chemicals.*Metals/);
  expect(noGoodsInSectors(wholeRecord, choice({ sector: ['energy'] })).text).toMatch(/Energy/);
});

test.each([
  [{ from: 2010, to: 2015 }, /2010.*2015/],
  [{ from: 2012, to: 2012 }, /2012/],
  [{ from: 2025 }, /2025 and later/],
  [{ to: 1995 }, /up to 1995/],
])('the years %j are named ungrouped, with what there is instead', (years, words) => {
  const absence = yearAbsence(choice(years), ['2023', '2024']);
  expect(absence).toMatchObject({ why: 'filtered-out', cause: 'years' });
  expect(absence.text).toMatch(words);
  expect(absence.text).toMatch(/2023 and 2024/);
});

test('years are not to blame where the sources give nothing', () => {
  expect(yearAbsence(choice({ from: 2010 }), [])).toEqual(notPublished());
});

test('the four reasons have four texts', () => {
  const texts = [
    under({ sector: ['metals'] })?.text,
    under({ sector: ['culture'] })?.text,
    yearAbsence(choice({ to: 1995 }), ['2024']).text,
    notPublished().text,
  ];
  expect(new Set(texts).size).toBe(4);
});

test('an absent figure keeps its name and shows no row and no key', () => {
  const figure = {
    id: 'goods',
    title: 'Goods',
    subtitle: '',
    columns: [],
    rows: [{ id: 'paper', label: 'Paper', cells: [] }],
    summary: 'Paper.',
    legend: [{ tone: 'rest', look: 'hatched', label: 'Rest' }],
    notes: [],
    sources: [],
  } satisfies Figure;
  expect(absentFigure<Figure>(figure, notPublished())).toMatchObject({
    title: 'Goods',
    rows: [],
    legend: [],
    summary: notPublished().text,
    absence: notPublished(),
  });
});

test('sectors are named in the reader’s words; an unknown one is left out', () => {
  expect(sectorNames(['metals', 'culture'], wholeRecord)).toBe('Metals and Culture');
  expect(sectorNames(['metals'], { sectors: [] })).toBe('');
});
