import type { Observation } from '#src/contract/observation.ts';
import { exactly, published } from './interval.ts';
import type { Interval, Quantity } from './quantity.ts';

/**
 * A stored figure as a quantity. A count and a bound have no width: "over 500" says nothing about rounding, the
 * bound stands beside the value; a range goes from `value` to `valueHigh`.
 */
export function storedQuantity(observation: Observation): Quantity {
  const { value, conflictsWith, method, note, ...facts } = observation;
  return { ...facts, ...storedInterval(observation), inputs: [observation.id] };
}

/** What the published figure can stand for, in its own unit × 10^unitMult. */
export function storedInterval({ value, valueHigh, decimals, exact, bound }: Observation): Interval {
  if (valueHigh !== undefined) return { value, low: value, high: valueHigh };
  return exact || bound ? exactly(value) : published(value, decimals);
}
