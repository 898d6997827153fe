import { expect, test } from 'vitest';
import { valueText } from '#src/charts/quantity-text.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { Formula } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { computed } from '#tests/kit/figure.ts';
import { change, example, level, untilSeptember2023, year } from '#tests/kit/observations.ts';
import { expressionOf } from './expression.ts';

/** The formula with its numbers, as the dialog prints it. */
function written(formula: Formula, ...given: Observation[]): string {
  const quantity = computed(formula, ...given);
  const inputs = quantity.inputs.flatMap((id) => given.filter((row) => row.id === id)).map(storedQuantity);
  return expressionOf(quantity, inputs)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { quantity: shown, abs } = piece;
      return valueText(abs ? { ...shown, value: Math.abs(shown.value) } : shown, 'short');
    })
    .join('');
}

const exportsBefore = level('exports-before', 9.1, { flow: 'export', period: untilSeptember2023 });
const importsBefore = level('imports-before', 67.8, { flow: 'import', period: untilSeptember2023 });
const { exports: x, exportsRate: rx, imports: m, importsRate: rm } = example;
const votes = (value: number, at: number) =>
  level(`votes-${at}`, value, {
    measure: 'un-vote-agreement',
    unit: 'percent',
    unitMult: 0,
    flow: 'none',
    period: year(at),
  });

test.each<[string, Formula, Observation[], string]>([
  ['the level behind a fall', 'level', [example.paper, example.paperRate], '−11 × (1 − 44.5%) ÷ (−44.5%)'],
  ['the base behind a fall', 'base', [example.paper, example.paperRate], '−11 ÷ (−44.5%)'],
  ['the base of a rise', 'base', [x, rx], '10.5 ÷ (1 + 15.4%)'],
  ['the base of a fall', 'base', [m, rm], '58.9 ÷ (1 − 13.1%)'],
  ['the change of a flow', 'change', [x, rx], '10.5 × 15.4% ÷ (1 + 15.4%)'],
  ['the change of a falling flow', 'change', [m, rm], '58.9 × (−13.1%) ÷ (1 − 13.1%)'],
  ['the change between two levels', 'change', [x, exportsBefore], '10.5 − 9.1'],
  [
    'the change of the balance',
    'change',
    [x, m, exportsBefore, importsBefore],
    '(10.5 − 58.9) − (9.1 − 67.8)',
  ],
  [
    'the change of a turnover without totals',
    'change',
    [x, exportsBefore, m, importsBefore],
    '(10.5 − 9.1) + (58.9 − 67.8)',
  ],
  [
    'the change against a year without a total',
    'change',
    [example.turnover, exportsBefore, importsBefore],
    '69.4 − (9.1 + 67.8)',
  ],
  ['the change of a year without a total', 'change', [x, m, example.turnoverBefore], '(10.5 + 58.9) − 76.9'],
  ['the change of a per cent', 'change', [votes(65.9, 2019), votes(73.6, 2018)], '65.9% − 73.6%'],
  ['the balance', 'balance', [x, m], '10.5 − 58.9'],
  ['the balance a year before', 'balance', [x, rx, m, rm], '10.5 ÷ (1 + 15.4%) − 58.9 ÷ (1 − 13.1%)'],
  [
    'the change of the balance',
    'change',
    [x, rx, m, rm],
    '10.5 × 15.4% ÷ (1 + 15.4%) − (58.9 × (−13.1%) ÷ (1 − 13.1%))',
  ],
  ['the turnover', 'sum', [x, m], '10.5 + 58.9'],
  ['the turnover a year before', 'sum', [x, rx, m, rm], '10.5 ÷ (1 + 15.4%) + 58.9 ÷ (1 − 13.1%)'],
  ['a share', 'share', [x, example.turnover], '100 × 10.5 ÷ 69.4'],
  ['a ratio', 'ratio', [m, x], '58.9 ÷ 10.5'],
  [
    'the rest of exports',
    'rest',
    [x, rx, example.fertilizers, example.polymers],
    '10.5 × 15.4% ÷ (1 + 15.4%) − (6.4 + 2.4)',
  ],
])('%s is written with each published number in its place', (_, formula, inputs, text) => {
  expect(written(formula, ...inputs)).toBe(text);
});

/** Overloads of the formulas that the present release does not use. */
test.each<[string, Formula, Observation[], string]>([
  ['two balances', 'change', [x, m, exportsBefore, importsBefore], '(10.5 − 58.9) − (9.1 − 67.8)'],
  [
    'the rest beside two levels',
    'rest',
    [x, exportsBefore, example.fertilizers, example.polymers],
    '10.5 − 9.1 − (6.4 + 2.4)',
  ],
  [
    'the rest of a published net change',
    'rest',
    [change('net', 1.4, { flow: 'export' }), example.fertilizers, example.polymers],
    '1.4 − (6.4 + 2.4)',
  ],
])('%s: every input stands in the formula, none as what it is not', (_, formula, inputs, text) => {
  expect(written(formula, ...inputs)).toBe(text);
});

test('a stored number was not worked out', () => {
  expect(expressionOf(storedQuantity(example.turnover), [])).toEqual([]);
});

test('with an input missing no half formula is shown', () => {
  const quantity = computed('balance', x, m);
  expect(expressionOf(quantity, [storedQuantity(x)])).toEqual([]);
});
