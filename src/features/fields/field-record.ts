import type { Record } from '#src/api/use-record.ts';
import type { Collections } from '#src/contract/collections.ts';

/** The collections that this card reads. */
export const needs = [
  'observations',
  'statements',
  'products',
  'organisations',
  'people',
  'places',
  'routes',
  'sectors',
  'sources',
] as const;

/** Political ties set the stated length of the relations beside the dated events; no other card waits for these. */
export const needsWithEvents = [...needs, 'events'] as const;

export type FieldRecord = Record<(typeof needs)[number]> & Partial<Pick<Collections, 'events'>>;
