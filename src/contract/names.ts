import * as v from 'valibot';
import { Sources } from './source.ts';
import { Id, Text } from './text.ts';

const country = v.optional(v.picklist(['KZ', 'RS', 'other']));

export const Organisation = v.object({
  id: Id,
  name: Text,
  kind: v.picklist(['government', 'company', 'institute', 'culture', 'media', 'international']),
  country,
  /** What the sources say it does or did in this relationship. */
  about: v.optional(Text),
  sources: Sources,
});
export type Organisation = v.InferOutput<typeof Organisation>;

export const Person = v.object({
  id: Id,
  name: Text,
  /** Office as of the source, not of today. */
  office: v.optional(Text),
  organisation: v.optional(Id),
  country,
  sources: Sources,
});
export type Person = v.InferOutput<typeof Person>;

export const Place = v.object({
  id: Id,
  name: Text,
  kind: v.picklist(['country', 'city', 'region']),
  country,
  sources: Sources,
});
export type Place = v.InferOutput<typeof Place>;

export const Route = v.object({
  id: Id,
  name: Text,
  alsoKnownAs: v.array(Text),
  status: v.picklist(['in-use', 'proposed']),
  places: v.array(Id),
  about: Text,
  sources: Sources,
});
export type Route = v.InferOutput<typeof Route>;
