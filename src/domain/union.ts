import type { SectorId } from '#src/contract/sector.ts';
import type { SourceRef } from '#src/contract/source.ts';

type Sourced = { sectors: readonly SectorId[]; sources: readonly SourceRef[] };

/** Sectors and sources of several facts, each once, in the order of the facts. */
export function unionOf(facts: readonly Sourced[]): Sourced {
  const places = new Map<string, SourceRef>();
  for (const ref of facts.flatMap(({ sources }) => sources)) {
    const place = `${ref.source} ${ref.locator ?? ''}`;
    if (!places.has(place)) places.set(place, ref);
  }
  return { sectors: [...new Set(facts.flatMap(({ sectors }) => sectors))], sources: [...places.values()] };
}
