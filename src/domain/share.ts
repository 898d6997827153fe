import type { Observation } from '#src/contract/observation.ts';
import { comparable } from './comparable.ts';
import { samePeriod } from './period.ts';
import { disagreement, type Recipe, refuseInputs, rolesOf } from './recipe.ts';
import { type Refusal, refuse } from './refusal.ts';
import { areOfBothSides, ratioOfSides } from './side-ratio.ts';
import { storedQuantity } from './stored.ts';

/** `share(part, whole)`: 100·a ÷ b in per cent, of published levels of one count and span. */
export function share(inputs: readonly Observation[]): Recipe | Refusal {
  const [part, whole] = inputs;
  if (!part || !whole || rolesOf(inputs) !== 'level level') return refuseInputs('inputs', inputs);
  const refusal = disagreement(inputs, ['unit', 'reporter', 'partner', 'period']);
  if (refusal) return refusal;
  if (!isPartOf(part, whole)) return refuseInputs(part.flow === whole.flow ? 'product' : 'flow', inputs);
  if (!isPositive(whole)) return refuseInputs('rate', inputs);
  return {
    inputs,
    terms: ([a = 0, b = 0]) => (100 * a) / b,
    by: 'derived',
    measure: 'share',
    flow: part.flow,
    period: part.period,
    unit: 'percent',
  };
}

/**
 * `ratio(a, b)`: how many times b is a. Of one count: any two flows of one span, or comparable spans. Between
 * two reporters: only the same flow over the same span; see `ratioOfSides` for the two states' own counts. An
 * offer or another bound: only against the same flow, and the ratio is "about".
 */
export function ratio(inputs: readonly Observation[]): Recipe | Refusal {
  if (areOfBothSides(inputs)) return ratioOfSides(inputs);
  const [a, b] = inputs;
  if (!a || !b || inputs.length !== 2) return refuseInputs('inputs', inputs);
  const refusal = disagreement(inputs, ['unit', 'partner']) ?? notOneQuestion(a, b);
  if (refusal) return refusal;
  if (!isPositive(b)) return refuseInputs('rate', inputs);
  return {
    inputs,
    terms: ([first = 0, second = 0]) => first / second,
    by: 'derived',
    measure: a.measure,
    flow: a.flow === b.flow ? a.flow : 'none',
    period: a.period,
    unit: 'ratio',
    isAbout: a.bound !== undefined || b.bound !== undefined,
  };
}

function notOneQuestion(a: Observation, b: Observation): Refusal | undefined {
  const both = [a, b];
  const isTrade = both.every(({ measure }) => measure === 'trade' || measure === 'trade-offer');
  if (a.measure !== b.measure && !isTrade) return refuseInputs('inputs', both);
  if (a.bound !== undefined || b.bound !== undefined) return disagreement(both, ['flow', 'product']);
  if (a.measure !== b.measure) return refuseInputs('inputs', both);
  if (a.reporter !== b.reporter) return disagreement(both, ['flow', 'product', 'period']);
  if (samePeriod(a.period, b.period)) return undefined;
  const comparison = comparable(storedQuantity(a), storedQuantity(b));
  return comparison.ok ? undefined : refuse('not-comparable', [a.id, b.id], comparison.reasons);
}

function isPartOf(part: Observation, whole: Observation): boolean {
  if (part.flow === whole.flow) return part.product !== undefined && whole.product === undefined;
  return whole.flow === 'turnover' && part.product === whole.product;
}

function isPositive(divisor: Observation): boolean {
  const { low } = storedQuantity(divisor);
  return low > 0;
}
