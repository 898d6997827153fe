import * as v from 'valibot';
import { EventDate } from './period.ts';
import { Sectors } from './sector.ts';
import { Sources } from './source.ts';
import { Id, Text } from './text.ts';

/** Something that happened, dated as exactly as the source dates it. Lists hold ids. */
export const Event = v.object({
  id: Id,
  title: Text,
  summary: Text,
  date: EventDate,
  sectors: Sectors,
  places: v.array(Id),
  organisations: v.array(Id),
  people: v.array(Id),
  documents: v.array(Id),
  sources: Sources,
  conflictsWith: v.array(Id),
  certainty: v.picklist(['confirmed', 'disputed']),
  note: v.optional(Text),
});
export type Event = v.InferOutput<typeof Event>;
