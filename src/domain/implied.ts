import type { Observation } from '#src/contract/observation.ts';
import { yearBefore } from './period.ts';
import {
  disagreement,
  isTotalLoss,
  mayBeZero,
  type Recipe,
  refuseInputs,
  rolesOf,
  sameCount,
} from './recipe.ts';
import { isRefusal, type Refusal } from './refusal.ts';

// Money and its rate of change in per cent. Each input stands once, whatever the formula looks like on paper.

/** L ÷ (1 + r), the level of the year before. */
export const baseOfLevel = (level: number, rate: number) => level / (1 + rate / 100);
/** c ÷ r, the level of the year before. */
export const baseOfChange = (change: number, rate: number) => change / (rate / 100);
/** c(1 + r) ÷ r, the level after the change. */
export const levelOfChange = (change: number, rate: number) => (change * (1 + rate / 100)) / (rate / 100);
/** L·r ÷ (1 + r), the change that led to the level. */
export const changeOfLevel = (level: number, rate: number) => (level * (rate / 100)) / (1 + rate / 100);

/** `base(level, rate)` or `base(change, rate)`: the level of the same season a year before. */
export function base(inputs: readonly Observation[]): Recipe | Refusal {
  const pair = rated(inputs);
  if (isRefusal(pair)) return pair;
  const [first, rate] = pair;
  const terms = first.measure === 'trade' ? baseOfLevel : baseOfChange;
  return {
    inputs,
    terms: ([amount = 0, percent = 0]) => terms(amount, percent),
    by: 'implied',
    measure: 'trade',
    flow: first.flow,
    period: yearBefore(rate.period),
    unit: first.unit,
  };
}

/** `level(change, rate)`: the level that a published change and rate imply for their own period. */
export function level(inputs: readonly Observation[]): Recipe | Refusal {
  const pair = rated(inputs);
  if (isRefusal(pair)) return pair;
  const [change] = pair;
  if (change.measure !== 'trade-change') return refuseInputs('inputs', inputs);
  return {
    inputs,
    terms: ([amount = 0, percent = 0]) => levelOfChange(amount, percent),
    by: 'implied',
    measure: 'trade',
    flow: change.flow,
    period: change.period,
    unit: change.unit,
  };
}

/**
 * An amount with the rate of change published for the very same trade and span, fit to be solved backwards.
 * The rate tells the season a year before; where the end is open both ends move.
 */
export function rated(inputs: readonly Observation[]): [amount: Observation, rate: Observation] | Refusal {
  const [amount, rate] = inputs;
  const roles = rolesOf(inputs);
  if (!amount || !rate || (roles !== 'level rate' && roles !== 'change rate'))
    return refuseInputs('inputs', inputs);
  const refusal = disagreement(inputs, [...sameCount, 'flow']);
  if (refusal) return refusal;
  if (rate.unit !== 'percent' || rate.unitMult !== 0) return refuseInputs('unit', inputs);
  if (isTotalLoss(rate)) return refuseInputs('rate', inputs);
  if (roles === 'change rate') {
    if (mayBeZero(rate)) return refuseInputs('rate', inputs);
    if (amount.value * rate.value <= 0) return refuseInputs('sign', inputs);
  }
  return [amount, rate];
}
