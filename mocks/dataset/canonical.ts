import type { Collections } from '#src/contract/collections.ts';

/** JSON with sorted keys and no white space: equal data give equal text, however the rows are written. */
export function canonicalJson(collections: Collections): string {
  return JSON.stringify(sortedKeys(collections));
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  // By code unit, not by locale: the hash must not depend on the machine.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedKeys(inner)]));
}
