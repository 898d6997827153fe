import type { Record } from '#src/api/use-record.ts';

/** The collections that this card reads. */
export const needs = [
  'observations',
  'events',
  'statements',
  'agreements',
  'products',
  'organisations',
  'people',
  'places',
  'sectors',
  'sources',
] as const;

export type RegistersRecord = Record<(typeof needs)[number]>;
