import type { Record } from '#src/api/use-record.ts';

/** The collections that can be searched: all that hold something with a name of its own. */
export const needs = [
  'observations',
  'events',
  'statements',
  'agreements',
  'people',
  'organisations',
  'products',
  'places',
  'routes',
  'sectors',
  'sources',
] as const;

export type FindRecord = Record<(typeof needs)[number]>;
