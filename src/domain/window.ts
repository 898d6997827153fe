import { inYears, type SelectionFilter } from '#src/contract/matches.ts';
import { type Period, yearsOfPeriod } from '#src/contract/period.ts';
import { isPartYear } from './period.ts';
import type { Quantity } from './quantity.ts';

type Point = { period: Period; quantity: Quantity; before?: Quantity | undefined };

/** A point of a series with its place in the chosen years. */
export type Framed<P> = { point: P; isBase: boolean };

/**
 * The points of a series inside the chosen years, and beside them the comparison base of each that lies
 * outside: it stays, greyed and worded, because a change without its base cannot be judged.
 */
export function frameYears<P extends Point>(
  points: readonly P[],
  filter: SelectionFilter,
): readonly Framed<P>[] {
  const inside = new Set(points.filter((point) => inYears(yearsOfPeriod(point.period), filter)));
  const bases = new Set([...inside].map((point) => point.before?.id));
  return points
    .filter((point) => inside.has(point) || bases.has(point.quantity.id))
    .map((point) => ({ point, isBase: !inside.has(point) }));
}

/** The point that leads: the newest full year inside the chosen years; only where there is none, a part of one. */
export function newestIn<P extends Point>(points: readonly P[], filter: SelectionFilter): P | undefined {
  const inside = points.filter((point) => inYears(yearsOfPeriod(point.period), filter));
  return inside.findLast(({ period }) => !isPartYear(period)) ?? inside.at(-1);
}
