import { type Status, statuses } from './quantity.ts';

/** The weakest of the statuses, in the order reported, derived, implied, claim; of none: reported. */
export function weakest(given: readonly Status[]): Status {
  return statuses.findLast((status) => given.includes(status)) ?? 'reported';
}

/** Status of a computed number: arithmetic alone makes it derived, a solved-backwards value implied. */
export function computedStatus(inputs: readonly Status[], byFormula: 'derived' | 'implied'): Status {
  return weakest([...inputs, byFormula]);
}
