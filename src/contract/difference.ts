import * as v from 'valibot';
import { collectionNames } from './collections.ts';
import { Release } from './release.ts';
import { Id, Text } from './text.ts';

/**
 * One field of a row, by its path (`value`, `period.end`, `note.en`; a list is one field). An end that is absent
 * had no such field; the values are as the rows have them.
 */
export const FieldChange = v.object({
  field: v.pipe(v.string(), v.minLength(1)),
  before: v.optional(v.unknown()),
  after: v.optional(v.unknown()),
});
export type FieldChange = v.InferOutput<typeof FieldChange>;

export const changeKinds = ['changed', 'withdrawn', 'added'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What happened to one row between two releases. A withdrawn one keeps what it said in `fields`. */
export const Change = v.object({
  id: Id,
  collection: v.picklist(collectionNames),
  change: v.picklist(changeKinds),
  fields: v.optional(v.array(FieldChange)),
  /** Why, for readers. */
  reason: v.optional(Text),
});
export type Change = v.InferOutput<typeof Change>;

const Named = v.pick(Release, ['version', 'hash', 'releasedOn']);

/** All that is different between two releases. */
export const Difference = v.object({ from: Named, to: Named, changes: v.array(Change) });
export type Difference = v.InferOutput<typeof Difference>;

/** The wire shape of `/differences`, oldest first. */
export const DifferencesAnswer = v.object({ release: v.string(), data: v.array(Difference) });
