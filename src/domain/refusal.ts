import type { Difference } from './comparable.ts';

/**
 * Why no number is computed.
 * `unknown-id`: nothing stored has that id, or no formula that name. `inputs`: the formula is not defined on
 * these kinds of facts. `repeated`: an input twice. `bound`: "over", "about" … is not a value to compute with.
 * `rate`: a rate that divides by zero: −100% or less, or zero where the change is divided by it. `sign`: a
 * change and a rate of opposite directions. `not-comparable`: see `differences`. The others name in what the
 * inputs do not agree.
 */
export type RefusalReason =
  | 'unknown-id'
  | 'inputs'
  | 'repeated'
  | 'bound'
  | 'unit'
  | 'reporter'
  | 'partner'
  | 'flow'
  | 'product'
  | 'period'
  | 'not-comparable'
  | 'rate'
  | 'sign';

export type Refusal = {
  refused: true;
  reason: RefusalReason;
  /** The inputs asked for. */
  ids: readonly string[];
  differences?: readonly Difference[] | undefined;
};

export function refuse(
  reason: RefusalReason,
  ids: readonly string[],
  differences?: readonly Difference[],
): Refusal {
  return { refused: true, reason, ids, differences };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}
