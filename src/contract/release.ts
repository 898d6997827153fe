import * as v from 'valibot';
import { PlainDate } from './period.ts';

/** One published state of the dataset. `hash` is SHA-256 over its canonical JSON, hexadecimal. */
export const Release = v.object({
  version: v.pipe(v.string(), v.regex(/^[0-9a-z.-]+$/)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  releasedOn: PlainDate,
  /** Version of the contract that the server speaks; absent for the first. */
  contract: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Release = v.InferOutput<typeof Release>;
