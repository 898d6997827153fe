import type { Record } from '#src/api/use-record.ts';
import { collectionNames } from '#src/contract/collections.ts';

/** Any row can change, so that all of them are needed to name what did. */
export const needs = collectionNames;

export type ReleasesRecord = Record<(typeof needs)[number]>;
