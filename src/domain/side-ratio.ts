import type { Flow, Observation } from '#src/contract/observation.ts';
import { disagreement, type Recipe, refuseInputs, roleOf } from './recipe.ts';
import type { Refusal } from './refusal.ts';
import { storedInterval } from './stored.ts';

/** Whether these are Kazakhstan's and Serbia's own counts of their trade with each other. */
export function areOfBothSides(inputs: readonly Observation[]): boolean {
  const has = (reporter: string, partner: string) =>
    inputs.some((input) => input.reporter === reporter && input.partner === partner);
  return has('KZ', 'RS') && has('RS', 'KZ');
}

/**
 * `ratio(a…, b…)` between the two sides: how many times one side's figure is the other's, of the same flow over
 * the same span. Either side is one level, or its exports and imports, which are its turnover together.
 */
export function ratioOfSides(inputs: readonly Observation[]): Recipe | Refusal {
  const [first] = inputs;
  if (!first || inputs.some((input) => roleOf(input) !== 'level')) return refuseInputs('inputs', inputs);
  const isFirst = ({ reporter, partner }: Observation) =>
    reporter === first.reporter && partner === first.partner;
  const at = inputs.findIndex((input) => !isFirst(input));
  const above = inputs.slice(0, at);
  const below = inputs.slice(at);
  const flow = flowTogether(above);
  const refusal =
    disagreement(inputs, ['unit', 'product', 'period']) ?? disagreement(below, ['reporter', 'partner']);
  if (refusal) return refusal;
  if (flow === undefined || flow !== flowTogether(below)) return refuseInputs('flow', inputs);
  if (below.some((input) => storedInterval(input).low <= 0)) return refuseInputs('rate', inputs);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    inputs,
    terms: (values) => total(values.slice(0, at)) / total(values.slice(at)),
    by: 'derived',
    measure: first.measure,
    flow,
    period: first.period,
    unit: 'ratio',
    isAbout: inputs.some(({ bound }) => bound !== undefined),
  };
}

function flowTogether(levels: readonly Observation[]): Flow | undefined {
  const flows = levels.map(({ flow }) => flow);
  if (flows.length === 1) return flows[0];
  return flows.length === 2 && flows.includes('export') && flows.includes('import') ? 'turnover' : undefined;
}
