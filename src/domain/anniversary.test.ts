import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsFor } from '#tests/kit/property.ts';
import { type Age, age, type Dated } from './anniversary.ts';
import { quantityById } from './formula.ts';
import { isRefusal, type Refusal } from './refusal.ts';

const on = (id: string, day: string, locator = '¶ 2'): Dated => ({
  id,
  date: { start: day, end: day, precision: 'day' },
  sectors: ['diplomacy'],
  sources: [{ source: 'article', locator }],
});
const relations = on('relations', '1996-12-10');
const visit = on('visit', '2024-11-19', '¶ 1');

const known = (answer: Age | Refusal): Age => {
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer;
};

test('19 November 2024 is 27 years 11 months after 10 December 1996, not 28 years', () => {
  const length = known(age(relations, visit));
  expect([length.years, length.months, length.value]).toEqual([27, 11, 335]);
  expect(length).toMatchObject({
    id: 'age.relations.visit',
    status: 'derived',
    unit: 'months',
    low: 335,
    high: 335,
  });
  expect(length.sources).toEqual([
    { source: 'article', locator: '¶ 2' },
    { source: 'article', locator: '¶ 1' },
  ]);
});

test('28 years are reached on 10 December 2024, not a day before', () => {
  expect(known(age(relations, on('eve', '2024-12-09'))).years).toBe(27);
  expect(known(age(relations, on('day', '2024-12-10')))).toMatchObject({ years: 28, months: 0 });
});

test('an age needs two days in order: a month or a year has no age', () => {
  const inJune: Dated = {
    ...visit,
    id: 'june',
    date: { start: '2024-06-01', end: '2024-06-30', precision: 'month' },
  };
  expect(age(relations, inJune)).toMatchObject({ reason: 'period', ids: ['relations', 'june'] });
  expect(age(visit, relations)).toMatchObject({ reason: 'period' });
  expect(age(visit, visit)).toMatchObject({ reason: 'repeated' });
});

test('the id of an age leads back to it', () => {
  const dated = new Map([relations, visit].map((each) => [each.id, each]));
  expect(quantityById('age.relations.visit', new Map(), dated)).toEqual(age(relations, visit));
  expect(quantityById('age.relations.nothing', new Map(), dated)).toMatchObject({ reason: 'unknown-id' });
  expect(quantityById('age.relations.visit', new Map())).toMatchObject({ reason: 'unknown-id' });
});

test('whole months never overstate the time between two days', () => {
  const day = fc
    .date({ min: new Date('1991-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  holdsFor([day, day], (a, b) => {
    const [first = a, last = b] = [a, b].toSorted();
    const { value } = known(age(on('a', first), on('b', last)));
    const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
    return value >= 0 && value * 28 <= days && days < (value + 1) * 31;
  });
});
