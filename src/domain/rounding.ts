import { snap } from './interval.ts';
import type { Interval, Quantity } from './quantity.ts';

/**
 * Rounds to `digits` decimals, half away from zero, on the shortest decimal writing of the number: 1.005 is
 * 1.01 and −2.345 is −2.35, though neither is a half in binary. Never answers −0.
 */
export function roundHalfAway(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const figures = whole + fraction;
  // How many of the figures stand before the place that is cut.
  const kept = whole.length + Number(exponent) + digits;
  if (kept < 0) return 0;
  if (kept >= figures.length) return value === 0 ? 0 : value;
  const up = Number(figures.charAt(kept)) >= 5;
  const units = BigInt(figures.slice(0, kept) || '0') + (up ? 1n : 0n);
  const rounded = Number(`${units}e${-digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Decimals for a computed value and its ends: two where half the width is under 0.1 of the unit shown, else one. */
export function displayDigits({ low, high }: Interval): 1 | 2 {
  return snap((high - low) / 2) < 0.1 ? 2 : 1;
}

/**
 * Decimals on the screen: never more than published, and of a long row of published ones (a statistical file's
 * 13.905405 million) two, as for computed values, or as many as a small value needs for two of its figures.
 */
export function screenDigits(quantity: Quantity): number {
  const digits = digitsOf(quantity);
  const size = Math.abs(quantity.value);
  const needed = size > 0 && size < 1 ? 1 - Math.floor(Math.log10(size)) : 0;
  return Math.min(digits, Math.max(2, needed));
}

/**
 * All decimals of a quantity, value and ends alike: its own as published, none for counts, none for what is only
 * "about" (one below ten).
 */
export function digitsOf(quantity: Quantity): number {
  if (quantity.unit === 'months') return 0;
  // An exact number, too, may have decimals: a plan of 2.5 million tonnes is neither 2 nor 3.
  if (quantity.decimals !== undefined) return quantity.decimals;
  if (quantity.exact) return 0;
  if (quantity.bound !== undefined) return Math.abs(quantity.value) < 10 ? 1 : 0;
  return displayDigits(quantity);
}
