import { type Entry, type EntryKind, entryKinds } from './entry.ts';

export type Group = { kind: EntryKind; total: number; shown: readonly Entry[] };

/**
 * The entries by kind, the kind of the best one first, `most` of them in all. Every kind has its part of the
 * places; what one does not fill goes to the others.
 */
export function inGroups(entries: readonly Entry[], most: number): readonly Group[] {
  const byKind = new Map<EntryKind, Entry[]>();
  for (const entry of entries) {
    const kept = byKind.get(entry.kind);
    if (kept) kept.push(entry);
    else byKind.set(entry.kind, [entry]);
  }
  const places = new Map<EntryKind, number>();
  let left = Math.min(most, entries.length);
  while (left > 0)
    for (const [kind, all] of byKind) {
      const taken = places.get(kind) ?? 0;
      if (left === 0 || taken === all.length) continue;
      places.set(kind, taken + 1);
      left -= 1;
    }
  return [...byKind].map(([kind, all]) => ({
    kind,
    total: all.length,
    shown: all.slice(0, places.get(kind)),
  }));
}

/** How many entries there are of each kind, in the order of the kinds. */
export function countsByKind(entries: readonly Entry[]): readonly { kind: EntryKind; count: number }[] {
  return entryKinds.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}
