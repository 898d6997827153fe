import * as v from 'valibot';
import { EventDate } from './period.ts';
import { Sectors } from './sector.ts';
import { Sources } from './source.ts';
import { Id, Text } from './text.ts';

export const agreementStatuses = ['in-force', 'signed', 'replaced', 'unknown'] as const;

export const Agreement = v.object({
  id: Id,
  title: Text,
  kind: v.string(),
  signed: EventDate,
  inForce: v.optional(EventDate),
  replacedBy: v.optional(Id),
  status: v.picklist(agreementStatuses),
  sectors: Sectors,
  sources: Sources,
});
export type Agreement = v.InferOutput<typeof Agreement>;
