import { expect, test } from 'vitest';
import { claims } from '#mocks/dataset/claims.ts';
import { dataset } from '#mocks/dataset/dataset.ts';
import { statementsRecord } from '#mocks/dataset/statements-record.ts';

const byId = new Map(dataset.observations.map((row) => [row.id, row]));
const amounts = statementsRecord.flatMap(({ id, quantity }) => {
  const row = quantity === undefined ? undefined : byId.get(quantity);
  return row ? [{ id, row }] : [];
});

test('every statement has a speaker, or its note says that none is named', () => {
  const speakers = new Set([...dataset.people, ...dataset.organisations].map(({ id }) => id));
  for (const { id, by, note } of statementsRecord) {
    if (by === undefined) expect(note?.en, id).toContain('The source names nobody who says so.');
    else expect(speakers, id).toContain(by);
  }
});

test('a person who speaks stands among the people, and an organisation among the organisations', () => {
  const people = new Set<string>(dataset.people.map(({ id }) => id));
  for (const { id, by, people: named, organisations } of statementsRecord) {
    if (by !== undefined) expect(people.has(by) ? named : organisations, id).toContain(by);
  }
});

test('every amount that was said is a claim, and stands in one statement', () => {
  expect(amounts.map(({ row }) => row.status)).toEqual(amounts.map(() => 'claim'));
  const carried = amounts.map(({ row }) => row.id);
  expect(carried.filter((id, index) => carried.indexOf(id) !== index)).toEqual([]);
  expect(claims.filter(({ id }) => !carried.includes(id))).toEqual([]);
});

test('an amount is a bound or exact; only these stand as published, with their rounding', () => {
  const rounded = amounts.filter(({ row }) => row.bound === undefined && !row.exact);
  expect(rounded.map(({ row }) => `${row.id} ${row.value.toFixed(row.decimals)}`)).toEqual([
    'trade-claim-eurofast-2015 56',
    'corridor-cargo-expected-2025-october 5.2',
  ]);
});

test.each([
  ['some|around|about|near', 'about'],
  ['over|more than', 'over'],
  ['at least', 'at-least'],
  ['up to', 'up-to'],
])('“%s” before an amount is the bound “%s”', (words, bound) => {
  const number = '[\\d,.]*\\d';
  for (const { id, row } of amounts) {
    const text = statementsRecord.find((statement) => statement.id === id)?.text.en ?? '';
    const bounded = new RegExp(`\\b(?:${words}) (${number})`, 'i').exec(text)?.[1]?.replaceAll(',', '');
    if (bounded !== undefined && Number(bounded) === row.value) expect(row.bound, id).toBe(bound);
  }
});

test('a level of trade that somebody named is bounded and never reported', () => {
  const levels = claims.filter(({ measure }) => measure === 'trade');
  expect(levels).toHaveLength(9);
  for (const { id, bound, reporter } of levels) {
    if (reporter === 'KZ' || reporter === 'RS') expect(bound, id).toBe('about');
  }
});

test('a target is never trade, and a plan never what was carried', () => {
  expect(byId.get('trade-target-vucic-2026')).toMatchObject({
    measure: 'trade-target',
    value: 1000,
    unitMult: 6,
    status: 'claim',
    reporter: 'RS',
  });
  for (const { id, measure } of claims) {
    if (/target|planned|expected/.test(id)) expect(measure, id).toMatch(/-(target|plan)$/);
    else expect(measure, id).not.toMatch(/-(target|plan)$/);
  }
});

test('a count quoted by the other side keeps the side that counted', () => {
  expect(byId.get('trade-claim-vassilenko-serbian-count-2024')).toMatchObject({
    reporter: 'RS',
    publishedBy: 'kz-ministry-of-foreign-affairs',
  });
  expect(byId.get('trade-claim-vassilenko-kazakh-count-2024')).toMatchObject({ reporter: 'KZ' });
});

test('what was said of the distance between both counts is found by its ids', () => {
  const gap = statementsRecord.filter(({ id }) => id.startsWith('gap-'));
  expect(gap.map(({ id }) => id)).toEqual([
    'gap-kazakh-count-2024',
    'gap-serbian-count-2024',
    'gap-crude-oil-2024',
    'gap-oil-first-half-2025',
    'gap-energy-products-2017',
    'gap-statistics-exchange-2024',
  ]);
  for (const { id, sectors } of gap) expect(sectors, id).toContain('trade');
});

test('both sides’ counts stand in statements of their own, never as one figure', () => {
  const [kazakh, serbian] = ['gap-kazakh-count-2024', 'gap-serbian-count-2024'].map((id) =>
    byId.get(statementsRecord.find((row) => row.id === id)?.quantity ?? ''),
  );
  expect(kazakh).toMatchObject({ reporter: 'KZ', value: 100 });
  expect(serbian).toMatchObject({ reporter: 'RS', value: 400 });
  expect(kazakh?.conflictsWith).toContain(serbian?.id);
});

test('goods whose trade rose without an amount stand one a row under their own sector', () => {
  const rose = statementsRecord.filter(({ direction }) => direction !== undefined);
  expect(rose).toHaveLength(3);
  for (const { id, products, sectors } of rose) {
    expect(products, id).toHaveLength(1);
    expect(sectors, id).toEqual(
      dataset.products.filter((row) => row.id === products[0]).map((row) => row.sector),
    );
  }
});

test('nothing here is the article’s: its layer stays as it was', () => {
  const others = [...statementsRecord, ...claims].flatMap(({ sources }) => sources);
  expect(others.filter(({ source }) => source === 'astana-times-2024-11')).toEqual([]);
});
