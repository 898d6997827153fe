import type { Record } from '#src/api/use-record.ts';

/** The collections that this card reads. */
export const needs = [
  'events',
  'people',
  'places',
  'organisations',
  'sectors',
  'sources',
  'observations',
] as const;

export type TimelineRecord = Record<(typeof needs)[number]>;
