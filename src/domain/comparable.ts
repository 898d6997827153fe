import { yearOf } from '#src/contract/period.ts';
import {
  isPartYear,
  periodKey,
  refersToAnother,
  sameLength,
  samePeriod,
  sameSeason,
  wordingKey,
} from './period.ts';
import { type Quantity, statuses } from './quantity.ts';

/**
 * In what two figures differ that forbids comparing them. `cumulative`, `point`: everything since a day, or the
 * state at a moment, is not a span. `basis`: one reporter's line breaks where it changes from one way of counting
 * to another (the IMF's files, its own ministries). `wording`: "until September" may end in August or September, so that it
 * compares only with "until September". `bound`, `claim`: no value, or no actual.
 */
export const differences = [
  'reporter',
  'partner',
  'measure',
  'flow',
  'product',
  'unit',
  'basis',
  'cumulative',
  'point',
  'period-length',
  'season',
  'wording',
  'bound',
  'claim',
] as const;
export type Difference = (typeof differences)[number];

type Comparability = { ok: true } | { ok: false; reasons: readonly Difference[] };

/** Whether a change, or a higher and a lower, may be stated between two figures; if not, every reason, in order. */
export function comparable(a: Quantity, b: Quantity): Comparability {
  const found = new Set<Difference>([
    ...(['reporter', 'partner', 'measure', 'flow', 'product', 'unit'] as const).filter(
      (key) => a[key] !== b[key],
    ),
    ...(basisOf(a) === basisOf(b) ? [] : (['basis'] as const)),
    ...betweenPeriods(a, b),
    ...(a.bound || b.bound ? (['bound'] as const) : []),
    ...(a.status === 'claim' || b.status === 'claim' ? (['claim'] as const) : []),
  ]);
  const reasons = differences.filter((difference) => found.has(difference));
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

/** A figure without one names its office instead. */
function basisOf({ basis = 'government' }: Quantity): string {
  return basis;
}

function betweenPeriods({ period: a }: Quantity, { period: b }: Quantity): Difference[] {
  const kinds = [a.kind, b.kind];
  if (a.kind !== b.kind) return (['cumulative', 'point'] as const).filter((kind) => kinds.includes(kind));
  if (a.kind === 'point') return [];
  if (a.kind === 'cumulative') return samePeriod(a, b) ? [] : ['cumulative'];
  const found: Difference[] = [];
  if (!sameLength(a, b)) found.push('period-length');
  else if (!sameSeason(a, b)) found.push('season');
  return differsInWording(a, b) ? [...found, 'wording'] : found;
}

/**
 * Of two part-years both wordings count as soon as both are given; an open end also sets a span apart from one
 * without. "The same period" is the source's own word that they are equal. Full years are full years however
 * they are worded.
 */
function differsInWording(a: Quantity['period'], b: Quantity['period']): boolean {
  const isOpen = [a, b].map((period) => period.endEarliest !== undefined);
  if (isOpen[0] !== isOpen[1]) return true;
  if (isOpen[0] && !sameSeason(earliest(a), earliest(b))) return true;
  if (refersToAnother(a) || refersToAnother(b)) return false;
  const [first, second] = [wordingKey(a), wordingKey(b)];
  if (isOpen[0]) return first !== second;
  return isPartYear(a) && isPartYear(b) && first !== '' && second !== '' && first !== second;
}

function earliest(period: Quantity['period']): Quantity['period'] {
  return { ...period, end: period.endEarliest ?? period.end };
}

/**
 * What to offer when a comparison is refused: of the candidates that compare with `quantity`, the one of the
 * nearest year; of two as near the earlier; then the one of the strongest status.
 */
export function nearestComparable(quantity: Quantity, candidates: readonly Quantity[]): Quantity | undefined {
  const key = periodKey(quantity.period);
  const distance = (other: Quantity) => Math.abs(yearOf(other.period.end) - yearOf(quantity.period.end));
  return candidates
    .filter((other) => periodKey(other.period) !== key && comparable(quantity, other).ok)
    .toSorted(
      (a, b) =>
        distance(a) - distance(b) ||
        // ISO days sort as text.
        Number(a.period.end > b.period.end) - Number(a.period.end < b.period.end) ||
        statuses.indexOf(a.status) - statuses.indexOf(b.status),
    )[0];
}
