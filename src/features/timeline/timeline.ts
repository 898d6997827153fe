import type { Event } from '#src/contract/event.ts';
import { inLayer, inSectors, inYears, matchesEvent, type SelectionFilter } from '#src/contract/matches.ts';
import { yearsOfEvent } from '#src/contract/period.ts';
import { conflictGroups, givenDates, opposedDates } from '#src/domain/conflicts.ts';

/**
 * An event, or a stretch of years in which the record has none. `others` are rows that contradict `event`: one and the
 * same thing as another source has it.
 */
export type TimelineEntry =
  | { kind: 'event'; event: Event; others: readonly Event[] }
  | { kind: 'gap'; years: number; id: string };

/** Stretches shorter than this are not worth a line of their own. */
const shortestGap = 3;

/** The chosen events, oldest first, with the gaps between them named. */
export function timelineEntries(events: readonly Event[], filter: SelectionFilter): readonly TimelineEntry[] {
  const inOrder = events
    .filter((event) => inLayer(event.sources, filter))
    .toSorted(
      (a, b) => order(a.date.start, b.date.start) || order(a.date.end, b.date.end) || order(a.id, b.id),
    );
  // One chosen row brings the rows that contradict it: no filter may settle which of them is right.
  const chosen = conflictGroups(inOrder)
    .filter((rows) => rows.some((row) => matchesEvent(row, filter)))
    .toSorted((a, b) => order(shownStart(a), shownStart(b)));
  return chosen.flatMap((rows, at): TimelineEntry[] => {
    const [event, ...others] = rows;
    if (!event) return [];
    const entry = { kind: 'event', event, others } as const;
    // A filtered list has gaps that say nothing about the record.
    const years = filter.sector?.length ? 0 : yearsBetween(chosen[at - 1] ?? [], rows);
    return years < shortestGap ? [entry] : [{ kind: 'gap', years, id: `gap-${event.id}` }, entry];
  });
}

/** ISO days sort as text; of one day, ids decide, so that the order does not hang on the record's. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Where sources differ, the days that they give are shown, not the year that holds them: "2011" is not January. */
function shownStart(rows: readonly Event[]): string {
  const opposed = opposedDates(givenDates(rows).map(({ date }) => date));
  return (opposed.length > 1 ? opposed[0] : rows[0]?.date)?.start ?? '';
}

/** Whole calendar years that lie between two events, whichever of their dates is right. */
function yearsBetween(before: readonly Event[], after: readonly Event[]): number {
  const last = spans(before).map(({ to }) => to);
  const first = spans(after).map(({ from }) => from);
  return last.length === 0 ? 0 : Math.min(...first) - Math.max(...last) - 1;
}

function spans(rows: readonly Event[]) {
  return givenDates(rows).map(({ date }) => yearsOfEvent(date));
}

/** Why no event is shown: the sectors, the years, or the record itself. */
export function emptyReason(events: readonly Event[], filter: SelectionFilter): 'sectors' | 'years' | 'none' {
  const inThisLayer = events.filter((event) => inLayer(event.sources, filter));
  if (inThisLayer.length === 0) return 'none';
  const inTheseSectors = inThisLayer.filter((event) => inSectors(event.sectors, filter));
  const isOutside = inTheseSectors.every((event) => !inYears(yearsOfEvent(event.date), filter));
  return inTheseSectors.length > 0 && isOutside ? 'years' : 'sectors';
}
