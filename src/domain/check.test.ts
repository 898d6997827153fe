import { expect, test } from 'vitest';
import type { Observation } from '#src/contract/observation.ts';
import { example, exampleObservations, level } from '#tests/kit/observations.ts';
import { printed } from '#tests/kit/printed.ts';
import { type Age, age } from './anniversary.ts';
import { type Check, changeInPercent, checkAge, consistencyChecks } from './check.ts';
import { published } from './interval.ts';
import { isRefusal } from './refusal.ts';

const check = (id: string, observations: readonly Observation[] = exampleObservations): Check => {
  const found = consistencyChecks(observations).find((each) => each.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
};
const without = (...ids: string[]) => exampleObservations.filter(({ id }) => !ids.includes(id));

test('the published −9.7% stands; the levels give −9.75 and agree', () => {
  const rate = check('check.rate.turnover-rate');
  expect(printed(rate.recomputed, rate.digits)).toBe('-9.75 [-9.88, -9.63]');
  expect(rate).toMatchObject({
    holds: true,
    published: { value: -9.7, status: 'reported' },
    inputs: ['turnover', 'turnover-before'],
  });
});

test('a published rate that the levels cannot give is said in the open', () => {
  const wrong = [...without('turnover-rate'), { ...example.turnoverRate, value: -9.2 }];
  expect(check('check.rate.turnover-rate', wrong).holds).toBe(false);
});

test('exports of 10.5 and imports of 58.9 add up to the published 69.4', () => {
  const total = check('check.total.turnover');
  expect(total).toMatchObject({ holds: true, inputs: ['exports', 'imports'], digits: 2 });
  expect(printed(total.recomputed)).toBe('69.4 [69.3, 69.5]');
  const wrong = [...without('turnover'), { ...example.turnover, value: 69.6 }];
  expect(check('check.total.turnover', wrong).holds).toBe(false);
});

test('the published 76.9 lies in what the rates imply for the year before', () => {
  const before = check('check.year-before.turnover-before');
  expect(before.holds).toBe(true);
  expect(printed(before.recomputed)).toBe('76.9 [76.7, 77.0]');
  const wrong = [...without('turnover-before'), { ...example.turnoverBefore, value: 77.3 }];
  expect(check('check.year-before.turnover-before', wrong).holds).toBe(false);
});

test('a published fall and rate of a good leave a level that is not below zero', () => {
  const asbestos = check('check.level.asbestos');
  expect(asbestos).toMatchObject({
    holds: true,
    published: { id: 'asbestos' },
    inputs: ['asbestos', 'asbestos-rate'],
  });
  expect(printed(asbestos.recomputed, 2)).toBe('0.12 [0.11, 0.12]');
  const impossible = [...without('asbestos-rate'), { ...example.asbestosRate, value: -120 }];
  expect(check('check.level.asbestos', impossible).holds).toBe(false);
  const contradiction = [...without('asbestos-rate'), { ...example.asbestosRate, value: 98.9 }];
  expect(check('check.level.asbestos', contradiction).holds).toBe(false);
});

test('the worked example has six checks, and all hold', () => {
  const checks = consistencyChecks(exampleObservations);
  expect(checks.map(({ kind }) => kind).toSorted()).toEqual([
    'level',
    'level',
    'level',
    'rate',
    'total',
    'year-before',
  ]);
  expect(checks.every(({ holds }) => holds)).toBe(true);
});

test('Serbia’s figures are not checked against Kazakhstan’s', () => {
  const serbian = { ...example.turnover, id: 'serbian', reporter: 'RS' };
  expect(consistencyChecks([...exampleObservations, serbian]).map(({ id }) => id)).not.toContain(
    'check.total.serbian',
  );
  expect(consistencyChecks([serbian], { reporter: 'RS' })).toEqual([]);
});

test('a level that may be zero has no rate of change to check', () => {
  const zero = [example.turnover, example.turnoverRate, { ...example.turnoverBefore, value: 0 }];
  expect(consistencyChecks(zero)).toEqual([]);
});

test('the change in per cent is taken between levels that are each rounded', () => {
  expect(printed(changeInPercent(published(69.4, 1), published(76.9, 1)), 2)).toBe('-9.75 [-9.88, -9.63]');
});

const lengthOf = (): Age => {
  const on = (id: string, day: string) => ({
    id,
    date: { start: day, end: day, precision: 'day' as const },
    sectors: ['diplomacy' as const],
    sources: [{ source: 'article' }],
  });
  const answer = age(on('relations', '1996-12-10'), on('visit', '2024-11-19'));
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer;
};

test('"28 years" is a rounding of 27 years 11 months, and wrong as a count', () => {
  const years = level('length', 28, { measure: 'relations-length', unit: 'years', unitMult: 0, decimals: 0 });
  expect(checkAge(years, lengthOf())).toMatchObject({
    kind: 'age',
    holds: true,
    inputs: ['relations', 'visit'],
  });
  const counted = checkAge({ ...years, exact: true }, lengthOf());
  expect(counted.holds).toBe(false);
  expect(printed(counted.recomputed, counted.digits)).toBe('27.9 [27.9, 27.9]');
});

test('a total that a ministry stated of a year of the IMF’s files is checked against the parts in those files', () => {
  const year2016 = { period: { start: '2016-01-01', end: '2016-12-31', kind: 'span' as const } };
  const checks = consistencyChecks([
    level('x', 1.227, { ...year2016, flow: 'export', basis: 'imf-dots', decimals: 3 }),
    level('m', 25.142, { ...year2016, flow: 'import', basis: 'imf-dots', decimals: 3 }),
    level('stated', 26.3, { ...year2016, basis: 'government' }),
    level('stated-by-another', 26.4, { ...year2016, basis: 'government' }),
  ]);
  expect(checks.map(({ id, holds }) => [id, holds])).toEqual([
    ['check.total.stated', false],
    ['check.total.stated-by-another', true],
  ]);
});
