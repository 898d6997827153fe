import { describe, expect, test } from 'vitest';
import { valueText } from '#src/charts/quantity-text.ts';
import type { Agreement } from '#src/contract/agreement.ts';
import { balanceFigure } from '#src/features/balance/balance.figure.ts';
import { driversFigure } from '#src/features/drivers/drivers.figure.ts';
import { flowsFigure } from '#src/features/flows/flows.figure.ts';
import { goodsFigure } from '#src/features/goods/goods.figure.ts';
import { investmentFigure } from '#src/features/investment/investment.figure.ts';
import { findFact } from '#src/features/provenance/find-fact.ts';
import { turnoverFigure } from '#src/features/turnover/turnover.figure.ts';
import { choice, emptyRecord, quantitiesOf, wholeRecord } from '#tests/kit/record.ts';
import { findEntries } from './entries.ts';
import { makeFinder } from './finder.ts';
import { finderOf } from './kept-finder.ts';

const readmission = {
  id: 'readmission-2011',
  title: { en: 'Agreement on readmission', kk: 'Реадмиссия туралы келісім' },
  kind: 'agreement',
  signed: { start: '2011-06-24', end: '2011-06-24', precision: 'day' },
  inForce: { start: '2012-01-01', end: '2012-01-31', precision: 'month' },
  status: 'in-force',
  sectors: ['consular'],
  sources: [{ source: wholeRecord.sources[0]?.id ?? '' }],
} satisfies Agreement;

const record = { ...wholeRecord, agreements: [readmission] };
const finder = makeFinder(findEntries(record, choice()));
const ids = (query: string) => finder.find(query).entries.map(({ id }) => id);
const best = (query: string) => ids(query)[0];

test.each([
  ['69.4', 'trade-turnover-2024-until-september'],
  ['69,4', 'trade-turnover-2024-until-september'],
  ['$69.4 million', 'trade-turnover-2024-until-september'],
  ['69.40', 'trade-turnover-2024-until-september'],
  ['−9.7', 'trade-turnover-change-rate-2024-until-september'],
  ['-9.7%', 'trade-turnover-change-rate-2024-until-september'],
  ['–9,7 %', 'trade-turnover-change-rate-2024-until-september'],
  ['9.7%', 'trade-turnover-change-rate-2024-until-september'],
  ['+6.4', 'exports-mineral-fertilizers-change-2024-until-september'],
  ['69.4 2024', 'trade-turnover-2024-until-september'],
  ['over 500', 'trade-offer-non-primary-goods-2024'],
  ['2011 embassy', 'serbian-embassy-astana-2011'],
  ['embassy in 2011', 'serbian-embassy-astana-2011'],
  ['Hipol', 'hipol'],
  ['vucic', 'aleksandar-vucic'],
  ['VUČIĆ', 'aleksandar-vucic'],
  ['Vuc\u030cic\u0301', 'aleksandar-vucic'],
  ['Вучић', 'aleksandar-vucic'],
  ['Вучич', 'aleksandar-vucic'],
  ['Тоқаев', 'kassym-jomart-tokayev'],
  ['Жұманғарин', 'serik-zhumangarin'],
  ['fertilizers', 'mineral-fertilizers'],
  ['fertiliser', 'mineral-fertilizers'],
  ['readmission', 'readmission-2011'],
  ['келісім', 'readmission-2011'],
])('"%s" finds %s first', (query, id) => {
  expect(best(query)).toBe(id);
});

test('Cyrillic finds what is written in Latin letters, and the reverse, as if typed so', () => {
  for (const query of ['Вучић', 'ТОКАЕВ', 'реадмиссия', 'kelisim'])
    expect([query, finder.find(query).how]).toEqual([query, 'as-asked']);
  expect(best('kelisim')).toBe('readmission-2011');
});

test('a number is found as typed: no other digits, no other sign, no other unit', () => {
  expect(ids('69.5')).toEqual([]);
  expect(ids('9.4')).not.toContain('trade-turnover-2024-until-september');
  expect(ids('+9.7')).toEqual([]);
  expect(ids('69.4%')).toEqual([]);
});

test('a whole number finds what begins with it, after what equals it', () => {
  expect(ids('69')).toContain('trade-turnover-2024-until-september');
  expect(best('24')).toBe('agreements-24-2024');
});

test('every number that the figures draw is found by what they show, and opens', () => {
  const figures = [turnoverFigure, flowsFigure, balanceFigure, driversFigure, goodsFigure, investmentFigure];
  const shown = figures.flatMap((make) => quantitiesOf(make(record, choice())));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((quantity) => !ids(valueText(quantity)).includes(quantity.id))).toEqual([]);
});

test('every figure, event and statement that is found can be opened', () => {
  const facts = findEntries(record, choice()).filter(({ kind }) =>
    ['numbers', 'events', 'statements'].includes(kind),
  );
  expect(facts.length).toBeGreaterThan(60);
  expect(facts.filter(({ id }) => !findFact(id, record))).toEqual([]);
});

test('all words must stand in one entry', () => {
  expect(ids('Hipol Vučić')).toEqual([]);
  expect(ids('embassy astana 2011')).toContain('serbian-embassy-astana-2011');
});

test('close spellings are said to be close, and exact ones win over them', () => {
  expect(finder.find('Hipol').how).toBe('as-asked');
  expect(finder.find('Hippoll')).toMatchObject({ how: 'close' });
  expect(best('Hippoll')).toBe('hipol');
  expect(finder.find('zzzzzz')).toEqual({ how: 'nothing', entries: [] });
});

test('a name leads to the facts that name it, a document to those that rest on it', () => {
  const hipol = finder.mentions('hipol').map(({ kind }) => kind);
  expect(hipol).toContain('statements');
  expect(finder.mentions(wholeRecord.sources[0]?.id ?? '').length).toBeGreaterThan(60);
  expect(finder.mentions('titr').map(({ kind }) => kind)).toContain('statements');
  expect(finder.mentions('mineral-fertilizers').map(({ kind }) => kind)).toContain('numbers');
});

test('seen from Serbia a flow has Serbia’s name and is found by either, with the same number', () => {
  const fromSerbia = makeFinder(findEntries(record, choice({ side: 'rs' })));
  for (const query of ['exports to serbia 10.5', 'imports from kazakhstan 10.5']) {
    const [first] = fromSerbia.find(query).entries;
    expect(first).toMatchObject({
      id: 'exports-2024-until-september',
      title: 'Imports from Kazakhstan, as reported by Kazakhstan',
      value: '$10.5 million',
    });
  }
});

describe('hostile input', () => {
  test.each(['', '   ', '***', '(((', '🙂🙂', '\u202e\u200f', '%', '.', '−', '\0'])(
    '%j asks for nothing',
    (query) => {
      expect(finder.find(query)).toEqual({ how: 'nothing-asked', entries: [] });
    },
  );

  test.each([
    'a'.repeat(100_000),
    '9'.repeat(100_000),
    '1,'.repeat(50_000),
    'a '.repeat(50_000),
    '.*+?^$}{)(|][\\hipolx',
    '__proto__ constructor',
    '\u202eשלום مرحبا',
    '<script>alert(1)</script>',
    '👩‍👩‍👧‍👦 69.5',
    '1e999999 0x10 -0',
  ])('%.20s… is harmless', (query) => {
    expect(() => finder.find(query)).not.toThrow();
  });

  test('what surrounds a name does not hide it', () => {
    expect(best('(?:Hipol)*')).toBe('hipol');
    expect(best('🙂 hipol 🙂')).toBe('hipol');
  });
});

test('a record that says nothing yet has nothing to find', () => {
  const empty = {
    ...emptyRecord,
    people: [],
    organisations: [],
    products: [],
    places: [],
    routes: [],
    sources: [],
  };
  expect(makeFinder(findEntries(empty, choice())).find('69.4')).toEqual({ how: 'nothing', entries: [] });
});

test('the index is made once for one record, side, layer and language', () => {
  const first = finderOf(wholeRecord, choice());
  expect(finderOf(wholeRecord, choice({ from: 2020 }))).toBe(first);
  expect(finderOf(wholeRecord, choice({ layer: 'article' }))).not.toBe(first);
  expect(finderOf({ ...wholeRecord }, choice({ layer: 'article' }))).not.toBe(
    finderOf(wholeRecord, choice({ layer: 'article' })),
  );
});
