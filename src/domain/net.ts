import type { Flow, Observation } from '#src/contract/observation.ts';
import type { Period } from '#src/contract/period.ts';
import { compute } from './formula.ts';
import type { Formula, Quantity } from './quantity.ts';
import { isRefusal } from './refusal.ts';
import { storedQuantity } from './stored.ts';
import { rated, type TradeRecord } from './trade-record.ts';

/**
 * Net change of a flow on the year before, of all goods: published, else the difference of two published
 * levels, else implied by level and rate.
 */
export function netChange(record: TradeRecord, flow: Flow, period: Period): Quantity | undefined {
  const inputs = netInputs(record, flow, period);
  const [published, ...others] = inputs ?? [];
  return published && others.length === 0 ? storedQuantity(published) : computed('change', inputs);
}

/** What the net change of a flow rests on, in the order of the formulas `change` and `rest`. */
export function netInputs(
  record: TradeRecord,
  flow: Flow,
  period: Period,
): readonly Observation[] | undefined {
  const change = record.find('trade-change', flow, period);
  if (change) return [change];
  const level = record.find('trade', flow, period);
  const yearBefore = record.yearBefore(period);
  const before = yearBefore && record.find('trade', flow, yearBefore);
  return [level && before && [level, before], rated(record, flow, period)].find((pair) =>
    computed('change', pair),
  );
}

/** The number, or nothing where inputs are missing or the formula refuses them. */
export function computed(formula: Formula, inputs: readonly Observation[] | undefined): Quantity | undefined {
  const answer = inputs && compute(formula, inputs);
  return isRefusal(answer) ? undefined : answer;
}
