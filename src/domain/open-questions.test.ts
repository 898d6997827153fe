import { expect, test } from 'vitest';
import type { Agreement } from '#src/contract/agreement.ts';
import type { Event } from '#src/contract/event.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { EventDate } from '#src/contract/period.ts';
import { level, untilSeptember2024, year } from '#tests/kit/observations.ts';
import { type OpenRecord, openQuestions } from './open-questions.ts';

const day = (date: string): EventDate => ({ start: date, end: date, precision: 'day' });
const june: EventDate = { start: '2024-06-01', end: '2024-06-30', precision: 'month' };
const press = [{ source: 'press' }];

function event(id: string, more: Partial<Event> = {}): Event {
  return {
    ...{ id, title: { en: id }, summary: { en: id }, date: day('2024-11-19'), sectors: ['diplomacy'] },
    ...{ places: [], organisations: [], people: [], documents: [], conflictsWith: [] },
    ...{ certainty: 'confirmed', sources: press },
    ...more,
  };
}

function agreement(id: string, more: Partial<Agreement> = {}): Agreement {
  return {
    ...{ id, title: { en: id }, kind: 'agreement', signed: day('2010-10-07'), status: 'in-force' },
    ...{ inForce: day('2011-05-28'), sectors: ['consular'], sources: press },
    ...more,
  };
}

function count(id: string, measure: string, value: number, on: string): Observation {
  const counted = level(id, value, {
    ...{ flow: 'none', reporter: 'kaziss', unit: 'agreements', exact: true, status: 'claim' },
    period: { start: on, end: on, kind: 'point' },
    sectors: ['diplomacy'],
  });
  // Some measures are counted only in a wider record than the first one.
  return { ...counted, measure: measure as Observation['measure'] };
}

function ask(record: Partial<OpenRecord>, filter: Parameters<typeof openQuestions>[1] = {}) {
  return openQuestions({ observations: [], events: [], agreements: [], ...record }, filter);
}

const yearly = (id: string, of: number, more: Partial<Observation> = {}) =>
  level(id, 10, { period: year(of), ...more });

test('"until September" asks once, for all its figures, which end the period has', () => {
  const figures = [level('exports', 10.5, { flow: 'export' }), level('imports', 58.9, { flow: 'import' })];
  expect(ask({ observations: [...figures, yearly('whole', 2024)] })).toEqual([
    {
      kind: 'period-end',
      id: 'period-end-2024-09-30-2024-08-31-kz',
      about: ['exports', 'imports'],
      reporter: 'KZ',
      earliest: '2024-08-31',
      latest: '2024-09-30',
    },
  ]);
});

test('years without a figure are asked for, with the figures on either side', () => {
  const observations = [yearly('a', 2020), yearly('b', 2022), yearly('c', 2025)];
  expect(ask({ observations })).toEqual([
    {
      kind: 'missing-years',
      id: 'missing-years-kz-rs-turnover',
      about: ['a', 'b', 'c'],
      reporter: 'KZ',
      partner: 'RS',
      flow: 'turnover',
      years: [2021, 2023, 2024],
    },
  ]);
});

test('a turnover is not missing where exports and imports are both published', () => {
  const observations = [
    yearly('a', 2020),
    yearly('x', 2021, { flow: 'export' }),
    yearly('m', 2021, { flow: 'import' }),
    yearly('b', 2022),
  ];
  expect(ask({ observations })).toEqual([]);
});

test('a side that stopped publishing is asked for the years since; a state that is gone is not', () => {
  const serbian = { reporter: 'RS', partner: 'KZ' } as const;
  const gone = { reporter: 'SCG', partner: 'KZ' } as const;
  const observations = [
    yearly('k1', 2019),
    yearly('k2', 2020),
    yearly('s1', 2017, serbian),
    yearly('s2', 2018, serbian),
    yearly('g1', 2003, gone),
    yearly('g2', 2005, gone),
  ];
  const asked = ask({ observations }).map((q) => (q.kind === 'missing-years' ? [q.reporter, q.years] : q));
  expect(asked).toEqual([
    ['RS', [2019, 2020]],
    ['SCG', [2004]],
  ]);
});

test('exports and imports that miss the same years are asked for together, and their turnover not again', () => {
  const both = (year: number) => [
    yearly(`x${year}`, year, { flow: 'export' }),
    yearly(`m${year}`, year, { flow: 'import' }),
  ];
  expect(ask({ observations: [...both(2018), ...both(2020)] })).toMatchObject([
    { flow: 'each', years: [2019], about: ['x2018', 'x2020', 'm2018', 'm2020'] },
  ]);
  const observations = [...both(2018), yearly('x2020', 2020, { flow: 'export' }), yearly('t2020', 2020)];
  expect(ask({ observations: [...observations, yearly('m2019', 2019, { flow: 'import' })] })).toMatchObject([
    { flow: 'export', years: [2019] },
    { flow: 'import', years: [2020] },
  ]);
});

test('part-years, goods, claims, compiled and world totals fill no gap in a yearly line', () => {
  const observations = [
    yearly('a', 2020),
    yearly('b', 2022),
    level('part', 5, { period: { start: '2021-01-01', end: '2021-09-30', kind: 'span' } }),
    yearly('good', 2021, { product: 'paper' }),
    yearly('bound', 2021, { bound: 'about' }),
    yearly('compiled', 2021, { reporter: 'compiled' }),
    yearly('world-a', 2020, { partner: 'world' }),
    yearly('world-b', 2022, { partner: 'world' }),
  ];
  expect(ask({ observations })).toMatchObject([{ kind: 'missing-years', partner: 'RS', years: [2021] }]);
});

test('chosen years keep only the missing years inside them, and other sectors none', () => {
  const observations = [yearly('a', 2020), yearly('b', 2024)];
  expect(ask({ observations }, { from: 2022, to: 2023 })).toMatchObject([{ years: [2022, 2023] }]);
  expect(ask({ observations }, { from: 2024 })).toEqual([]);
  expect(ask({ observations }, { sector: ['culture'] })).toEqual([]);
});

test('a claim about trade without a period is asked after; a stock on a day and a full year are not', () => {
  const said = { start: '2024-11-01', end: '2024-11-30', kind: 'point' } as const;
  const claim = { bound: 'over', status: 'claim' } as const;
  const observations = [
    level('expert', 90, { ...claim, period: said }),
    yearly('of-a-year', 2024, claim),
    level('flights', 14, { measure: 'flights-permitted', period: said, status: 'claim' }),
  ];
  expect(ask({ observations })).toEqual([{ kind: 'undated', id: 'undated-expert', about: ['expert'] }]);
});

test('figures of one count that differ by more than rounding are one question', () => {
  const observations = [
    yearly('a', 2020, { value: 26.3, conflictsWith: ['b', 'c'] }),
    yearly('b', 2020, { value: 30, conflictsWith: ['a'] }),
    yearly('c', 2020, { value: 40 }),
  ];
  expect(ask({ observations })).toEqual([
    { kind: 'differ', id: 'differ-a', about: ['a', 'b', 'c'], of: 'figures' },
  ]);
});

test('26.3 and 26.4 million differ by rounding alone: nothing is asked', () => {
  const observations = [
    yearly('a', 2020, { value: 26.3, conflictsWith: ['b'] }),
    yearly('b', 2020, { value: 26.4, conflictsWith: ['a'] }),
  ];
  expect(ask({ observations })).toEqual([]);
  const inThousands = { value: 26_400, unitMult: 3, decimals: 0 };
  expect(ask({ observations: [...observations.slice(0, 1), yearly('b', 2020, inThousands)] })).toMatchObject([
    { kind: 'differ' },
  ]);
});

test('two states’ counts of the same trade are one question, however many years differ', () => {
  const serbian = { reporter: 'RS', partner: 'KZ' } as const;
  const observations = [
    yearly('k19', 2019, { conflictsWith: ['s19'] }),
    yearly('k20', 2020, { conflictsWith: ['s20'] }),
    yearly('s19', 2019, { ...serbian, value: 100 }),
    yearly('s20', 2020, { ...serbian, value: 100 }),
  ];
  expect(ask({ observations })).toEqual([
    {
      kind: 'two-counts',
      id: 'two-counts-kz-rs',
      about: ['k20', 's20', 'k19', 's19'],
      reporters: ['KZ', 'RS'],
    },
  ]);
});

test('a disputed day is a question of its own; a month is one with the other months', () => {
  const events = [
    event('embassy', {
      certainty: 'disputed',
      date: { start: '2011-01-01', end: '2011-12-31', precision: 'year' },
      otherDates: [{ date: day('2011-06-23'), sources: press }],
    }),
    event('exhibition', { date: june }),
    event('concert', { date: june }),
    event('known-elsewhere', { date: june, otherDates: [{ date: day('2024-06-03'), sources: press }] }),
  ];
  expect(ask({ events })).toEqual([
    { kind: 'differ', id: 'differ-embassy', about: ['embassy'], of: 'events' },
    { kind: 'exact-day', id: 'exact-day-month', about: ['exhibition', 'concert'], precision: 'month' },
  ]);
});

test('documents are asked after by the day on which they were signed; those in force or replaced are not', () => {
  const signed = { signed: day('2024-11-19'), inForce: undefined } as const;
  const agreements = [
    agreement('visas'),
    agreement('trade', { status: 'replaced', inForce: undefined }),
    agreement('readmission', { ...signed, status: 'unknown' }),
    agreement('tourism', { ...signed, status: 'signed' }),
    agreement('space', { ...signed, status: 'signed' }),
    agreement('declaration', { ...signed, status: 'signed', kind: 'joint-declaration' }),
  ];
  expect(ask({ agreements })).toEqual([
    { kind: 'in-force', id: 'in-force-readmission', about: ['readmission'] },
    {
      kind: 'took-effect',
      id: 'took-effect-2024-11-19-2024-11-19',
      about: ['tourism', 'space'],
      signed: day('2024-11-19'),
    },
  ]);
});

test('ten documents signed and two named: eight are asked for', () => {
  const documents = { signed: day('2024-11-19'), status: 'in-force' } as const;
  const record = {
    observations: [count('ten', 'documents-signed', 10, '2024-11-19')],
    events: [event('signing', { documents: ['a', 'b', 'not-in-the-record'] })],
    agreements: [agreement('a', documents), agreement('b', documents), agreement('statement', documents)],
  };
  expect(ask(record)).toMatchObject([
    { kind: 'partial-list', of: 'documents', about: ['ten', 'a', 'b'], total: 10, named: 2 },
  ]);
  expect(ask({ ...record, events: [] })).toMatchObject([{ named: 3 }]);
});

test('24 agreements counted without a list are held against those in force by then; a whole list asks nothing', () => {
  const observations = [count('counted', 'agreements-in-force', 2, '2024-11-30')];
  const agreements = [agreement('a'), agreement('later', { inForce: day('2025-01-01') })];
  expect(ask({ observations, agreements })).toMatchObject([{ of: 'agreements', total: 2, named: 1 }]);
  expect(ask({ observations, agreements: [agreement('a'), agreement('b')] })).toEqual([]);
});

test('visits of presidents are counted against those that are dated, ministers’ visits not', () => {
  const observations = [count('four', 'presidential-visits', 4, '2024-11-30')];
  const visit = { to: 'KZ', rank: 'president' } as const;
  const events = [
    event('tadic', { visit }),
    event('after', { visit, date: day('2026-02-27') }),
    event('vulin', { visit: { to: 'KZ', rank: 'minister' } }),
    event('tokayev', { visit: { to: 'RS', rank: 'president' } }),
  ];
  expect(ask({ observations, events })).toMatchObject([{ of: 'visits', total: 4, named: 1 }]);
});

test('only questions about chosen facts of the chosen layer are asked', () => {
  const observations = [level('open', 69.4, { period: untilSeptember2024 })];
  expect(ask({ observations }, { to: 2023 })).toEqual([]);
  expect(ask({ observations }, { sector: ['metals'] })).toEqual([]);
  expect(ask({ observations, events: [event('e', { date: june })] }, { layer: 'article' })).toEqual([]);
});
