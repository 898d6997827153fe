import type { Event } from '#src/contract/event.ts';
import type { EventDate } from '#src/contract/period.ts';

/** What an event of the record has unless its row says otherwise. */
export const settled = {
  places: [],
  organisations: [],
  people: [],
  documents: [],
  conflictsWith: [],
  certainty: 'confirmed',
} satisfies Partial<Event>;

/** Something that lasted several days, the first and the last given. */
export function days(start: string, end: string): EventDate {
  return { start, end, precision: 'day' };
}

/** No later than this day. */
export function before(end: string): EventDate {
  return { start: end, end, precision: 'before' };
}

/** The day on which the facts were last held against their sources: the latest reading of an undated page. */
export const lastRead = '2026-11-22';
