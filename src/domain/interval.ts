import type { Interval } from './quantity.ts';

/** The corners of a box double with every input; no formula on trade figures comes near this. */
export const mostInputs = 16;

/**
 * Every value that a published figure can stand for: ± half a unit of its last decimal. A published 69.4
 * means 69.35 to 69.45.
 */
export function published(value: number, decimals: number): Interval {
  const half = 0.5 * 10 ** -decimals;
  return { value, low: snap(value - half), high: snap(value + half) };
}

/** A count, or a bound that says nothing about rounding: no width. */
export function exactly(value: number): Interval {
  return { value, low: value, high: value };
}

/**
 * The result of `formula` for the values, with its lowest and highest over all corners of the inputs.
 *
 * The ends are right only where the formula, over the whole box, rises or falls in each input separately, and
 * where each input is ONE variable of it: an implied base must not enter beside the level it came from, or the
 * two move independently and the width is too large. L·r/(1+r) is such a formula; L − L/(1+r) with the second
 * term computed before is not. Callers keep denominators away from zero.
 */
export function throughCorners(
  inputs: readonly Interval[],
  formula: (values: readonly number[]) => number,
): Interval {
  if (inputs.length > mostInputs) throw new RangeError(`more than ${mostInputs} inputs`);
  let corners: readonly (readonly number[])[] = [[]];
  for (const { low, high } of inputs) {
    const ends = low === high ? [low] : [low, high];
    corners = corners.flatMap((corner) => ends.map((end) => [...corner, end]));
  }
  const value = formula(inputs.map((input) => input.value));
  const results = corners.map((corner) => formula(corner));
  return {
    value: snap(value),
    low: snap(results.reduce((a, b) => Math.min(a, b), value)),
    high: snap(results.reduce((a, b) => Math.max(a, b), value)),
  };
}

/** Takes out what binary floating point adds: 69.4 − 58.9 is 10.5, not 10.500000000000007. */
export function snap(value: number): number {
  const snapped = Number(value.toPrecision(12));
  // A difference of equal figures leaves noise about zero that no number of significant digits removes.
  return Math.abs(snapped) < 1e-12 ? 0 : snapped;
}

export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
