import type { Agreement } from '#src/contract/agreement.ts';
import type { Event } from '#src/contract/event.ts';
import { matchesObservation, type SelectionFilter } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';

/** A count of which the record names fewer: "ten documents, eight named". */
export type PartialList = {
  kind: 'partial-list';
  of: 'documents' | 'agreements' | 'visits';
  /** Whose count it is. */
  reporter: string;
  /** On which day it was true. */
  on: string;
  total: number;
  named: number;
};

type Lists = {
  observations: readonly Observation[];
  events: readonly Event[];
  agreements: readonly Agreement[];
};
type Question = PartialList & { id: string; about: readonly string[] };

const counted: Partial<Record<string, PartialList['of']>> = {
  'documents-signed': 'documents',
  'agreements-in-force': 'agreements',
  'presidential-visits': 'visits',
};

/**
 * Stated counts held against what the record lists up to the same day: the documents of an event of that day, or
 * else those signed on it; agreements in force; dated visits of Serbian presidents. A bound is not held against
 * anything, and a list that is as long as its count is whole.
 */
export function partialLists(lists: Lists, filter: SelectionFilter): readonly Question[] {
  return lists.observations.flatMap((count): Question[] => {
    const of = counted[count.measure];
    if (!of || count.bound || !matchesObservation(count, filter)) return [];
    const on = count.period.end;
    const named = namedIn[of](lists, on);
    const { id, reporter, value: total } = count;
    const about = [id, ...named];
    return named.length < total
      ? [
          {
            kind: 'partial-list',
            id: `partial-list-${id}`,
            about,
            of,
            reporter,
            on,
            total,
            named: named.length,
          },
        ]
      : [];
  });
}

const namedIn: Record<PartialList['of'], (lists: Lists, on: string) => readonly string[]> = {
  documents: ({ events, agreements }, on) => {
    const known = new Set(agreements.map(({ id }) => id));
    const ofEvents = events
      .filter(({ date }) => date.precision === 'day' && date.start <= on && on <= date.end)
      .map(({ documents }) => documents.filter((id) => known.has(id)));
    const longest = ofEvents.toSorted((a, b) => b.length - a.length)[0] ?? [];
    if (longest.length > 0) return longest;
    return agreements.filter(({ signed }) => signed.start === on && signed.end === on).map(({ id }) => id);
  },
  agreements: ({ agreements }, on) =>
    agreements
      .filter(({ status, inForce }) => status === 'in-force' && inForce !== undefined && inForce.end <= on)
      .map(({ id }) => id),
  visits: ({ events }, on) =>
    events
      .filter(({ visit, date }) => visit?.to === 'KZ' && visit.rank === 'president' && date.start <= on)
      .map(({ id }) => id),
};
