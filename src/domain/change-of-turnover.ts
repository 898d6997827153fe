import type { Observation } from '#src/contract/observation.ts';
import type { Period } from '#src/contract/period.ts';
import { comparable } from './comparable.ts';
import { samePeriod, yearBefore } from './period.ts';
import { disagreement, type Recipe, refuseInputs } from './recipe.ts';
import { type Refusal, refuse } from './refusal.ts';
import { storedQuantity } from './stored.ts';

/** Places of the newer and of the older levels among the inputs, by the flows of the inputs. */
const shapes: Record<string, { newer: readonly number[]; older: readonly number[] }> = {
  'export export import import': { newer: [0, 2], older: [1, 3] },
  'turnover export import': { newer: [0], older: [1, 2] },
  'export import turnover': { newer: [0, 1], older: [2] },
};

/**
 * Change of turnover where a period has only its exports and imports: `change(x, x before, m, m before)`,
 * `change(turnover, x before, m before)`, `change(x, m, turnover before)`. Nothing where the inputs are none of
 * these.
 */
export function changeOfTurnover(inputs: readonly Observation[]): Recipe | Refusal | undefined {
  const shape = shapes[inputs.map(({ flow }) => flow).join(' ')];
  if (!shape) return undefined;
  const [newer, older] = [shape.newer, shape.older].map((places) =>
    places.flatMap((place) => inputs[place] ?? []),
  );
  const [[first], [before]] = [newer ?? [], older ?? []];
  if (!newer || !older || !first || !before) return refuseInputs('inputs', inputs);
  const refusal =
    disagreement(inputs, ['unit', 'product']) ??
    disagreement(newer, ['period']) ??
    disagreement(older, ['period']);
  if (refusal) return refuseInputs(refusal.reason, inputs);
  const ids = inputs.map(({ id }) => id);
  for (const a of newer)
    for (const b of older) {
      const comparison = comparable(asTurnover(a), asTurnover(b));
      if (!comparison.ok) return refuse('not-comparable', ids, comparison.reasons);
      if (a.period.end <= b.period.end) return refuse('period', ids);
    }
  return {
    inputs,
    terms: (values) => total(values, shape.newer) - total(values, shape.older),
    by: 'derived',
    measure: 'trade-change',
    flow: 'turnover',
    period: first.period,
    unit: first.unit,
    since: sinceOf(first, before),
  };
}

/** The period that a change is counted from, where "on a year before" would not say it. */
export function sinceOf(newer: Observation, older: Observation): Period | undefined {
  return samePeriod(older.period, yearBefore(newer.period)) ? undefined : older.period;
}

/** Exports are compared with turnover here only as parts of it. */
function asTurnover(observation: Observation) {
  return { ...storedQuantity(observation), flow: 'turnover' as const };
}

function total(values: readonly number[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (values[place] ?? 0), 0);
}
