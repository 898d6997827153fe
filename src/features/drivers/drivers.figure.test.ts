import { expect, test } from 'vitest';
import { choice, numberOf, rangeOf, wholeRecord } from '#tests/kit/record.ts';
import { type DriversRow, driversFigure } from './drivers.figure.ts';

const figure = driversFigure(wholeRecord, choice());
const shape = (rows: readonly DriversRow[]) =>
  rows.map(({ flow, kind, quantity }) => [flow, kind, quantity.product ?? '']);
const rowOf = (flow: DriversRow['flow'], kind: DriversRow['kind']) =>
  figure.rows.find((row) => row.flow === flow && row.kind === kind)?.id ?? '';

test('each flow shows its net change, then the published changes, the largest first, then the rest', () => {
  expect(shape(figure.rows)).toEqual([
    ['export', 'net', ''],
    ['export', 'change', 'mineral-fertilizers'],
    ['export', 'change', 'propylene-polymers'],
    ['export', 'rest', ''],
    ['import', 'net', ''],
    ['import', 'change', 'paper-cardboard-cellulose-cotton-wool'],
    ['import', 'change', 'asbestos-cement-products'],
    ['import', 'change', 'aluminium-plates-sheets-strips'],
    ['import', 'rest', ''],
  ]);
});

test('published changes: +6.4 and +2.4 of exports, −11, −10.4 and −5.2 of imports', () => {
  const published = figure.rows.filter(({ kind }) => kind === 'change');
  expect(published.map(({ quantity }) => [quantity.value, quantity.status, quantity.measure])).toEqual(
    [6.4, 2.4, -11, -10.4, -5.2].map((value) => [value, 'reported', 'trade-change']),
  );
});

test('the rest of exports fell by 7.4 and the rest of imports rose by 17.7, both implied and net', () => {
  expect(rangeOf(figure, rowOf('export', 'net'), 'change')).toBe('implied 1.40 [1.39, 1.41]');
  expect(rangeOf(figure, rowOf('export', 'rest'), 'change')).toBe('implied −7.4 [−7.5, −7.3]');
  expect(rangeOf(figure, rowOf('import', 'net'), 'change')).toBe('implied −8.88 [−8.93, −8.83]');
  expect(rangeOf(figure, rowOf('import', 'rest'), 'change')).toBe('implied 17.7 [17.1, 18.4]');
});

test('the rest is hatched in the key and never called "unnamed"', () => {
  expect(figure.legend).toEqual([expect.objectContaining({ tone: 'rest', look: 'hatched' })]);
  expect(JSON.stringify(figure)).not.toMatch(/unnamed/i);
});

test('goods with a published rate show it; the others say that none is published', () => {
  expect(numberOf(figure, 'imports-paper-change-2024-until-september', 'rate')).toMatchObject({
    value: -44.5,
  });
  expect(numberOf(figure, 'imports-asbestos-cement-change-2024-until-september', 'rate')).toMatchObject({
    value: -98.9,
  });
  expect(numberOf(figure, 'imports-aluminium-change-2024-until-september', 'rate')).toMatchObject({
    value: -69.8,
  });
  expect(numberOf(figure, 'exports-mineral-fertilizers-change-2024-until-september', 'rate')).toBe(
    'not-published',
  );
  expect(numberOf(figure, rowOf('export', 'rest'), 'rate')).toBe('not-applicable');
});

test('under metals only aluminium stands: net and rest concern all goods and are left out', () => {
  const metals = driversFigure(wholeRecord, choice({ sector: ['metals'] }));
  expect(shape(metals.rows)).toEqual([['import', 'change', 'aluminium-plates-sheets-strips']]);
  expect(metals.legend).toEqual([]);
  expect(metals.notes.join()).not.toMatch(/The rest is arithmetic/);
  expect(metals.title).not.toMatch(/opposite|other way/);
});

test('several sectors are OR: metals or chemicals show aluminium and fertilizers', () => {
  const both = driversFigure(wholeRecord, choice({ sector: ['metals', 'chemicals'] }));
  expect(shape(both.rows)).toEqual([
    ['export', 'change', 'mineral-fertilizers'],
    ['import', 'change', 'aluminium-plates-sheets-strips'],
  ]);
});

test('all goods beside a single one are still all goods', () => {
  const whole = driversFigure(wholeRecord, choice({ sector: ['metals', 'trade'] }));
  expect(shape(whole.rows)).toEqual(shape(figure.rows));
});

test('a sector without a published change empties the figure and can be undone', () => {
  for (const sector of ['culture', 'energy'] as const)
    expect(driversFigure(wholeRecord, choice({ sector: [sector] })).absence).toMatchObject({
      why: 'filtered-out',
      cause: 'sectors',
    });
});

test('the title says that the rest went the other way only where it did in both flows', () => {
  expect(figure.title).toMatch(/other way/);
  const observations = wholeRecord.observations.map((row) =>
    // So small a published rise leaves a rest that rose too.
    row.product === 'mineral-fertilizers' || row.product === 'propylene-polymers'
      ? { ...row, value: 0.1 }
      : row,
  );
  expect(driversFigure({ ...wholeRecord, observations }, choice()).title).not.toMatch(/other way/);
});

test('where one flow has no rate its net and rest are left out and its goods stay', () => {
  const observations = wholeRecord.observations.filter(
    ({ id }) => id !== 'exports-change-rate-2024-until-september',
  );
  const { rows } = driversFigure({ ...wholeRecord, observations }, choice());
  expect(shape(rows.filter(({ flow }) => flow === 'export'))).toEqual([
    ['export', 'change', 'mineral-fertilizers'],
    ['export', 'change', 'propylene-polymers'],
  ]);
  expect(rows.filter(({ flow, kind }) => flow === 'import' && kind !== 'change')).toHaveLength(2);
});

test('the article alone has the same drivers, and the whole record adds none of other periods', () => {
  const numbers = ({ rows }: typeof figure) => rows.map(({ id, quantity }) => [id, quantity.value]);
  expect(numbers(driversFigure(wholeRecord, choice({ layer: 'article' })))).toEqual(numbers(figure));
  expect(new Set(figure.rows.map(({ quantity }) => quantity.period.end))).toEqual(new Set(['2024-09-30']));
});
