import { expect, test } from 'vitest';
import type { Selection } from '#src/charts/selection.ts';
import { choice, numberOf, rangeOf, wholeRecord } from '#tests/kit/record.ts';
import { balanceFigure } from './balance.figure.ts';

const derived = 'balance.exports-2024-until-september.imports-2024-until-september';
const implied = [
  'balance.exports-2024-until-september.exports-change-rate-2024-until-september',
  'imports-2024-until-september.imports-change-rate-2024-until-september',
].join('.');
const article = (part: Partial<Selection> = {}) => choice({ layer: 'article', ...part });
const whole = balanceFigure(wholeRecord, choice());
const figure = balanceFigure(wholeRecord, article());

test('the article alone: the deficit of 2023 is implied, 58.7; that of 2024 is derived, 48.4', () => {
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
  const from2024 = balanceFigure(wholeRecord, article({ from: 2024 }));
  expect(from2024.rows.map(({ id, isBase }) => [id, isBase])).toEqual([
    [implied, true],
    [derived, false],
  ]);
  const to2023 = balanceFigure(wholeRecord, article({ to: 2023 }));
  expect(to2023.rows.map(({ id, isBase }) => [id, isBase])).toEqual([[implied, false]]);
  expect(to2023.title).toContain('58.7');
  expect(to2023.title).not.toMatch(/narrowed|widened/);
});

test('exports above imports are a surplus', () => {
  const observations = wholeRecord.observations.map((row) =>
    row.id === 'exports-2024-until-september' ? { ...row, value: 105 } : row,
  );
  const { title } = balanceFigure({ ...wholeRecord, observations }, article({ from: 2024 }));
  expect(title).toMatch(/surplus of =\u00a0\$46\.1 million/);
});

test('the whole record leads with the deficit of 2025, 50.5, against an implied 68.4 in 2024', () => {
  expect(whole.title).toMatch(/deficit narrowed to =\u00a0\$50\.5 million in 2025$/);
  expect(rangeOf(whole, 'balance.exports-2025.imports-2025', 'balance')).toBe('derived −50.5 [−50.6, −50.4]');
  expect(rangeOf(whole, 'balance.exports-2025.imports-2025', 'change')).toMatch(/^implied 17\.88/);
});

test('full years with their gaps come before the parts of years', () => {
  const shown = whole.rows.map(({ kind, year }) => `${kind} ${year}`);
  expect(shown).toEqual([
    ...Array.from({ length: 10 }, (_, at) => `year ${2011 + at}`),
    ...['gap 2021', 'gap 2022', 'gap 2023', 'year 2024', 'year 2025'],
    ...['part 2023', 'part 2024'],
  ]);
  expect(new Set(whole.rows.map(({ group }) => group))).toEqual(new Set(['Full years', 'Parts of years']));
});

test('no change is offered from the IMF’s years to those of the ministries', () => {
  const of2024 = whole.rows.find(({ kind, year }) => kind === 'year' && year === 2024);
  expect(of2024?.cells[1]).toMatchObject({ why: 'not-published' });
  expect(whole.notes.join()).toMatch(/Dashed line: to 2020 .* from 2024/);
});
