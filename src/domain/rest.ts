import type { Observation } from '#src/contract/observation.ts';
import { change } from './change.ts';
import { disagreement, type Recipe, refuseInputs, roleOf } from './recipe.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * The net change of a flow less the changes published for goods: how goods without a published amount moved,
 * net. `rest(level, rate, change…)`, `rest(newer, older, change…)` or, where the net is published itself,
 * `rest(net change, change…)`; the order of the goods does not matter. Always implied: that the published
 * amounts and the net have one base is itself an inference.
 */
export function rest(inputs: readonly Observation[]): Recipe | Refusal {
  const [first] = inputs;
  if (!first) return refuseInputs('inputs', inputs);
  const isNetPublished = roleOf(first) === 'change';
  const head = inputs.slice(0, isNetPublished ? 1 : 2);
  const goods = inputs.slice(head.length);
  const net = isNetPublished ? undefined : change(head);
  if (isRefusal(net)) return refuseInputs(net.reason, inputs);
  if (goods.length === 0 || goods.some((good) => roleOf(good) !== 'change'))
    return refuseInputs('inputs', inputs);
  const refusal = notPartsOf(first, goods, inputs);
  if (refusal) return refusal;
  const netOf = net?.terms ?? (([published = 0]: readonly number[]) => published);
  return {
    inputs: [...head, ...goods.toSorted((a, b) => (a.id < b.id ? -1 : 1))],
    terms: (values) =>
      values.slice(head.length).reduce((left, part) => left - part, netOf(values.slice(0, head.length))),
    by: 'implied',
    measure: 'rest',
    flow: first.flow,
    period: first.period,
    unit: first.unit,
  };
}

function notPartsOf(
  whole: Observation,
  goods: readonly Observation[],
  inputs: readonly Observation[],
): Refusal | undefined {
  const refusal = disagreement([whole, ...goods], ['unit', 'reporter', 'partner', 'flow', 'period']);
  if (refusal) return refuseInputs(refusal.reason, inputs);
  const products = goods.map(({ product }) => product);
  const isSplit = !products.includes(undefined) && new Set(products).size === products.length;
  return whole.product === undefined && isSplit ? undefined : refuseInputs('product', inputs);
}
