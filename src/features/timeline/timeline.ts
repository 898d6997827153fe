import type { Event } from '#src/contract/event.ts';
import { inLayer, inSectors, inYears, matchesEvent, type SelectionFilter } from '#src/contract/matches.ts';
import { type EventDate, yearsOfEvent } from '#src/contract/period.ts';

/** An event, or a stretch of years in which the record has none. */
export type TimelineEntry = { kind: 'event'; event: Event } | { kind: 'gap'; years: number; id: string };

/** Stretches shorter than this are not worth a line of their own. */
const shortestGap = 3;

/** The chosen events, oldest first, with the gaps between them named. */
export function timelineEntries(events: readonly Event[], filter: SelectionFilter): readonly TimelineEntry[] {
  const chosen = events
    .filter((event) => matchesEvent(event, filter))
    .toSorted((a, b) => order(a.date.start, b.date.start) || order(a.date.end, b.date.end));
  return chosen.flatMap((event, at): TimelineEntry[] => {
    const before = chosen[at - 1];
    const entry = { kind: 'event', event } as const;
    // A filtered list has gaps that say nothing about the record.
    const years = before && !filter.sector?.length ? yearsBetween(before.date, event.date) : 0;
    return years < shortestGap ? [entry] : [{ kind: 'gap', years, id: `gap-${event.id}` }, entry];
  });
}

/** ISO days sort as text. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Whole calendar years that lie between two events. */
function yearsBetween(before: EventDate, after: EventDate): number {
  return yearsOfEvent(after).from - yearsOfEvent(before).to - 1;
}

/** Why no event is shown: the sectors, the years, or the record itself. */
export function emptyReason(events: readonly Event[], filter: SelectionFilter): 'sectors' | 'years' | 'none' {
  const inThisLayer = events.filter((event) => inLayer(event.sources, filter));
  if (inThisLayer.length === 0) return 'none';
  const inTheseSectors = inThisLayer.filter((event) => inSectors(event.sectors, filter));
  const isOutside = inTheseSectors.every((event) => !inYears(yearsOfEvent(event.date), filter));
  return inTheseSectors.length > 0 && isOutside ? 'years' : 'sectors';
}
