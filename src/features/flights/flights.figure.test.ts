import { expect, test } from 'vitest';
import { choice, quantitiesOf, wholeRecord } from '#tests/kit/record.ts';
import { flightsFigure, isWeekly } from './flights.figure.ts';

const figure = flightsFigure(wholeRecord, choice());

test('14 flights a week are permitted, a claim; 2 are scheduled, as reported', () => {
  const weekly = figure.rows.filter(isWeekly);
  expect(weekly.map(({ kind, quantity }) => [kind, quantity.value, quantity.status])).toEqual([
    ['permitted', 14, 'claim'],
    ['scheduled', 2, 'reported'],
  ]);
  expect(figure.title).toMatch(/14 flights a week are permitted, 2 flights a week are scheduled/);
});

test('they are two kinds of number: no change, rest or ratio is formed', () => {
  expect(quantitiesOf(figure).filter(({ formula }) => formula)).toEqual([]);
  expect(figure.notes.join()).toMatch(/Two kinds of number/);
});

test('flight time and passengers of the first flight are in the table and in notes, not in the chart', () => {
  const also = figure.rows.filter((row) => !isWeekly(row));
  expect(also.map(({ kind, quantity }) => [kind, quantity.value])).toEqual([
    ['flight-time', 340],
    ['passengers', 92],
  ]);
  expect(figure.notes.join()).toMatch(/92 passengers/);
});

test('the article’s layer has what is permitted alone, and says nothing of a timetable', () => {
  const { rows, title, notes } = flightsFigure(wholeRecord, choice({ layer: 'article' }));
  expect(rows.map(({ kind }) => kind)).toEqual(['permitted']);
  expect(title).not.toMatch(/scheduled/);
  expect(notes).toEqual([]);
});

test('years and sectors: what was stated in them, or the reason why not', () => {
  expect(
    flightsFigure(wholeRecord, choice({ from: 2025 })).rows.some(({ kind }) => kind === 'permitted'),
  ).toBe(false);
  expect(flightsFigure(wholeRecord, choice({ to: 2020 })).absence).toMatchObject({ cause: 'years' });
  expect(flightsFigure(wholeRecord, choice({ sector: ['culture'] })).absence).toMatchObject({
    cause: 'sectors',
  });
});
