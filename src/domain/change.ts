import type { Observation } from '#src/contract/observation.ts';
import { balance, ratedFlows } from './balance.ts';
import { changeOfTurnover, sinceOf } from './change-of-turnover.ts';
import { comparable } from './comparable.ts';
import { changeOfLevel, rated } from './implied.ts';
import { disagreement, type Recipe, refuseInputs, rolesOf } from './recipe.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { storedQuantity } from './stored.ts';

/**
 * Net change against the same period a year before: `change(level, rate)` implied; `change(newer, older)` of
 * two comparable levels, of trade or of anything else that is counted (per cents differ by points);
 * `change(x, rx, m, rm)` and `change(x, m, x before, m before)` of the balance, X − M; of turnover see
 * `changeOfTurnover`.
 */
export function change(inputs: readonly Observation[]): Recipe | Refusal {
  const roles = rolesOf(inputs);
  if (roles === 'level rate') return ofLevelAndRate(inputs);
  if (roles === 'level level' || roles === 'other other') return ofTwoLevels(inputs);
  if (roles === 'level rate level rate') return ofBalance(inputs);
  if (/^level( level){2,3}$/.test(roles)) return changeOfTurnover(inputs) ?? ofTwoBalances(inputs);
  return refuseInputs('inputs', inputs);
}

function ofLevelAndRate(inputs: readonly Observation[]): Recipe | Refusal {
  const pair = rated(inputs);
  if (isRefusal(pair)) return pair;
  const [{ flow, period, unit }] = pair;
  return {
    inputs,
    terms: ([level = 0, rate = 0]) => changeOfLevel(level, rate),
    by: 'implied',
    measure: 'trade-change',
    flow,
    period,
    unit,
  };
}

function ofTwoLevels(inputs: readonly Observation[]): Recipe | Refusal {
  const [newer, older] = inputs;
  if (!newer || !older) return refuseInputs('inputs', inputs);
  const refusal = notNewer(newer, older, inputs);
  if (refusal) return refusal;
  const { measure, flow, period, unit } = newer;
  return {
    inputs,
    terms: ([a = 0, b = 0]) => a - b,
    by: 'derived',
    measure: measure === 'trade' ? 'trade-change' : measure,
    flow,
    period,
    unit: unit === 'percent' ? 'points' : unit,
    since: sinceOf(newer, older),
  };
}

function ofBalance(inputs: readonly Observation[]): Recipe | Refusal {
  const four = ratedFlows(inputs);
  if (isRefusal(four)) return four;
  const { period, unit } = four.exports;
  return {
    inputs,
    terms: ([x = 0, rx = 0, m = 0, rm = 0]) => changeOfLevel(x, rx) - changeOfLevel(m, rm),
    by: 'implied',
    measure: 'balance-change',
    flow: 'none',
    period,
    unit,
  };
}

function ofTwoBalances(inputs: readonly Observation[]): Recipe | Refusal {
  const [now, before] = [balance(inputs.slice(0, 2)), balance(inputs.slice(2))];
  if (isRefusal(now)) return refuseInputs(now.reason, inputs);
  if (isRefusal(before)) return refuseInputs(before.reason, inputs);
  const [x, m, xBefore, mBefore] = inputs;
  if (!x || !m || !xBefore || !mBefore) return refuseInputs('inputs', inputs);
  const refusal = notNewer(x, xBefore, inputs) ?? notNewer(m, mBefore, inputs);
  if (refusal) return refusal;
  return {
    inputs,
    terms: ([a = 0, b = 0, c = 0, d = 0]) => a - b - (c - d),
    by: 'derived',
    measure: 'balance-change',
    flow: 'none',
    period: now.period,
    unit: now.unit,
    since: sinceOf(x, xBefore),
  };
}

function notNewer(
  newer: Observation,
  older: Observation,
  inputs: readonly Observation[],
): Refusal | undefined {
  const unit = disagreement([newer, older], ['unit']);
  if (unit) return refuseInputs(unit.reason, inputs);
  const comparison = comparable(storedQuantity(newer), storedQuantity(older));
  const ids = inputs.map(({ id }) => id);
  if (!comparison.ok) return refuse('not-comparable', ids, comparison.reasons);
  return newer.period.end > older.period.end ? undefined : refuse('period', ids);
}
