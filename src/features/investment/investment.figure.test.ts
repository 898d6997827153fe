import { expect, test } from 'vitest';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { investmentFigure } from './investment.figure.ts';

const figure = investmentFigure(wholeRecord, choice());
const withInward = (value: number) => ({
  ...wholeRecord,
  observations: wholeRecord.observations.map((row) =>
    row.id === 'fdi-inward-since-2008' ? { ...row, value } : row,
  ),
});

test('17.4 came in and 17.3 went out since 2008: about balanced, the difference is inside the rounding', () => {
  expect(figure.rows.map(({ id, quantity }) => [id, quantity.value, quantity.status])).toEqual([
    ['fdi-inward-since-2008', 17.4, 'reported'],
    ['fdi-outward-since-2008', 17.3, 'reported'],
  ]);
  expect(figure.title).toMatch(/about balanced/);
});

test('a difference beyond the rounding is said as what it is', () => {
  expect(investmentFigure(withInward(17.5), choice()).title).toMatch(/More .* came into Kazakhstan/);
  expect(investmentFigure(withInward(17.1), choice()).title).toMatch(/More .* went to Serbia/);
});

test('a sum since 2008 is never the figure of one year', () => {
  expect(figure.rows.map(({ quantity }) => quantity.period.kind)).toEqual(['cumulative', 'cumulative']);
  expect(figure.subtitle).toMatch(/since 2008/);
});

test('it belongs to the year of its end: 2024 alone shows it, 2023 does not', () => {
  expect(investmentFigure(wholeRecord, choice({ from: 2024, to: 2024 })).rows).toHaveLength(2);
  const { rows, absence } = investmentFigure(wholeRecord, choice({ from: 2008, to: 2023 }));
  expect(rows).toEqual([]);
  expect(absence).toMatchObject({ why: 'filtered-out', cause: 'years' });
});

test('investment answers its own sector and no other', () => {
  expect(investmentFigure(wholeRecord, choice({ sector: ['investment'] })).rows).toHaveLength(2);
  expect(investmentFigure(wholeRecord, choice({ sector: ['investment', 'metals'] })).rows).toHaveLength(2);
  for (const sector of ['metals', 'trade', 'culture'] as const)
    expect(investmentFigure(wholeRecord, choice({ sector: [sector] })).absence).toMatchObject({
      why: 'filtered-out',
    });
});
