import { expect, test } from 'vitest';
import { choice, numberOf, rangeOf, wholeRecord } from '#tests/kit/record.ts';
import { flowsFigure } from './flows.figure.ts';

const figure = flowsFigure(wholeRecord, choice());

test('exports rose from an implied 9.10 to a published 10.5', () => {
  expect(rangeOf(figure, 'export', 'before')).toBe('implied 9.10 [9.05, 9.15]');
  expect(numberOf(figure, 'export', 'now')).toMatchObject({ value: 10.5, status: 'reported' });
  expect(numberOf(figure, 'export', 'rate')).toMatchObject({ value: 15.4, status: 'reported' });
  expect(rangeOf(figure, 'export', 'change')).toBe('implied 1.40 [1.39, 1.41]');
});

test('imports fell from an implied 67.78 to a published 58.9', () => {
  expect(rangeOf(figure, 'import', 'before')).toBe('implied 67.78 [67.68, 67.88]');
  expect(numberOf(figure, 'import', 'now')).toMatchObject({ value: 58.9, status: 'reported' });
  expect(numberOf(figure, 'import', 'rate')).toMatchObject({ value: -13.1, status: 'reported' });
  expect(rangeOf(figure, 'import', 'change')).toBe('implied −8.88 [−8.93, −8.83]');
});

test('a base inside the chosen years is no outsider', () => {
  expect(figure.rows.map(({ flow, isBeforeOutside }) => [flow, isBeforeOutside])).toEqual([
    ['export', false],
    ['import', false],
  ]);
});

test('from 2024 on, the implied bases stay and are marked as outside', () => {
  const { rows } = flowsFigure(wholeRecord, choice({ from: 2024 }));
  expect(rows.map(({ isBeforeOutside }) => isBeforeOutside)).toEqual([true, true]);
  expect(rows.map(({ cells }) => cells[0])).toEqual([
    expect.objectContaining({ isBase: true }),
    expect.objectContaining({ isBase: true }),
  ]);
});

test('up to 2023 only the implied levels of 2023 stand, without base, rate or change', () => {
  const until2023 = flowsFigure(wholeRecord, choice({ to: 2023 }));
  expect(rangeOf(until2023, 'export', 'now')).toBe('implied 9.10 [9.05, 9.15]');
  expect(rangeOf(until2023, 'import', 'now')).toBe('implied 67.78 [67.68, 67.88]');
  for (const row of ['export', 'import'])
    for (const column of ['before', 'rate', 'change'])
      expect(numberOf(until2023, row, column)).toBe('not-published');
});

test('wherever an implied level is shown, the figure explains what implied means', () => {
  for (const years of [{}, { from: 2024 }, { to: 2023 }])
    expect(flowsFigure(wholeRecord, choice(years)).notes.join()).toContain('implied');
});

test('the title says which way each flow went, from either side', () => {
  expect(figure.title).toMatch(/^Exports rose .* imports fell/);
  expect(flowsFigure(wholeRecord, choice({ side: 'rs' })).title).toMatch(/^Imports from Kazakhstan rose/);
});

test('where rates are not published the title claims no direction', () => {
  const observations = wholeRecord.observations.filter(({ measure }) => measure !== 'trade-change-rate');
  const { title, rows } = flowsFigure({ ...wholeRecord, observations }, choice());
  expect(rows.map(({ now, before }) => [now.value, before])).toEqual([
    [10.5, undefined],
    [58.9, undefined],
  ]);
  expect(title).not.toMatch(/rose|fell/);
});
