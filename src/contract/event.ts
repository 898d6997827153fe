import * as v from 'valibot';
import { EventDate } from './period.ts';
import { Sectors } from './sector.ts';
import { Sources } from './source.ts';
import { Id, Text } from './text.ts';

/** A visit from one country to the other. `working`, `official` where the source says so. */
export const Visit = v.object({
  to: v.picklist(['KZ', 'RS']),
  rank: v.picklist(['president', 'prime-minister', 'minister', 'speaker', 'deputies']),
  form: v.optional(v.picklist(['official', 'working'])),
});
export type Visit = v.InferOutput<typeof Visit>;

/** Something that happened, dated as exactly as the source dates it. Lists hold ids. */
export const Event = v.object({
  id: Id,
  title: Text,
  summary: Text,
  date: EventDate,
  /**
   * Dates that some of the sources give instead of `date`: more exact, or at odds with each other, and then
   * `certainty` is `disputed`. One event stays one row, whatever its sources say about the day.
   */
  otherDates: v.optional(v.array(v.object({ date: EventDate, sources: Sources }))),
  sectors: Sectors,
  places: v.array(Id),
  organisations: v.array(Id),
  people: v.array(Id),
  /** Agreements and other documents that it is about: signed, ratified, taking effect. */
  documents: v.array(Id),
  visit: v.optional(Visit),
  sources: Sources,
  conflictsWith: v.array(Id),
  certainty: v.picklist(['confirmed', 'disputed']),
  note: v.optional(Text),
});
export type Event = v.InferOutput<typeof Event>;
