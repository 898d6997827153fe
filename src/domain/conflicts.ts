import { byId, rowsById } from '#src/contract/by-id.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { EventDate } from '#src/contract/period.ts';
import type { SourceRef } from '#src/contract/source.ts';
import { connected } from './connected.ts';
import { intervalsOverlap, published, snap } from './interval.ts';
import { samePeriod } from './period.ts';
import type { Interval } from './quantity.ts';
import { storedInterval } from './stored.ts';

type Conflicting = { id: string; conflictsWith?: readonly string[] | undefined };

const namedBy = new WeakMap<readonly Conflicting[], ReadonlyMap<string, readonly string[]>>();

/** The rows that a row is in conflict with, whichever of the two says so, in the order of `rows`. */
export function conflictsOf<T extends Conflicting>(row: Conflicting, rows: readonly T[]): readonly T[] {
  const others = [...(row.conflictsWith ?? []), ...(namersIn(rows).get(row.id) ?? [])];
  return rowsById(
    rows,
    others.filter((id) => id !== row.id),
  );
}

/** For each id the rows that name it as what they contradict; found once for a list. */
function namersIn(rows: readonly Conflicting[]): ReadonlyMap<string, readonly string[]> {
  const made = namedBy.get(rows);
  if (made) return made;
  const namers = new Map<string, string[]>();
  for (const { id, conflictsWith = [] } of rows)
    for (const other of conflictsWith) {
      const known = namers.get(other);
      if (known) known.push(id);
      else namers.set(other, [id]);
    }
  namedBy.set(rows, namers);
  return namers;
}

/**
 * Rows that are in conflict with each other, directly or through a third, as one group; every other row alone.
 * Groups stand where their first row stands, rows inside a group in the order given.
 */
export function conflictGroups<T extends Conflicting>(rows: readonly T[]): readonly (readonly T[])[] {
  const known = byId(rows);
  const opposed = rows.flatMap(({ id, conflictsWith = [] }) =>
    conflictsWith.filter((other) => known.has(other)).map((other): [string, string] => [id, other]),
  );
  const groups = new Map<string, readonly T[]>();
  for (const ids of connected(opposed)) {
    const group = rowsById(rows, ids);
    for (const id of ids) groups.set(id, group);
  }
  return rows.flatMap((row) => {
    const group = groups.get(row.id) ?? [row];
    return group[0] === row ? [group] : [];
  });
}

/** In what two figures that stand against each other do not count the same. */
const unlikenesses = ['reporter', 'measure', 'flow', 'product', 'unit', 'period', 'status'] as const;
type Unlikeness = (typeof unlikenesses)[number];

/**
 * `rounding`: one true value can have been rounded to both. `bound`: an "over" or "about" that the other one fits.
 * `unlike`: not counted alike, so that both can be right. `value`: neither; the sources contradict each other.
 */
export type ConflictKind = 'rounding' | 'bound' | 'unlike' | 'value';
export type Conflict = { other: Observation; kind: ConflictKind; unlike: readonly Unlikeness[] };

/** What stands against a figure, with what the difference can come from. Takes no side. */
export function figureConflicts(row: Observation, rows: readonly Observation[]): readonly Conflict[] {
  return disputantsOf(row, rows).map((other) => {
    const unlike = unlikenessesOf(row, other);
    return { other, kind: kindOf(row, other, unlike), unlike };
  });
}

/**
 * What stands against a figure, and what stands against that in turn, where it is one and the same question: who
 * opens 2.76 million tonnes must see the 2.7 that contradicts the 2.8 beside it. One state's count never brings in
 * what is disputed about another's.
 */
function disputantsOf(row: Observation, rows: readonly Observation[]): readonly Observation[] {
  const reached = new Set([row, ...conflictsOf(row, rows)]);
  for (const member of reached)
    if (isOneQuestion(row, member))
      for (const other of conflictsOf(member, rows)) if (isOneQuestion(row, other)) reached.add(other);
  return rows.filter((other) => other.id !== row.id && reached.has(other));
}

function isOneQuestion(a: Observation, b: Observation): boolean {
  const isOneState = a.reporter === b.reporter || !isState(a) || !isState(b);
  return isOneState && unlikenessesOf(a, b).every((key) => key === 'reporter' || key === 'status');
}

function isState({ reporter }: Observation): boolean {
  return reporter === 'KZ' || reporter === 'RS' || reporter === 'SCG';
}

function unlikenessesOf(a: Observation, b: Observation): readonly Unlikeness[] {
  return unlikenesses.filter((key) =>
    key === 'period' ? !samePeriod(a.period, b.period) : a[key] !== b[key],
  );
}

function kindOf(a: Observation, b: Observation, unlike: readonly Unlikeness[]): ConflictKind {
  // Who counted, and whether it was published or said, does not change what is counted.
  if (unlike.some((key) => key !== 'reporter' && key !== 'status')) return 'unlike';
  if (!intervalsOverlap(inUnits(a), inUnits(b))) return 'value';
  return a.bound || b.bound ? 'bound' : 'rounding';
}

/** Every value that a figure admits, in its unit: bounds open on their side, "about" as wide as its last digit. */
function inUnits(row: Observation): Interval {
  const { value, bound, decimals, unitMult } = row;
  const scale = (amount: number) => (Number.isFinite(amount) ? snap(amount * 10 ** unitMult) : amount);
  const admitted = bound === 'about' ? published(value, decimals) : storedInterval(row);
  return {
    value: scale(value),
    low: bound === 'up-to' ? -Infinity : scale(admitted.low),
    high: bound === 'over' || bound === 'at-least' ? Infinity : scale(admitted.high),
  };
}

/** Something dated; `otherDates` are what some of its sources give instead. */
export type DatedRow = Conflicting & {
  date: EventDate;
  sources: readonly SourceRef[];
  otherDates?: readonly { date: EventDate; sources: readonly SourceRef[] }[] | undefined;
};

/** A date with the sources that give it. `of` is the row that says so. */
export type GivenDate<T extends DatedRow = DatedRow> = {
  of: T;
  date: EventDate;
  sources: readonly SourceRef[];
};

/** Every date that is given for one event, whether its sources' dates stand in one row or in several. */
export function givenDates<T extends DatedRow>(rows: readonly T[]): readonly GivenDate<T>[] {
  return rows.flatMap((of) => {
    const others = of.otherDates ?? [];
    const elsewhere = new Set(others.flatMap(({ sources }) => sources.map(({ source }) => source)));
    const own = of.sources.filter(({ source }) => !elsewhere.has(source));
    return [
      { of, date: of.date, sources: own.length > 0 ? own : of.sources },
      ...others.map(({ date, sources }) => ({ of, date, sources })),
    ];
  });
}

/**
 * The dates that exclude each other, earliest first: "2011" does not contradict 23 June 2011 and is left out beside
 * it; 23 and 27 June are both kept. One date where nothing contradicts.
 */
export function opposedDates(dates: readonly EventDate[]): readonly EventDate[] {
  const distinct = dates.filter(
    (date, at) => dates.findIndex((other) => spanKey(other) === spanKey(date)) === at,
  );
  return distinct
    .filter((date) => !distinct.some((other) => other !== date && holds(date, other)))
    .toSorted((a, b) => Number(a.start > b.start) - Number(a.start < b.start));
}

function holds(wide: EventDate, narrow: EventDate): boolean {
  return earliest(wide) <= earliest(narrow) && narrow.end <= wide.end;
}

/** ISO days sort as text. The start of a "before" is a formality. */
function earliest({ precision, start }: EventDate): string {
  return precision === 'before' ? '' : start;
}

function spanKey(date: EventDate): string {
  return `${earliest(date)} ${date.end}`;
}
