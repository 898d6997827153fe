import type { Observation } from '#src/contract/observation.ts';
import { grouped } from './grouped.ts';
import { isPartYear } from './period.ts';

/**
 * `line`: full years of the one source that gives most of them. `besides`: other published counts of full
 * years. `said`: full years as somebody put it. `parts`: parts of years. `narrower`: a part of the route or
 * what runs beside it. `plans`: plans, expectations, capacities.
 */
export const corridorKinds = ['line', 'besides', 'said', 'parts', 'narrower', 'plans'] as const;
export type CorridorKind = (typeof corridorKinds)[number];

const narrower: readonly string[] = [
  'corridor-rail-cargo',
  'corridor-port-cargo',
  'port-throughput',
  'sea-cargo',
];
const plans: readonly string[] = ['corridor-cargo-plan', 'corridor-capacity-plan'];

/** Everything in tonnes on the Middle Corridor, by what it may be set beside; each kind oldest first. */
export function corridorRows(
  observations: readonly Observation[],
): Readonly<Record<CorridorKind, readonly Observation[]>> {
  const inTonnes = observations
    .filter(({ unit }) => unit === 'tonnes')
    .toSorted((a, b) => Number(a.period.end > b.period.end) - Number(a.period.end < b.period.end));
  const cargo = inTonnes.filter(({ measure }) => measure === 'corridor-cargo');
  const years = cargo.filter(({ period }) => !isPartYear(period));
  const published = years.filter(({ status, bound }) => status === 'reported' && !bound);
  const line = longestLine(published);
  const [isInLine, isPublished] = [new Set(line), new Set(published)];
  return {
    line,
    besides: published.filter((row) => !isInLine.has(row)),
    said: years.filter((row) => !isPublished.has(row)),
    parts: cargo.filter(({ period }) => isPartYear(period)),
    narrower: inTonnes.filter(({ measure }) => narrower.includes(measure)),
    plans: inTonnes.filter(({ measure }) => plans.includes(measure)),
  };
}

/** The figures that one publisher took from one source, where it gives more years than any other. */
function longestLine(rows: readonly Observation[]): readonly Observation[] {
  const lines = [...grouped(rows, lineOf).values()];
  return lines.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function lineOf({ reporter, publishedBy, sources }: Observation): string {
  return [reporter, publishedBy, sources[0]?.source].join(' ');
}
