import type { Record } from '#src/api/use-record.ts';

/** The collections that this card reads. */
export const needs = [
  'observations',
  'events',
  'statements',
  'agreements',
  'products',
  'organisations',
  'sources',
] as const;

export type SourcesRecord = Record<(typeof needs)[number]>;
