import { expect, test } from 'vitest';
import type { Observation } from '#src/contract/observation.ts';
import {
  change,
  example,
  exampleObservations,
  level,
  rate,
  untilSeptember2023,
  year,
} from '#tests/kit/observations.ts';
import { printed } from '#tests/kit/printed.ts';
import { compute, quantityById } from './formula.ts';
import type { Formula, Quantity } from './quantity.ts';
import { isRefusal } from './refusal.ts';
import { storedQuantity } from './stored.ts';

const { exports, exportsRate, imports, importsRate, turnover, turnoverBefore, turnoverRate } = example;
const { fertilizers, polymers, paper, paperRate, asbestos, asbestosRate, aluminium, aluminiumRate } = example;
const { offer, expert } = example;
const byId = new Map(exampleObservations.map((observation) => [observation.id, observation]));

function number(formula: Formula, ...inputs: Observation[]): Quantity {
  const answer = compute(formula, inputs);
  if (isRefusal(answer)) throw new Error(`${formula} refused: ${answer.reason}`);
  return answer;
}

const workedExample: readonly (readonly [string, Formula, readonly Observation[], string])[] = [
  [
    'exports of 10.5 at +15.4% were 9.10 the year before',
    'base',
    [exports, exportsRate],
    '9.10 [9.05, 9.15]',
  ],
  [
    'imports of 58.9 at −13.1% were 67.78 the year before',
    'base',
    [imports, importsRate],
    '67.78 [67.68, 67.88]',
  ],
  [
    'both bases together contain the published 76.9',
    'sum',
    [exports, exportsRate, imports, importsRate],
    '76.9 [76.7, 77.0]',
  ],
  ['exports rose by 1.40 net', 'change', [exports, exportsRate], '1.40 [1.39, 1.41]'],
  ['imports fell by 8.88 net', 'change', [imports, importsRate], '-8.88 [-8.93, -8.83]'],
  [
    'exports without a published amount fell, net, while the total rose',
    'rest',
    [exports, exportsRate, fertilizers, polymers],
    '-7.4 [-7.5, -7.3]',
  ],
  [
    'imports without a published amount rose, net, while the total fell',
    'rest',
    [imports, importsRate, paper, asbestos, aluminium],
    '17.7 [17.1, 18.4]',
  ],
  ['paper came from 24.7', 'base', [paper, paperRate], '24.7 [23.6, 25.9]'],
  ['paper went to 13.7', 'level', [paper, paperRate], '13.7 [13.1, 14.4]'],
  ['asbestos cement came from 10.52', 'base', [asbestos, asbestosRate], '10.52 [10.46, 10.57]'],
  ['asbestos cement went to 0.12, not to nothing', 'level', [asbestos, asbestosRate], '0.12 [0.11, 0.12]'],
  ['aluminium came from 7.45', 'base', [aluminium, aluminiumRate], '7.45 [7.37, 7.53]'],
  ['aluminium went to 2.25', 'level', [aluminium, aluminiumRate], '2.25 [2.22, 2.28]'],
  ['exports less imports are −48.4', 'balance', [exports, imports], '-48.4 [-48.5, -48.3]'],
  [
    'the balance was −58.7 the year before',
    'balance',
    [exports, exportsRate, imports, importsRate],
    '-58.7 [-58.8, -58.5]',
  ],
  [
    'the balance rose by 10.28',
    'change',
    [exports, exportsRate, imports, importsRate],
    '10.28 [10.22, 10.34]',
  ],
  ['turnover fell by 7.5', 'change', [turnover, turnoverBefore], '-7.5 [-7.6, -7.4]'],
  ['exports and imports add up to the published 69.4', 'sum', [exports, imports], '69.4 [69.3, 69.5]'],
  ['exports are 15.13% of turnover', 'share', [exports, turnover], '15.13 [15.05, 15.21]'],
  ['imports are 5.6 times exports', 'ratio', [imports, exports], '5.61 [5.58, 5.64]'],
];

test.each(workedExample)('%s', (_, formula, inputs, expected) => {
  expect(printed(number(formula, ...inputs))).toBe(expected);
});

test.each(workedExample)('the id of "%s" names its inputs and leads back to it', (_, formula, inputs) => {
  const quantity = number(formula, ...inputs);
  expect(quantity.id).toBe([formula, ...quantity.inputs].join('.'));
  expect(quantity.inputs.toSorted()).toEqual(inputs.map(({ id }) => id).toSorted());
  expect(quantityById(quantity.id, byId)).toEqual(quantity);
});

test('goods in another order are the same sum and the same rest, under the same id', () => {
  expect(number('sum', imports, exports)).toEqual(number('sum', exports, imports));
  expect(number('sum', imports, importsRate, exports, exportsRate).id).toBe(
    'sum.exports.exports-rate.imports.imports-rate',
  );
  expect(number('rest', exports, exportsRate, polymers, fertilizers)).toEqual(
    number('rest', exports, exportsRate, fertilizers, polymers),
  );
});

test('a year-before base is of the same season a year before, implied, a level', () => {
  expect(number('base', exports, exportsRate)).toMatchObject({
    status: 'implied',
    measure: 'trade',
    flow: 'export',
    unit: 'USD',
    unitMult: 6,
    period: { start: '2023-01-01', end: '2023-09-30', endEarliest: '2023-08-31', wording: 'until September' },
  });
  expect(number('level', paper, paperRate)).toMatchObject({
    period: paper.period,
    product: 'paper',
    status: 'implied',
  });
});

test('what is only added or subtracted is derived, what is solved backwards is implied', () => {
  const statusOf = (formula: Formula, ...inputs: Observation[]) => number(formula, ...inputs).status;
  expect(statusOf('balance', exports, imports)).toBe('derived');
  expect(statusOf('change', turnover, turnoverBefore)).toBe('derived');
  expect(statusOf('share', exports, turnover)).toBe('derived');
  expect(statusOf('change', turnover, turnoverRate)).toBe('implied');
  expect(statusOf('balance', exports, exportsRate, imports, importsRate)).toBe('implied');
  expect(statusOf('rest', exports, exportsRate, fertilizers)).toBe('implied');
  expect(statusOf('base', { ...exports, status: 'claim' }, exportsRate)).toBe('claim');
});

test('a computed number names every source and sector once', () => {
  const rest = number('rest', imports, importsRate, paper, asbestos, aluminium);
  expect(rest.sources).toEqual([{ source: 'article', locator: '¶ 10' }]);
  expect(rest.sectors.toSorted()).toEqual(['construction-materials', 'metals', 'paper-wood', 'trade']);
  expect(number('balance', exports, imports).sources).toHaveLength(2);
  expect(rest).toMatchObject({
    reporter: 'KZ',
    partner: 'RS',
    publishedBy: 'ministry',
    measure: 'rest',
    flow: 'import',
  });
  expect(rest.product).toBeUndefined();
});

test('the offer is about 48 times exports: a ratio worded "about", a claim, of nobody’s count', () => {
  expect(number('ratio', offer, exports)).toMatchObject({
    bound: 'about',
    status: 'claim',
    unit: 'ratio',
    unitMult: 0,
    reporter: 'compiled',
  });
});

test('from "over" and "about" nothing is computed but a ratio', () => {
  const over = { ...exports, bound: 'over' } satisfies Observation;
  const attempts: [Formula, Observation[]][] = [
    ['base', [over, exportsRate]],
    ['change', [expert, turnover]],
    ['balance', [over, imports]],
    ['sum', [over, imports]],
    ['share', [over, turnover]],
    ['rest', [over, exportsRate, fertilizers]],
  ];
  for (const [formula, inputs] of attempts)
    expect(compute(formula, inputs), formula).toMatchObject({ reason: 'bound' });
});

const serbian = { ...imports, id: 'serbian', reporter: 'RS' } satisfies Observation;
const yugoslav = { ...imports, id: 'yugoslav', partner: 'SCG' } satisfies Observation;
const lastYear = { ...imports, id: 'last-year', period: untilSeptember2023 } satisfies Observation;
const refusals: readonly (readonly [string, Formula, readonly Observation[], string])[] = [
  ['two sides’ figures have no common balance', 'balance', [exports, serbian], 'reporter'],
  ['trade with Serbia and with its predecessor state is not added', 'sum', [exports, yugoslav], 'partner'],
  ['two years have no common balance', 'balance', [exports, lastYear], 'period'],
  ['a balance starts with exports', 'balance', [imports, exports], 'flow'],
  ['a balance is of exports and imports', 'balance', [exports, turnover], 'flow'],
  ['turnover and exports overlap and are not added', 'sum', [exports, turnover], 'flow'],
  ['two figures of the same exports are not added', 'sum', [exports, { ...exports, id: 'again' }], 'product'],
  ['a figure is not taken twice', 'sum', [exports, exports], 'repeated'],
  ['a rate of imports says nothing of exports', 'base', [exports, importsRate], 'flow'],
  ['a rate of one good says nothing of all', 'base', [imports, paperRate], 'product'],
  [
    'a rate of another span says nothing of this one',
    'base',
    [exports, { ...exportsRate, period: year(2024) }],
    'period',
  ],
  ['a fall of 100% leaves nothing to solve', 'base', [exports, { ...exportsRate, value: -100 }], 'rate'],
  [
    'a fall of 99.96%, rounded to −100.0%, neither',
    'change',
    [exports, { ...exportsRate, value: -99.95 }],
    'rate',
  ],
  ['from a rate of zero no level follows', 'level', [paper, { ...paperRate, value: 0 }], 'rate'],
  [
    'from a rate that may be zero neither',
    'base',
    [paper, { ...paperRate, value: -0.05, decimals: 1 }],
    'rate',
  ],
  ['a fall at a positive rate is a contradiction', 'level', [paper, { ...paperRate, value: 44.5 }], 'sign'],
  ['a level of its own needs no change', 'level', [exports, exportsRate], 'inputs'],
  ['a change needs the newer figure first', 'change', [turnoverBefore, turnover], 'period'],
  ['a rest needs published changes', 'rest', [exports, exportsRate], 'inputs'],
  ['falls of imports are no part of exports', 'rest', [exports, exportsRate, paper], 'flow'],
  [
    'a change of all goods is no part of a rest',
    'rest',
    [exports, exportsRate, change('all', 1, { flow: 'export' })],
    'product',
  ],
  [
    'one good twice is no part of a rest',
    'rest',
    [exports, exportsRate, polymers, { ...polymers, id: 'twice' }],
    'product',
  ],
  ['exports are no share of imports', 'share', [exports, imports], 'flow'],
  ['the whole is no share of itself', 'share', [{ ...exports, id: 'other' }, exports], 'product'],
  [
    'nothing is a multiple of what may be zero',
    'ratio',
    [exports, level('zero', 0, { flow: 'export' })],
    'rate',
  ],
  ['dollars and per cent have no ratio', 'ratio', [exports, exportsRate], 'unit'],
  ['the offer of exports is no multiple of imports', 'ratio', [offer, imports], 'flow'],
  ['an age is not computed from figures', 'age', [exports, imports], 'inputs'],
  ['a rate alone has no base', 'base', [exportsRate], 'inputs'],
  ['nothing has no sum', 'sum', [], 'inputs'],
];

test.each(refusals)('%s', (_, formula, inputs, reason) => {
  expect(compute(formula, inputs)).toMatchObject({ refused: true, reason, ids: inputs.map(({ id }) => id) });
});

test('a change between figures that do not compare is refused with the reasons', () => {
  const nineMonths: Observation = {
    ...turnoverBefore,
    id: 'nine-months',
    period: { start: '2022-01-01', end: '2022-09-30', kind: 'span', wording: 'nine months' },
  };
  expect(compute('change', [turnover, nineMonths])).toMatchObject({
    reason: 'not-comparable',
    differences: ['wording'],
  });
  expect(compute('ratio', [turnover, nineMonths])).toMatchObject({
    reason: 'not-comparable',
    differences: ['wording'],
  });
});

test('the two sides’ figures of one flow and span have a ratio, reported by neither', () => {
  expect(number('ratio', serbian, imports)).toMatchObject({
    value: 1,
    reporter: 'compiled',
    status: 'derived',
  });
  expect(compute('ratio', [serbian, exports])).toMatchObject({ reason: 'flow' });
});

test('thousands and millions are brought together before they are added', () => {
  const thousands = { ...imports, value: 58_900, unitMult: 3, decimals: 0 } satisfies Observation;
  expect(number('sum', exports, thousands)).toMatchObject({ value: 69.4, unitMult: 6 });
});

test('exports and imports published for two years give the change of the balance directly', () => {
  const before = [level('x0', 9.1, { flow: 'export', period: untilSeptember2023 })];
  const quantity = number('change', exports, imports, ...before, { ...lastYear, value: 67.8 });
  expect(printed(quantity)).toBe('10.3 [10.1, 10.5]');
  expect(quantity).toMatchObject({ status: 'derived', measure: 'balance-change', flow: 'none' });
});

test('a published net change needs no rate for its rest', () => {
  const net = change('net', 1.4, { flow: 'export' });
  expect(printed(number('rest', net, fertilizers, polymers))).toBe('-7.4 [-7.6, -7.3]');
  const before = level('x0', 9.1, { flow: 'export', period: untilSeptember2023 });
  expect(printed(number('rest', exports, before, fertilizers, polymers))).toBe('-7.4 [-7.6, -7.2]');
});

test('a stored id gives the stored figure, an unknown one is refused', () => {
  expect(quantityById('exports', byId)).toEqual(storedQuantity(exports));
  for (const id of ['zzz', '', 'base.exports.zzz', 'product.exports.imports', 'base', 'age.exports.imports'])
    expect(quantityById(id, byId), id).toMatchObject({ refused: true, reason: 'unknown-id' });
  expect(quantityById('base.exports.imports-rate', byId)).toMatchObject({ reason: 'flow' });
});

test('a rate in tenths of a per cent is refused, not misread', () => {
  expect(compute('base', [exports, rate('scaled', 154, { flow: 'export', unitMult: -1 })])).toMatchObject({
    reason: 'unit',
  });
});
