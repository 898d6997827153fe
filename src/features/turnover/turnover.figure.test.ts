import { expect, test } from 'vitest';
import { choice, numberOf, wholeRecord } from '#tests/kit/record.ts';
import { turnoverFigure } from './turnover.figure.ts';

const until2023 = 'trade-turnover-2023-until-september';
const until2024 = 'trade-turnover-2024-until-september';
const figure = turnoverFigure(wholeRecord, choice());

test('turnover fell from 76.9 to 69.4, both as published', () => {
  const shown = figure.rows.map(({ id, quantity }) => [id, quantity.value, quantity.status]);
  expect(shown).toEqual([
    [until2023, 76.9, 'reported'],
    [until2024, 69.4, 'reported'],
  ]);
  expect(figure.title).toContain('69.4');
});

test('the change is the published −9.7%, never the −9.8 that the rounded levels give', () => {
  expect(numberOf(figure, until2024, 'rate')).toMatchObject({
    value: -9.7,
    unit: 'percent',
    status: 'reported',
  });
  expect(JSON.stringify(figure)).not.toMatch(/[-−]9\.8/);
});

test('the year before has no published rate, and that is said', () => {
  expect(numberOf(figure, until2023, 'rate')).toBe('not-published');
});

test('69.4 is part of a year and never worded as one', () => {
  expect(figure.rows.map(({ isPartYear }) => isPartYear)).toEqual([true, true]);
  expect(figure.rows.map(({ label }) => label)).toEqual(['until September 2023', 'until September 2024']);
});

test('an expert’s "over 90 million" without a period is named in a note and is no row', () => {
  expect(figure.rows.map(({ quantity }) => quantity.value)).not.toContain(90);
  expect(figure.notes.join()).toContain('over $90 million');
});

test('from 2024 on, the level of 2023 stays as the base of the comparison', () => {
  const { rows, notes } = turnoverFigure(wholeRecord, choice({ from: 2024 }));
  expect(rows.map(({ id, isBase }) => [id, isBase])).toEqual([
    [until2023, true],
    [until2024, false],
  ]);
  expect(rows[0]?.cells[0]).toMatchObject({ isBase: true });
  expect(notes.length).toBe(figure.notes.length + 1);
});

test('up to 2023 only 76.9 is shown, and nothing is said to have fallen', () => {
  const { rows, title } = turnoverFigure(wholeRecord, choice({ to: 2023 }));
  expect(rows.map(({ id, isBase }) => [id, isBase])).toEqual([[until2023, false]]);
  expect(title).toContain('76.9');
  expect(title).not.toMatch(/fell|rose/);
});

test.each([
  [12.5, 'rose'],
  [-9.7, 'fell'],
  [0, 'stayed'],
])('a published rate of %s%% is worded as "%s"', (value, word) => {
  const observations = wholeRecord.observations.map((row) =>
    row.id === 'trade-turnover-change-rate-2024-until-september' ? { ...row, value } : row,
  );
  expect(turnoverFigure({ ...wholeRecord, observations }, choice()).title).toContain(word);
});
