import { expect, test } from 'vitest';
import type { Selection } from '#src/charts/selection.ts';
import { choice, numberOf, rangeOf, wholeRecord } from '#tests/kit/record.ts';
import { flowsFigure } from './flows.figure.ts';

const article = (part: Partial<Selection> = {}) => choice({ layer: 'article', ...part });
const figure = flowsFigure(wholeRecord, article());
const whole = flowsFigure(wholeRecord, choice());

test('the article alone: exports rose from an implied 9.10 to a published 10.5', () => {
  expect(rangeOf(figure, 'export', 'before')).toBe('implied 9.10 [9.05, 9.15]');
  expect(numberOf(figure, 'export', 'now')).toMatchObject({ value: 10.5, status: 'reported' });
  expect(numberOf(figure, 'export', 'rate')).toMatchObject({ value: 15.4, status: 'reported' });
  expect(rangeOf(figure, 'export', 'change')).toBe('implied 1.40 [1.39, 1.41]');
});

test('the article alone: imports fell from an implied 67.78 to a published 58.9', () => {
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
  const { rows } = flowsFigure(wholeRecord, article({ from: 2024 }));
  expect(rows.map(({ isBeforeOutside }) => isBeforeOutside)).toEqual([true, true]);
  expect(rows.map(({ cells }) => cells[0])).toEqual([
    expect.objectContaining({ isBase: true }),
    expect.objectContaining({ isBase: true }),
  ]);
});

test('up to 2023 only the implied levels of 2023 stand, without base, rate or change', () => {
  const until2023 = flowsFigure(wholeRecord, article({ to: 2023 }));
  expect(rangeOf(until2023, 'export', 'now')).toBe('implied 9.10 [9.05, 9.15]');
  expect(rangeOf(until2023, 'import', 'now')).toBe('implied 67.78 [67.68, 67.88]');
  for (const row of ['export', 'import'])
    for (const column of ['before', 'rate', 'change'])
      expect(numberOf(until2023, row, column)).toBe('not-published');
});

test('wherever an implied level is shown, the figure explains what implied means', () => {
  for (const years of [{}, { from: 2024 }, { to: 2023 }])
    expect(flowsFigure(wholeRecord, article(years)).notes.join()).toContain('implied');
});

test('the title says which way each flow went, from either side', () => {
  expect(figure.title).toMatch(/^Exports rose .* imports fell/);
  expect(flowsFigure(wholeRecord, article({ side: 'rs' })).title).toMatch(/^Imports from Kazakhstan rose/);
});

test('where rates are not published the title claims no direction', () => {
  const observations = wholeRecord.observations.filter(({ measure }) => measure !== 'trade-change-rate');
  const { title, rows } = flowsFigure({ ...wholeRecord, observations }, article());
  expect(rows.map(({ now, before }) => [now.value, before])).toEqual([
    [10.5, undefined],
    [58.9, undefined],
  ]);
  expect(title).not.toMatch(/rose|fell/);
});

test('the whole record leads with 2025: exports rose from an implied 15.85 to 28.6', () => {
  expect(rangeOf(whole, 'export', 'before')).toBe('implied 15.85 [15.82, 15.89]');
  expect(numberOf(whole, 'export', 'now')).toMatchObject({ value: 28.6, status: 'reported' });
  expect(numberOf(whole, 'export', 'rate')).toMatchObject({ value: 80.4, status: 'reported' });
  expect(whole.title).toMatch(/^Exports rose .* imports fell/);
  expect(whole.subtitle).toMatch(/^2025 and the year before/);
});

test('imports of 2025 fell from an implied 84.24 to 79.1', () => {
  expect(rangeOf(whole, 'import', 'before')).toBe('implied 84.24 [84.14, 84.34]');
  expect(numberOf(whole, 'import', 'now')).toMatchObject({ value: 79.1, status: 'reported' });
  expect(numberOf(whole, 'import', 'rate')).toMatchObject({ value: -6.1, status: 'reported' });
});

test('up to 2022 the newest year with both flows is 2020, both years as reported to the IMF', () => {
  const { rows, title } = flowsFigure(wholeRecord, choice({ to: 2022 }));
  expect(rows.map(({ now, before }) => [now.id, before?.id])).toEqual([
    ['exports-2020', 'exports-2019'],
    ['imports-2020', 'imports-2019'],
  ]);
  expect(title).toBe('Exports and imports both fell');
});
