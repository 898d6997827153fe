import type { Observation } from '#src/contract/observation.ts';
import { changeInPercent } from '#src/domain/check.ts';
import { comparable, type Difference, nearestComparable } from '#src/domain/comparable.ts';
import { compute } from '#src/domain/formula.ts';
import { grouped } from '#src/domain/grouped.ts';
import { periodKey, samePeriod, yearBefore } from '#src/domain/period.ts';
import type { Interval, Quantity } from '#src/domain/quantity.ts';
import { isRefusal } from '#src/domain/refusal.ts';
import { displayDigits } from '#src/domain/rounding.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { t } from '#src/i18n/translate.ts';
import type { Figure } from './figure.ts';
import { isChange, quantityText } from './quantity-text.ts';

/** A row of a figure that the reader may choose to compare. */
export type Candidate = { id: string; label: string; group: string | undefined; quantity: Quantity };

export type CompareColumn = { key: string; head: string; candidates: readonly Candidate[] };

/** `same-period`: there is nothing between them. `not-computed`: comparable, but no formula makes their change. */
type Reason = Difference | 'same-period' | 'not-computed';

type Change = {
  newer: Quantity;
  older: Quantity;
  change: Quantity;
  /** Of two published levels; `digits` as the list of checks prints it. */
  percent?: { interval: Interval; digits: number } | undefined;
  /** The rate that a source gives for the very same change: it is the one to quote. */
  published?: Quantity | undefined;
};

export type Comparison = Change | { refused: readonly Reason[] };

type Rows = ReadonlyMap<string, Observation>;

/** The columns that hold levels of more than one period. Changes and ratios are not compared again. */
export function comparableColumns(figure: Figure): readonly CompareColumn[] {
  return figure.columns.slice(1).flatMap(({ key, head }, at) => {
    const candidates = figure.rows.flatMap(({ id, label, group, cells }): Candidate[] => {
      const cell = cells[at];
      if (!cell || !('quantity' in cell) || !isLevel(cell.quantity)) return [];
      return [{ id, label, group, quantity: cell.quantity }];
    });
    const periods = new Set(candidates.map(({ quantity }) => periodKey(quantity.period)));
    return periods.size > 1 ? [{ key, head, candidates: toldApart(candidates) }] : [];
  });
}

/** Several counts of one year have one label: their values are said with it. */
function toldApart(candidates: readonly Candidate[]): readonly Candidate[] {
  const labelled = ({ group = '', label }: Candidate) => `${group}\n${label}`;
  const alike = grouped(candidates, labelled);
  return candidates.map((each) => {
    const { label, quantity } = each;
    return alike.get(labelled(each))?.length === 1
      ? each
      : { ...each, label: t('compare.option', { label, value: quantityText(quantity) }) };
  });
}

/** The change from the earlier to the later of two quantities, whichever is named first; or every reason against it. */
export function compareTwo(a: Quantity, b: Quantity, rows: Rows): Comparison {
  if (a.id === b.id) return { refused: ['same-period'] };
  const answer = comparable(a, b);
  if (!answer.ok) return { refused: answer.reasons };
  if (a.period.end === b.period.end) return { refused: ['same-period'] };
  const [newer, older] = a.period.end > b.period.end ? [a, b] : [b, a];
  const ids = inputsOfChange(newer, older);
  const change = compute(
    'change',
    ids.flatMap((id) => rows.get(id) ?? []),
  );
  if (isRefusal(change)) return { refused: change.differences ?? ['not-computed'] };
  const published = publishedRate(newer, older, rows);
  const percent = percentOf(newer, older, published?.decimals);
  return { newer, older, change, percent, published };
}

/** What to offer in place of two that do not compare: the later with its nearest, or else the earlier with its. */
export function nearestAllowed(
  first: Candidate,
  second: Candidate,
  candidates: readonly Candidate[],
  rows: Rows,
): readonly [Candidate, Candidate] | undefined {
  const byAge = inOrder(first, second);
  for (const kept of byAge.toReversed()) {
    const allowed = candidates.filter(
      (other) => !('refused' in compareTwo(kept.quantity, other.quantity, rows)),
    );
    const nearest = nearestComparable(
      kept.quantity,
      allowed.map(({ quantity }) => quantity),
    );
    const other = allowed.find(({ quantity }) => quantity === nearest);
    if (other) return inOrder(kept, other);
  }
  return undefined;
}

/** What stands chosen at first: the newest period that compares with another; where none does, the two newest. */
export function openingPair(
  candidates: readonly Candidate[],
  rows: Rows,
): readonly [Candidate, Candidate] | undefined {
  const newestFirst = candidates.toSorted((a, b) => (inOrder(a, b)[0] === a ? 1 : -1));
  for (const candidate of newestFirst) {
    const pair = nearestAllowed(candidate, candidate, candidates, rows);
    if (pair) return pair;
  }
  const [second, first] = newestFirst;
  return first && second && [first, second];
}

function inOrder(a: Candidate, b: Candidate): [Candidate, Candidate] {
  return a.quantity.period.end <= b.quantity.period.end ? [a, b] : [b, a];
}

function isLevel(quantity: Quantity): boolean {
  return !isChange(quantity) && quantity.unit !== 'ratio' && quantity.unit !== 'months';
}

function isStored({ formula }: Quantity): boolean {
  return formula === undefined;
}

/**
 * Stored facts that the change is made of, in the order of the formula; none where no formula makes it. A level
 * implied by the newer level and its rate must not enter beside that level: the rate does.
 */
function inputsOfChange(newer: Quantity, older: Quantity): readonly string[] {
  const [x, m] = newer.inputs;
  const [x0, m0] = older.inputs;
  if (!x || !x0) return [];
  switch (`${kindOf(newer)} ${kindOf(older)}`) {
    case 'stored stored':
      return [newer.id, older.id];
    case 'stored base':
      return x0 === newer.id ? older.inputs : [];
    case 'balance balance':
    case 'stored sum':
    case 'sum stored':
      return [...newer.inputs, ...older.inputs];
    case 'sum sum':
      return m && m0 ? [x, x0, m, m0] : [];
    case 'balance implied balance':
      return x0 === x && older.inputs[2] === m ? older.inputs : [];
    default:
      return [];
  }
}

/** `implied balance`, `implied sum`: of exports and imports, each with its rate. */
function kindOf({ formula, inputs }: Quantity): string {
  if (formula === undefined) return 'stored';
  const isOfBoth = formula === 'balance' || formula === 'sum';
  return isOfBoth && inputs.length !== 2 ? `implied ${formula}` : formula;
}

function publishedRate(newer: Quantity, older: Quantity, rows: Rows): Quantity | undefined {
  if (newer.measure !== 'trade' || !samePeriod(older.period, yearBefore(newer.period))) return undefined;
  const rate = ratesIn(rows).get(rateKey(newer));
  return rate && storedQuantity(rate);
}

const rates = new WeakMap<Rows, ReadonlyMap<string, Observation>>();

/** The published rates of change by what they are of, the first of each; found once for a list of rows. */
function ratesIn(rows: Rows): ReadonlyMap<string, Observation> {
  const made = rates.get(rows);
  if (made) return made;
  const found = new Map<string, Observation>();
  for (const row of rows.values()) {
    if (row.measure === 'trade-change-rate' && !found.has(rateKey(row))) found.set(rateKey(row), row);
  }
  rates.set(rows, found);
  return found;
}

function rateKey({
  reporter,
  partner,
  flow,
  product,
  period,
}: Pick<Quantity, 'reporter' | 'partner' | 'flow' | 'product' | 'period'>): string {
  return [reporter, partner, flow, product, periodKey(period)].join(' ');
}

function percentOf(newer: Quantity, older: Quantity, publishedDecimals?: number): Change['percent'] {
  if (!isStored(newer) || !isStored(older) || newer.unit === 'percent' || older.low <= 0) return undefined;
  const scale = 10 ** (older.unitMult - newer.unitMult);
  const base = { value: older.value * scale, low: older.low * scale, high: older.high * scale };
  const interval = changeInPercent(newer, base);
  return {
    interval,
    digits: publishedDecimals === undefined ? displayDigits(interval) : publishedDecimals + 1,
  };
}
