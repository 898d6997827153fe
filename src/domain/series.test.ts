import { expect, test } from 'vitest';
import type { Observation } from '#src/contract/observation.ts';
import {
  change,
  example,
  exampleObservations,
  level,
  rate,
  untilSeptember2024,
  year,
} from '#tests/kit/observations.ts';
import { printed } from '#tests/kit/printed.ts';
import { balanceSeries, goodsChanges, missingYears, restOf, tradeSeries } from './series.ts';

const shown = (quantity: { value: number; low: number; high: number } | undefined) =>
  quantity && printed(quantity);

test('turnover until September fell from the published 76.9 to the published 69.4, at the published −9.7%', () => {
  const [before, now, ...more] = tradeSeries(exampleObservations, 'turnover');
  expect(more).toEqual([]);
  expect(before).toMatchObject({
    year: 2023,
    isPartYear: true,
    quantity: { id: 'turnover-before', status: 'reported' },
  });
  expect(before?.before).toBeUndefined();
  expect(now).toMatchObject({
    year: 2024,
    isPartYear: true,
    quantity: { id: 'turnover', value: 69.4 },
    rate: { id: 'turnover-rate', value: -9.7, status: 'reported' },
    before: { id: 'turnover-before' },
    change: { id: 'change.turnover.turnover-before', status: 'derived' },
  });
});

test('exports of the year before are implied, and keep their place in the line', () => {
  const [before, now] = tradeSeries(exampleObservations, 'export');
  expect(shown(before?.quantity)).toBe('9.10 [9.05, 9.15]');
  expect(before?.quantity).toMatchObject({ id: 'base.exports.exports-rate', status: 'implied' });
  expect(now).toMatchObject({ quantity: { id: 'exports' }, before: { id: 'base.exports.exports-rate' } });
  expect(shown(now?.change)).toBe('1.40 [1.39, 1.41]');
});

test('the balance is derived now, implied the year before, and so is its change', () => {
  const [before, now] = balanceSeries(exampleObservations);
  expect([shown(before?.quantity), shown(now?.quantity), shown(now?.change)]).toEqual([
    '-58.7 [-58.8, -58.5]',
    '-48.4 [-48.5, -48.3]',
    '10.28 [10.22, 10.34]',
  ]);
  expect([before?.quantity.status, now?.quantity.status]).toEqual(['implied', 'derived']);
  expect(now?.before?.id).toBe(before?.quantity.id);
});

test('the expert’s 90 and the offered 500 are no levels of trade', () => {
  const values = (['export', 'import', 'turnover'] as const).flatMap((flow) =>
    tradeSeries(exampleObservations, flow).map(({ quantity }) => quantity.value),
  );
  expect(values).not.toContain(90);
  expect(values).not.toContain(500);
});

test('"about 20 million" is no level of trade, whoever reported it', () => {
  const about = level('about', 20, { period: year(2010), bound: 'about', decimals: 0 });
  expect(tradeSeries([about], 'turnover')).toEqual([]);
});

test('"until September" is not set against "by September" of the year before', () => {
  const { turnover, turnoverRate, turnoverBefore } = example;
  const by = { ...turnoverBefore, period: { ...turnoverBefore.period, wording: 'by September' } };
  const now = tradeSeries([turnover, by, turnoverRate], 'turnover').at(-1);
  expect(now?.before).toBeUndefined();
  expect(now?.change?.id).toBe('change.turnover.turnover-rate');
});

const exported = (id: string, value: number, of: number, more: Partial<Observation> = {}) =>
  level(id, value, { flow: 'export', period: year(of), ...more });
const imported = (id: string, value: number, of: number, more: Partial<Observation> = {}) =>
  level(id, value, { flow: 'import', period: year(of), ...more });
const years: readonly Observation[] = [
  ...exampleObservations,
  level('t2025', 107.7, { period: year(2025) }),
  rate('t2025-rate', 7.6, { period: year(2025) }),
  level('t2024', 100.1, { period: year(2024) }),
  exported('x2025', 28.6, 2025),
  rate('x2025-rate', 80.4, { flow: 'export', period: year(2025) }),
  imported('m2025', 79.1, 2025),
  rate('m2025-rate', -6.1, { flow: 'import', period: year(2025) }),
  level('t2022', 73.8, { period: year(2022) }),
  level('t2016', 26.3, { period: year(2016) }),
  level('t2016-other', 26.4, { period: year(2016) }),
  exported('x2011', 4.12, 2011, { decimals: 2 }),
  imported('m2011', 12.3, 2011),
  exported('x2012', 5, 2012),
  imported('m2012', 14, 2012),
  exported('rs2012', 700, 2012, { reporter: 'RS' }),
  exported('scg2005', 3, 2005, { partner: 'SCG' }),
  level('nine', 52.9, {
    period: { start: '2022-01-01', end: '2022-09-30', kind: 'span', wording: 'nine months' },
  }),
  level('decade', 900, { period: { start: '2011-01-01', end: '2020-12-31', kind: 'span' } }),
];

test('a longer line has one point a period, newest last, gaps left open and part-years flagged', () => {
  const line = tradeSeries(years, 'turnover').map((point) => [
    point.year,
    point.isPartYear ? 'part' : 'full',
    point.quantity.id,
    point.before?.id,
  ]);
  expect(line).toEqual([
    [2011, 'full', 'sum.x2011.m2011', undefined],
    [2012, 'full', 'sum.x2012.m2012', 'sum.x2011.m2011'],
    [2016, 'full', 't2016', undefined],
    [2022, 'part', 'nine', undefined],
    [2022, 'full', 't2022', undefined],
    [2023, 'part', 'turnover-before', undefined],
    [2024, 'part', 'turnover', 'turnover-before'],
    [2024, 'full', 't2024', undefined],
    [2025, 'full', 't2025', 't2024'],
  ]);
});

test('a published year before beats the one its successor implies', () => {
  const exports = tradeSeries(years, 'export').filter(({ year: of }) => of >= 2024);
  expect(exports.map(({ quantity }) => quantity.id)).toEqual(['exports', 'base.x2025.x2025-rate', 'x2025']);
  expect(
    tradeSeries([...years, exported('x2024', 15.9, 2024)], 'export').map(({ quantity }) => quantity.id),
  ).toContain('x2024');
});

test('turnover that nobody published for the year before is the sum of its implied parts', () => {
  const without = years.filter(({ id }) => id !== 't2024' && id !== 't2025-rate');
  const [of2024] = tradeSeries(without, 'turnover').filter(
    ({ year: of, isPartYear }) => of === 2024 && !isPartYear,
  );
  expect(of2024?.quantity).toMatchObject({ id: 'sum.x2025.x2025-rate.m2025.m2025-rate', status: 'implied' });
});

test('the two sides’ figures never stand in one line', () => {
  expect(tradeSeries(years, 'export', { reporter: 'RS' }).map(({ quantity }) => quantity.id)).toEqual([
    'rs2012',
  ]);
  expect(tradeSeries(years, 'export', { partner: 'SCG' }).map(({ quantity }) => quantity.id)).toEqual([
    'scg2005',
  ]);
  expect(tradeSeries(years, 'export').map(({ quantity }) => quantity.id)).not.toContain('rs2012');
});

test('balances of two published years have a derived change', () => {
  const of2012 = balanceSeries(years).find(({ year: of }) => of === 2012);
  expect(of2012).toMatchObject({
    quantity: { id: 'balance.x2012.m2012' },
    before: { id: 'balance.x2011.m2011' },
    change: { id: 'change.x2012.m2012.x2011.m2011', status: 'derived' },
  });
});

test('a published change of all goods beats a computed one', () => {
  const published = change('x-change', 1.4, { flow: 'export' });
  const now = tradeSeries([...exampleObservations, published], 'export').at(-1);
  expect(now?.change).toMatchObject({ id: 'x-change', status: 'reported' });
  expect(restOf([...exampleObservations, published], 'export')?.rest.id).toBe(
    'rest.x-change.fertilizers.polymers',
  );
});

test('imports: each good has its implied level now and a year before, the largest change first', () => {
  const goods = goodsChanges(exampleObservations, 'import', untilSeptember2024);
  expect(goods.map(({ product, base, level: now }) => [product, shown(base), shown(now)])).toEqual([
    ['paper', '24.7 [23.6, 25.9]', '13.7 [13.1, 14.4]'],
    ['asbestos-cement', '10.52 [10.46, 10.57]', '0.12 [0.11, 0.12]'],
    ['aluminium', '7.45 [7.37, 7.53]', '2.25 [2.22, 2.28]'],
  ]);
  expect(goods[0]).toMatchObject({ change: { id: 'paper' }, rate: { id: 'paper-rate' } });
});

test('exports: +6.4 is a change, and no level follows from it without a rate', () => {
  const goods = goodsChanges(exampleObservations, 'export');
  expect(goods.map(({ product, level: now, base, rate: of }) => [product, now, base, of])).toEqual([
    ['fertilizers', undefined, undefined, undefined],
    ['polymers', undefined, undefined, undefined],
  ]);
});

test('a level published for a good beats the implied one', () => {
  const published = level('paper-level', 13.6, { flow: 'import', product: 'paper' });
  expect(goodsChanges([...exampleObservations, published], 'import')[0]?.level).toMatchObject({
    id: 'paper-level',
  });
});

test('goods without a published amount moved by −7.4 and +17.7, net', () => {
  const exports = restOf(exampleObservations, 'export');
  const imports = restOf(exampleObservations, 'import', untilSeptember2024);
  expect([shown(exports?.net), shown(exports?.rest)]).toEqual(['1.40 [1.39, 1.41]', '-7.4 [-7.5, -7.3]']);
  expect([shown(imports?.net), shown(imports?.rest)]).toEqual(['-8.88 [-8.93, -8.83]', '17.7 [17.1, 18.4]']);
  expect(imports?.changes.map(({ id }) => id)).toEqual(['paper', 'asbestos', 'aluminium']);
});

test('without a net, or without a published change, there is no rest', () => {
  expect(restOf([example.fertilizers, example.exports], 'export')).toBeUndefined();
  expect(restOf([example.exports, example.exportsRate], 'export')).toBeUndefined();
  expect(restOf(exampleObservations, 'export', year(2025))).toBeUndefined();
  expect(goodsChanges([], 'export')).toEqual([]);
});

const imf = { basis: 'imf-dots', decimals: 3 } as const;
const byMinistry = { basis: 'government' } as const;
const broken: readonly Observation[] = [
  exported('x2019', 2.905, 2019, imf),
  imported('m2019', 17.562, 2019, imf),
  exported('x2020', 1.785, 2020, imf),
  imported('m2020', 13.905, 2020, imf),
  level('t2020', 15.7, { ...byMinistry, period: year(2020) }),
  exported('x2021', 3, 2021, byMinistry),
  imported('m2021', 16, 2021, byMinistry),
  level('t2024', 100.1, { ...byMinistry, period: year(2024) }),
];

test('one basis stands for a year: what was handed to the IMF, where it has both', () => {
  const line = tradeSeries(broken, 'turnover').map(({ quantity, basis }) => [quantity.id, basis]);
  expect(line).toEqual([
    ['sum.x2019.m2019', 'imf-dots'],
    ['sum.x2020.m2020', 'imf-dots'],
    ['sum.x2021.m2021', 'government'],
    ['t2024', 'government'],
  ]);
});

test('nothing is linked or changed across a break of basis, in any line', () => {
  const after = [
    ...(['export', 'import', 'turnover'] as const).map((flow) => tradeSeries(broken, flow)),
    balanceSeries(broken),
  ].map((line) => line.find(({ year: of }) => of === 2021));
  expect(after.map((point) => [point?.change, point?.before])).toEqual(
    after.map(() => [undefined, undefined]),
  );
  expect(tradeSeries(broken, 'export').find(({ year: of }) => of === 2020)).toMatchObject({
    change: { id: 'change.x2020.x2019' },
    before: { id: 'x2019' },
  });
});

test('a rate published after the break tells nothing of the last year before it', () => {
  const withRate = [
    ...broken.filter(({ id }) => id !== 'x2020'),
    rate('x2021-rate', 80, { flow: 'export', period: year(2021), ...byMinistry }),
  ];
  expect(tradeSeries(withRate, 'export').map(({ quantity }) => quantity.id)).toEqual(['x2019', 'x2021']);
});

test('second sources are no part of a state’s own line', () => {
  const second = (['un-comtrade', 'wto', 'oec', 'unctad'] as const).map((basis) =>
    exported(`x-${basis}`, 888.2, 2013, { basis }),
  );
  expect(tradeSeries(second, 'export')).toEqual([]);
});

test('the years between the first and the last without a figure are told; parts of years fill none', () => {
  expect(missingYears(tradeSeries(broken, 'turnover'))).toEqual([2022, 2023]);
  expect(missingYears(tradeSeries(exampleObservations, 'turnover'))).toEqual([]);
});
