import * as v from 'valibot';
import { flows } from './observation.ts';
import { EventDate } from './period.ts';
import { Sectors } from './sector.ts';
import { Sources } from './source.ts';
import { Id, Text } from './text.ts';

/**
 * What was said, planned, offered or described without being a figure or a dated event. `text` restates it.
 * `direction` is set where a source says that trade in named goods rose or fell without saying by how much.
 */
export const Statement = v.object({
  id: Id,
  text: Text,
  kind: v.picklist(['said', 'planned', 'offered', 'described']),
  /** A person or an organisation; absent where the source's narrator speaks. */
  by: v.optional(Id),
  date: EventDate,
  sectors: Sectors,
  products: v.array(Id),
  flow: v.optional(v.picklist(flows)),
  direction: v.optional(v.picklist(['up', 'down'])),
  organisations: v.array(Id),
  people: v.array(Id),
  places: v.array(Id),
  /** The observation that carries the amount, where one was named. */
  quantity: v.optional(Id),
  sources: Sources,
  note: v.optional(Text),
});
export type Statement = v.InferOutput<typeof Statement>;
