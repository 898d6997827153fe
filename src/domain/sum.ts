import { flows, type Observation } from '#src/contract/observation.ts';
import { baseOfLevel, rated } from './implied.ts';
import { yearBefore } from './period.ts';
import { disagreement, type Recipe, refuseInputs, rolesOf } from './recipe.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * `sum(a, b, …)` of published levels of one span, derived: exports and imports together are the turnover, goods
 * of one flow that flow. `sum(level, rate, level, rate)`: exports and imports of the year before, implied.
 * The order given does not matter: the same figures have one id.
 */
export function sum(inputs: readonly Observation[]): Recipe | Refusal {
  const roles = rolesOf(inputs);
  if (roles === 'level rate level rate') return ofBases(inputs);
  if (inputs.length < 2 || !/^level( level)*$/.test(roles)) return refuseInputs('inputs', inputs);
  const flow = flowTogether(inputs);
  if (isRefusal(flow)) return flow;
  const [first] = inputs;
  if (!first) return refuseInputs('inputs', inputs);
  return {
    inputs: inOrder(inputs.map((input) => [input])),
    terms: (values) => values.reduce((total, value) => total + value, 0),
    by: 'derived',
    measure: 'trade',
    flow,
    period: first.period,
    unit: first.unit,
  };
}

function ofBases(inputs: readonly Observation[]): Recipe | Refusal {
  const pairs = [inputs.slice(0, 2), inputs.slice(2)];
  const refused = pairs.map(rated).find(isRefusal);
  if (refused) return refuseInputs(refused.reason, inputs);
  const levels = pairs.flatMap((pair) => pair.slice(0, 1));
  const flow = flowTogether(levels);
  const [first] = levels;
  if (isRefusal(flow)) return refuseInputs(flow.reason, inputs);
  if (!first) return refuseInputs('inputs', inputs);
  return {
    inputs: inOrder(pairs),
    terms: ([a = 0, ra = 0, b = 0, rb = 0]) => baseOfLevel(a, ra) + baseOfLevel(b, rb),
    by: 'implied',
    measure: 'trade',
    flow,
    period: yearBefore(first.period),
    unit: first.unit,
  };
}

/** What the levels are together. Anything that could count a good twice is refused. */
function flowTogether(levels: readonly Observation[]): Observation['flow'] | Refusal {
  const refusal = disagreement(levels, ['unit', 'reporter', 'partner', 'period']);
  if (refusal) return refusal;
  const [first] = levels;
  const given = levels.map(({ flow }) => flow);
  const isTurnover = levels.length === 2 && given.includes('export') && given.includes('import');
  if (isTurnover) return disagreement(levels, ['product']) ?? 'turnover';
  if (!first || given.some((flow) => flow !== first.flow)) return refuseInputs('flow', levels);
  const products = levels.map(({ product }) => product);
  if (products.includes(undefined) || new Set(products).size < products.length)
    return refuseInputs('product', levels);
  return first.flow;
}

function inOrder(groups: readonly (readonly Observation[])[]): readonly Observation[] {
  const rank = (flow: Observation['flow']) => flows.indexOf(flow);
  return groups
    .toSorted(([a], [b]) => (a && b ? rank(a.flow) - rank(b.flow) || (a.id < b.id ? -1 : 1) : 0))
    .flat();
}
