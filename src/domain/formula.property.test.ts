import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observation } from '#src/contract/observation.ts';
import { change, level, rate, untilSeptember2023 } from '#tests/kit/observations.ts';
import { holdsFor } from '#tests/kit/property.ts';
import { compute } from './formula.ts';
import type { Formula } from './quantity.ts';
import { isRefusal } from './refusal.ts';
import { roundHalfAway } from './rounding.ts';
import { storedInterval } from './stored.ts';

/** What truly happened, unrounded: exports and imports now and a year before, and the changes of three goods. */
type Truth = { x: number; x0: number; m: number; m0: number; parts: readonly [number, number, number] };

/** `decimals` of levels and changes, and of rates. */
type Publishing = { amounts: number; rates: number };

const inPercent = (now: number, before: number) => 100 * (now / before - 1);

/** The true figures as a ministry would print them. */
function publish({ x, x0, m, m0, parts }: Truth, { amounts, rates }: Publishing) {
  const amount = (value: number) => ({ value: roundHalfAway(value, amounts), decimals: amounts });
  const percent = (value: number) => ({ value: roundHalfAway(value, rates), decimals: rates });
  const [exported, imported] = [{ flow: 'export' }, { flow: 'import' }] satisfies Partial<Observation>[];
  const before = { period: untilSeptember2023 };
  return {
    x: level('x', 0, { ...exported, ...amount(x) }),
    x0: level('x0', 0, { ...exported, ...before, ...amount(x0) }),
    rx: rate('rx', 0, { ...exported, ...percent(inPercent(x, x0)) }),
    cx: change('cx', 0, { ...exported, ...amount(x - x0) }),
    m: level('m', 0, { ...imported, ...amount(m) }),
    m0: level('m0', 0, { ...imported, ...before, ...amount(m0) }),
    rm: rate('rm', 0, { ...imported, ...percent(inPercent(m, m0)) }),
    turnover: level('turnover', 0, amount(x + m)),
    parts: parts.map((part, index) =>
      change(`p${index}`, 0, { ...exported, product: `good-${index}`, ...amount(part) }),
    ),
  };
}
type Figures = ReturnType<typeof publish>;

/**
 * Each formula with its inputs, the true result, and the same sum written by its definition: a level a year
 * before is solved from the rate, a change is the difference of the two levels.
 */
type Case = {
  name: string;
  formula: Formula;
  inputs: (figures: Figures) => readonly Observation[];
  truth: (truth: Truth) => number;
  definition: (...values: number[]) => number;
};

const before = (l: number, r: number) => l / (1 + r / 100);
const cases: readonly Case[] = [
  {
    name: 'the base of a level and its rate',
    formula: 'base',
    inputs: ({ x, rx }) => [x, rx],
    truth: ({ x0 }) => x0,
    definition: (x = 0, rx = 0) => before(x, rx),
  },
  {
    name: 'the base of a change and its rate',
    formula: 'base',
    inputs: ({ cx, rx }) => [cx, rx],
    truth: ({ x0 }) => x0,
    definition: (cx = 0, rx = 0) => (100 * cx) / rx,
  },
  {
    name: 'the level of a change and its rate',
    formula: 'level',
    inputs: ({ cx, rx }) => [cx, rx],
    truth: ({ x }) => x,
    definition: (cx = 0, rx = 0) => (100 * cx) / rx + cx,
  },
  {
    name: 'the change of a level and its rate',
    formula: 'change',
    inputs: ({ x, rx }) => [x, rx],
    truth: ({ x, x0 }) => x - x0,
    definition: (x = 0, rx = 0) => x - before(x, rx),
  },
  {
    name: 'the change between two levels',
    formula: 'change',
    inputs: ({ x, x0 }) => [x, x0],
    truth: ({ x, x0 }) => x - x0,
    definition: (x = 0, x0 = 0) => x - x0,
  },
  {
    name: 'the change of the balance by rates',
    formula: 'change',
    inputs: ({ x, rx, m, rm }) => [x, rx, m, rm],
    truth: ({ x, x0, m, m0 }) => x - m - (x0 - m0),
    definition: (x = 0, rx = 0, m = 0, rm = 0) => x - m - (before(x, rx) - before(m, rm)),
  },
  {
    name: 'the change of the balance between published levels',
    formula: 'change',
    inputs: ({ x, m, x0, m0 }) => [x, m, x0, m0],
    truth: ({ x, x0, m, m0 }) => x - m - (x0 - m0),
    definition: (x = 0, m = 0, x0 = 0, m0 = 0) => x - m - x0 + m0,
  },
  {
    name: 'the balance',
    formula: 'balance',
    inputs: ({ x, m }) => [x, m],
    truth: ({ x, m }) => x - m,
    definition: (x = 0, m = 0) => x - m,
  },
  {
    name: 'the balance of the year before',
    formula: 'balance',
    inputs: ({ x, rx, m, rm }) => [x, rx, m, rm],
    truth: ({ x0, m0 }) => x0 - m0,
    definition: (x = 0, rx = 0, m = 0, rm = 0) => before(x, rx) - before(m, rm),
  },
  {
    name: 'the sum of exports and imports',
    formula: 'sum',
    inputs: ({ x, m }) => [x, m],
    truth: ({ x, m }) => x + m,
    definition: (x = 0, m = 0) => x + m,
  },
  {
    name: 'the sum of the year before',
    formula: 'sum',
    inputs: ({ x, rx, m, rm }) => [x, rx, m, rm],
    truth: ({ x0, m0 }) => x0 + m0,
    definition: (x = 0, rx = 0, m = 0, rm = 0) => before(x, rx) + before(m, rm),
  },
  {
    name: 'the share of exports',
    formula: 'share',
    inputs: ({ x, turnover }) => [x, turnover],
    truth: ({ x, m }) => (100 * x) / (x + m),
    definition: (x = 0, turnover = 0) => (x / turnover) * 100,
  },
  {
    name: 'the ratio of imports to exports',
    formula: 'ratio',
    inputs: ({ x, m }) => [m, x],
    truth: ({ x, m }) => m / x,
    definition: (m = 0, x = 0) => m / x,
  },
  {
    name: 'the rest by level and rate',
    formula: 'rest',
    inputs: ({ x, rx, parts }) => [x, rx, ...parts],
    truth: ({ x, x0, parts: [a, b, c] }) => x - x0 - a - b - c,
    definition: (x = 0, rx = 0, a = 0, b = 0, c = 0) => x - before(x, rx) - a - b - c,
  },
  {
    name: 'the rest between two levels',
    formula: 'rest',
    inputs: ({ x, x0, parts }) => [x, x0, ...parts],
    truth: ({ x, x0, parts: [a, b, c] }) => x - x0 - a - b - c,
    definition: (x = 0, x0 = 0, a = 0, b = 0, c = 0) => x - x0 - a - b - c,
  },
  {
    name: 'the rest of a published change',
    formula: 'rest',
    inputs: ({ cx, parts }) => [cx, ...parts],
    truth: ({ x, x0, parts: [a, b, c] }) => x - x0 - a - b - c,
    definition: (cx = 0, a = 0, b = 0, c = 0) => cx - a - b - c,
  },
];

const amount = fc.double({ min: 5, max: 900, noNaN: true });
const part = fc.double({ min: -20, max: 20, noNaN: true });
const truths = fc.record({ x: amount, x0: amount, m: amount, m0: amount, parts: fc.tuple(part, part, part) });
const publishings = fc.record({
  amounts: fc.integer({ min: 0, max: 2 }),
  rates: fc.integer({ min: 0, max: 2 }),
});

/** The quantity, or nothing where nothing changed as far as the published figures tell. */
function answer({ formula, inputs }: Case, truth: Truth, publishing: Publishing) {
  const given = inputs(publish(truth, publishing));
  const quantity = compute(formula, given);
  if (!isRefusal(quantity)) return { quantity, given };
  const isStill = Math.abs(truth.x - truth.x0) < 1 || Math.abs(inPercent(truth.x, truth.x0)) < 1;
  if (!isStill) throw new Error(`refused: ${quantity.reason}`);
  return undefined;
}

test.each(cases)('$name holds what truly happened, for figures published with rounding', (each) => {
  holdsFor([truths, publishings], (truth, publishing) => {
    const known = answer(each, truth, publishing);
    if (!known) return true;
    const { low, value, high } = known.quantity;
    const noise = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
    const isOrdered = low <= value && value <= high;
    return isOrdered && low - noise <= each.truth(truth) && each.truth(truth) <= high + noise;
  });
});

test.each(cases)('$name can be as low and as high as its ends, and no lower or higher', (each) => {
  const place = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
  holdsFor([truths, publishings, place], (truth, publishing, anywhere) => {
    const known = answer(each, truth, publishing);
    if (!known) return true;
    const { quantity, given } = known;
    // A hair inside the rounding, so that the input is published as the very figure it was published as.
    const at = (places: readonly number[]) =>
      given.map((input, index) => {
        const { value, low, high } = storedInterval(input);
        const admitted = value + ((high - low) / 2) * (places[index] ?? 0) * (1 - 1e-6);
        if (roundHalfAway(admitted, input.decimals) !== value)
          throw new Error(`${admitted} is not published as ${value}`);
        return admitted;
      });
    const results = corners(given.length).map((corner) => each.definition(...at(corner)));
    const width = quantity.high - quantity.low;
    const near = 1e-4 * width + 1e-9 * Math.max(1, Math.abs(quantity.value));
    const inside = each.definition(...at(anywhere));
    return (
      Math.abs(Math.min(...results) - quantity.low) <= near &&
      Math.abs(Math.max(...results) - quantity.high) <= near &&
      quantity.low - near <= inside &&
      inside <= quantity.high + near
    );
  });
});

test('the same inputs have the same id and the same number', () => {
  holdsFor([truths, publishings, fc.constantFrom(...cases)], (truth, publishing, each) => {
    const inputs = each.inputs(publish(truth, publishing));
    expect(compute(each.formula, inputs)).toEqual(compute(each.formula, [...inputs]));
    return true;
  });
});

function corners(dimensions: number): readonly (readonly number[])[] {
  if (dimensions === 0) return [[]];
  return corners(dimensions - 1).flatMap((corner) => [
    [...corner, -1],
    [...corner, 1],
  ]);
}
