import type { Record } from '#src/api/use-record.ts';

/** The collections that this card reads. */
export const needs = [
  'observations',
  'events',
  'statements',
  'products',
  'organisations',
  'people',
  'places',
  'routes',
  'sectors',
  'sources',
] as const;

export type FieldRecord = Record<(typeof needs)[number]>;
