import { snap } from '#src/domain/interval.ts';

/** Size of the texts of an axis, in px. */
export const tickSize = 12.5;

/**
 * Round numbers for a value axis, about `wanted` steps of 1, 2 or 5 × 10ⁿ, from one at or below `low` to one at
 * or above `high`. Zero is one of them wherever the span touches it; first and last are the axis' domain.
 */
export function niceTicks(low: number, high: number, wanted = 4): number[] {
  if (!(high > low)) return [Math.min(low, 0), Math.max(low, 0) || 1];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(snap(low / step));
  const last = Math.ceil(snap(high / step));
  return Array.from({ length: last - first + 1 }, (_, at) => snap((first + at) * step));
}
