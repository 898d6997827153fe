import { expect, test } from 'vitest';
import { choice, numberOf, rangeOf, wholeRecord } from '#tests/kit/record.ts';
import { balanceFigure } from './balance.figure.ts';

const derived = 'balance.exports-2024-until-september.imports-2024-until-september';
const implied = [
  'balance.exports-2024-until-september.exports-change-rate-2024-until-september',
  'imports-2024-until-september.imports-change-rate-2024-until-september',
].join('.');
const figure = balanceFigure(wholeRecord, choice());

test('the deficit of 2023 is implied, 58.7; that of 2024 is derived, 48.4', () => {
  expect(figure.rows.map(({ id }) => id)).toEqual([implied, derived]);
  expect(rangeOf(figure, implied, 'balance')).toBe('implied −58.7 [−58.8, −58.5]');
  expect(rangeOf(figure, derived, 'balance')).toBe('derived −48.4 [−48.5, −48.3]');
});

test('the balance improved by an implied 10.28; for the year before no change can be told', () => {
  expect(rangeOf(figure, derived, 'change')).toBe('implied 10.28 [10.22, 10.34]');
  expect(numberOf(figure, implied, 'change')).toBe('not-published');
});

test('the title names the deficit without a minus, because "deficit" says it', () => {
  expect(figure.title).toMatch(/deficit narrowed to =\u00a0\$48\.4 million/);
});

test('from 2024 on, the balance of 2023 stays as a base; up to 2023 it stands alone', () => {
  const from2024 = balanceFigure(wholeRecord, choice({ from: 2024 }));
  expect(from2024.rows.map(({ id, isBase }) => [id, isBase])).toEqual([
    [implied, true],
    [derived, false],
  ]);
  const to2023 = balanceFigure(wholeRecord, choice({ to: 2023 }));
  expect(to2023.rows.map(({ id, isBase }) => [id, isBase])).toEqual([[implied, false]]);
  expect(to2023.title).toContain('58.7');
  expect(to2023.title).not.toMatch(/narrowed|widened/);
});

test('exports above imports are a surplus', () => {
  const observations = wholeRecord.observations.map((row) =>
    row.id === 'exports-2024-until-september' ? { ...row, value: 105 } : row,
  );
  const { title } = balanceFigure({ ...wholeRecord, observations }, choice({ from: 2024 }));
  expect(title).toMatch(/surplus of =\u00a0\$46\.1 million/);
});
