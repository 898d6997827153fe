import type { Observation } from '#src/contract/observation.ts';
import { baseOfLevel, rated } from './implied.ts';
import { yearBefore } from './period.ts';
import { disagreement, type Recipe, refuseInputs, rolesOf, sameCount } from './recipe.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Exports less imports: `balance(x, m)` of published levels, derived; `balance(x, rx, m, rm)` of the year
 * before, implied by levels and rates. Exports come first.
 */
export function balance(inputs: readonly Observation[]): Recipe | Refusal {
  const roles = rolesOf(inputs);
  if (roles === 'level level') return ofLevels(inputs);
  if (roles === 'level rate level rate') return ofTheYearBefore(inputs);
  return refuseInputs('inputs', inputs);
}

function ofLevels(inputs: readonly Observation[]): Recipe | Refusal {
  const [exports, imports] = inputs;
  if (!exports || !imports) return refuseInputs('inputs', inputs);
  const refusal = notOneTrade(exports, imports, inputs);
  if (refusal) return refusal;
  const { period, unit } = exports;
  return {
    inputs,
    terms: ([x = 0, m = 0]) => x - m,
    by: 'derived',
    measure: 'balance',
    flow: 'none',
    period,
    unit,
  };
}

function ofTheYearBefore(inputs: readonly Observation[]): Recipe | Refusal {
  const flows = ratedFlows(inputs);
  if (isRefusal(flows)) return flows;
  return {
    inputs,
    terms: ([x = 0, rx = 0, m = 0, rm = 0]) => baseOfLevel(x, rx) - baseOfLevel(m, rm),
    by: 'implied',
    measure: 'balance',
    flow: 'none',
    period: yearBefore(flows.exports.period),
    unit: flows.exports.unit,
  };
}

/** Exports and imports of one span, each a level with its rate: `[x, rx, m, rm]`. */
export function ratedFlows(
  inputs: readonly Observation[],
): { exports: Observation; imports: Observation } | Refusal {
  const pairs = [rated(inputs.slice(0, 2)), rated(inputs.slice(2))];
  const [first, second] = pairs;
  if (!first || !second || inputs.length !== 4) return refuseInputs('inputs', inputs);
  if (isRefusal(first)) return refuseInputs(first.reason, inputs);
  if (isRefusal(second)) return refuseInputs(second.reason, inputs);
  const [exports, imports] = [first[0], second[0]];
  return notOneTrade(exports, imports, inputs) ?? { exports, imports };
}

function notOneTrade(x: Observation, m: Observation, inputs: readonly Observation[]): Refusal | undefined {
  if (x.flow !== 'export' || m.flow !== 'import') return refuseInputs('flow', inputs);
  const refusal = disagreement([x, m], ['unit', ...sameCount]);
  return refusal && refuseInputs(refusal.reason, inputs);
}
