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
  'sources',
] as const;

export type ProvenanceRecord = Record<(typeof needs)[number]>;
