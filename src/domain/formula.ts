import type { Observation } from '#src/contract/observation.ts';
import { age, type Dated } from './anniversary.ts';
import { balance } from './balance.ts';
import { change } from './change.ts';
import { base, level } from './implied.ts';
import { mostInputs, snap, throughCorners } from './interval.ts';
import { type Formula, formulas, type Interval, type Quantity } from './quantity.ts';
import { type Recipe, type RecipeOf, refuseInputs, roleOf } from './recipe.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { rest } from './rest.ts';
import { ratio, share } from './share.ts';
import { computedStatus } from './status.ts';
import { storedInterval, storedQuantity } from './stored.ts';
import { sum } from './sum.ts';
import { unionOf } from './union.ts';

const recipes = { change, base, level, balance, sum, share, rest, ratio } as const satisfies Partial<
  Record<Formula, RecipeOf>
>;

/**
 * A number computed from stored facts, with its interval, the weakest status of its inputs and all their
 * sources; or why it is not computed. The overloads of each formula are with the formula. Money is in the unit
 * and `unitMult` of the first amount. `age` is computed from dates: see `anniversary.ts`.
 */
export function compute(formula: Formula, inputs: readonly Observation[]): Quantity | Refusal {
  if (formula === 'age' || inputs.length > mostInputs) return refuseInputs('inputs', inputs);
  if (new Set(inputs.map(({ id }) => id)).size < inputs.length) return refuseInputs('repeated', inputs);
  if (formula !== 'ratio' && inputs.some(({ bound }) => bound)) return refuseInputs('bound', inputs);
  const recipe = recipes[formula](inputs);
  return isRefusal(recipe) ? recipe : quantityOf(formula, recipe);
}

/**
 * The quantity with this id: a stored fact, or `<formula>.<input>[.<input>…]`. `dated` holds the events that an
 * `age` stands between. What names nothing is refused as `unknown-id`.
 */
export function quantityById(
  id: string,
  observations: ReadonlyMap<string, Observation>,
  dated: ReadonlyMap<string, Dated> = new Map(),
): Quantity | Refusal {
  const [head = '', ...ids] = id.split('.');
  const unknown = refuse('unknown-id', [id]);
  if (ids.length === 0) {
    const stored = observations.get(head);
    return stored ? storedQuantity(stored) : unknown;
  }
  const formula = formulas.find((each) => each === head);
  if (formula === 'age') {
    const [from, to] = ids.map((each) => dated.get(each));
    return from && to && ids.length === 2 ? age(from, to) : unknown;
  }
  const inputs = ids.flatMap((each) => observations.get(each) ?? []);
  return formula && inputs.length === ids.length ? compute(formula, inputs) : unknown;
}

function quantityOf(formula: Formula, recipe: Recipe): Quantity {
  const { inputs, terms, by, isAbout, ...what } = recipe;
  const money = inputs.find((input) => roleOf(input) !== 'rate');
  const unitMult = money?.unitMult ?? 0;
  const intervals = inputs.map((input) =>
    roleOf(input) === 'rate'
      ? storedInterval(input)
      : scaled(storedInterval(input), input.unitMult - unitMult),
  );
  const isMoney = what.unit !== 'percent' && what.unit !== 'ratio';
  return {
    ...throughCorners(intervals, terms),
    ...what,
    ...unionOf(inputs),
    id: [formula, ...inputs.map((input) => input.id)].join('.'),
    unitMult: isMoney ? unitMult : 0,
    status: computedStatus(
      inputs.map(({ status }) => status),
      by,
    ),
    // Two sides' figures in one ratio are nobody's count.
    reporter: shared(inputs.map(({ reporter }) => reporter)) ?? 'compiled',
    partner: shared(inputs.map(({ partner }) => partner)),
    publishedBy: shared(inputs.map(({ publishedBy }) => publishedBy)),
    basis: shared(inputs.map(({ basis }) => basis)),
    product: shared(inputs.map(({ product }) => product)),
    bound: isAbout ? 'about' : undefined,
    formula,
    inputs: inputs.map((input) => input.id),
  };
}

function scaled({ value, low, high }: Interval, powerOfTen: number): Interval {
  const scale = (amount: number) => (powerOfTen === 0 ? amount : snap(amount * 10 ** powerOfTen));
  return { value: scale(value), low: scale(low), high: scale(high) };
}

function shared<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
