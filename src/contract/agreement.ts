import * as v from 'valibot';
import { EventDate } from './period.ts';
import { Sectors } from './sector.ts';
import { Sources } from './source.ts';
import { Id, Text } from './text.ts';

/**
 * How far a document has come, as far as the sources show. `signed`: signed or exchanged, nothing further known.
 * `in-force`: the date of entry into force is known. `unknown`: a side has taken a step since the signature, and
 * no source found says whether it is in force.
 */
export const agreementStatuses = ['in-force', 'signed', 'replaced', 'unknown'] as const;

/** `document`: the source names the subject and not the form. */
export const agreementKinds = [
  'agreement',
  'treaty',
  'convention',
  'memorandum',
  'joint-declaration',
  'joint-statement',
  'roadmap',
  'document',
] as const;

/** What one side did between signature and entry into force. */
export const Ratification = v.object({
  by: v.picklist(['KZ', 'RS', 'other']),
  date: EventDate,
  act: Text,
});
export type Ratification = v.InferOutput<typeof Ratification>;

export const Agreement = v.object({
  id: Id,
  title: Text,
  kind: v.picklist(agreementKinds),
  signed: EventDate,
  ratifications: v.optional(v.array(Ratification)),
  inForce: v.optional(EventDate),
  replacedBy: v.optional(Id),
  status: v.picklist(agreementStatuses),
  sectors: Sectors,
  /** Who signed or is named as a party, where that is not simply the two states. */
  organisations: v.optional(v.array(Id)),
  sources: Sources,
  conflictsWith: v.optional(v.array(Id)),
  note: v.optional(Text),
});
export type Agreement = v.InferOutput<typeof Agreement>;
