import type { Flow, Observation } from '#src/contract/observation.ts';
import type { Period } from '#src/contract/period.ts';
import { samePeriod } from './period.ts';
import type { Quantity, Unit } from './quantity.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';

/**
 * What a formula makes of its inputs. `terms` answers the result from their values: money in the unit of the
 * first, rates as published, in per cent. Every input stands in it once (see `throughCorners`).
 */
export type Recipe = {
  /** In the order of the formula; a sum of the same figures has one order only, hence one id. */
  inputs: readonly Observation[];
  terms: (values: readonly number[]) => number;
  by: 'derived' | 'implied';
  measure: Quantity['measure'];
  flow: Flow;
  period: Period;
  unit: Unit;
  isAbout?: boolean;
  since?: Period | undefined;
};

/** Reads the inputs of one formula; it must refuse where a published rounding could divide by zero. */
export type RecipeOf = (inputs: readonly Observation[]) => Recipe | Refusal;

/** The part an observation can play in a formula on trade. */
type Role = 'level' | 'change' | 'rate' | 'other';

export function roleOf({ measure }: Observation): Role {
  if (measure === 'trade') return 'level';
  if (measure === 'trade-change') return 'change';
  return measure === 'trade-change-rate' ? 'rate' : 'other';
}

export function rolesOf(inputs: readonly Observation[]): string {
  return inputs.map(roleOf).join(' ');
}

export function refuseInputs(reason: RefusalReason, inputs: readonly Observation[]): Refusal {
  return refuse(
    reason,
    inputs.map(({ id }) => id),
  );
}

const agreements = {
  unit: (a: Observation, b: Observation) => a.unit === b.unit,
  reporter: (a, b) => a.reporter === b.reporter,
  partner: (a, b) => a.partner === b.partner,
  flow: (a, b) => a.flow === b.flow,
  product: (a, b) => a.product === b.product,
  period: (a, b) => samePeriod(a.period, b.period),
} as const satisfies Partial<Record<RefusalReason, (a: Observation, b: Observation) => boolean>>;

/** The first respect in which the inputs do not all agree with the first one. */
export function disagreement(
  inputs: readonly Observation[],
  respects: readonly (keyof typeof agreements)[],
): Refusal | undefined {
  const [first, ...others] = inputs;
  const respect = respects.find((each) => first && !others.every((other) => agreements[each](first, other)));
  return respect && refuseInputs(respect, inputs);
}

/** Of one count of one trade over one span, flows apart. */
export const sameCount = ['reporter', 'partner', 'product', 'period'] as const;

/** A rate so low that what it started from cannot be told: −100%, or rounded to within reach of it. */
export function isTotalLoss(rate: Observation): boolean {
  return rate.value - halfUnit(rate) <= -100;
}

/** A rate that rounds to no change, or may: nothing can be divided by it. */
export function mayBeZero(rate: Observation): boolean {
  return Math.abs(rate.value) <= halfUnit(rate);
}

function halfUnit({ decimals, exact }: Observation): number {
  return exact ? 0 : 0.5 * 10 ** -decimals;
}
