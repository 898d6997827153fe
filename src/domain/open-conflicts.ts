import type { Agreement } from '#src/contract/agreement.ts';
import { byId } from '#src/contract/by-id.ts';
import type { Event } from '#src/contract/event.ts';
import {
  matchesAgreement,
  matchesEvent,
  matchesObservation,
  type SelectionFilter,
} from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { connected } from './connected.ts';
import { compareText, grouped } from './grouped.ts';
import { intervalsOverlap } from './interval.ts';
import { storedInterval } from './stored.ts';

export type Disagreement =
  /** Sources contradict each other about one thing: figures of one count, an event, a document. */
  | { kind: 'differ'; of: 'figures' | 'events' | 'agreements' }
  /** Two counts of the same trade or cargo, which no source brings together. */
  | { kind: 'two-counts'; reporters: readonly [string, string] };

type Question = Disagreement & { id: string; about: readonly string[] };
type Pair<Row> = readonly [Row, Row];
type Rows = {
  observations: readonly Observation[];
  events: readonly Event[];
  agreements: readonly Agreement[];
};

/**
 * Conflicts that nothing in the record settles: all but figures of one count that rounding alone can explain.
 * What hangs together is one question; figures of two reporters are one question for the two.
 */
export function disagreements(
  { observations, events, agreements }: Rows,
  filter: SelectionFilter,
): Question[] {
  const figures = pairsOf(observations)
    .filter((pair) => pair.some((row) => matchesObservation(row, filter)))
    .filter((pair) => !isRounding(pair));
  const ofOneCount = figures.filter(([a, b]) => a.reporter === b.reporter);
  const disputed = events
    .filter((event) => event.certainty === 'disputed' && matchesEvent(event, filter))
    .map((event): Pair<Event> => [event, event]);
  const ofEvents = pairsOf(events).filter((pair) => pair.some((row) => matchesEvent(row, filter)));
  const ofAgreements = pairsOf(agreements).filter((pair) =>
    pair.some((row) => matchesAgreement(row, filter)),
  );
  return [
    ...groups(ofOneCount, 'figures'),
    ...groups([...disputed, ...ofEvents], 'events'),
    ...groups(ofAgreements, 'agreements'),
    ...betweenCounts(figures.filter(([a, b]) => a.reporter !== b.reporter)),
  ];
}

function betweenCounts(pairs: readonly Pair<Observation>[]): Question[] {
  const ofTwo = grouped(pairs, ([a, b]) => [a.reporter, b.reporter].toSorted().join('-'));
  return [...ofTwo].flatMap(([key, these]): Question[] => {
    const [first] = these;
    if (!first) return [];
    const [one, other] = first.map(({ reporter }) => reporter).toSorted();
    const newestFirst = these.flat().toSorted((a, b) => compareText(b.period.end, a.period.end));
    const about = [...new Set(newestFirst.map(({ id }) => id))];
    const reporters = [one ?? '', other ?? ''] as const;
    return [{ kind: 'two-counts', id: `two-counts-${key.toLowerCase()}`, about, reporters }];
  });
}

/** Each conflict once, whichever side names it; references to rows that are not there are left out. */
function pairsOf<Row extends { id: string; conflictsWith?: readonly string[] | undefined }>(
  rows: readonly Row[],
): readonly Pair<Row>[] {
  const known = byId(rows);
  const pairs = new Map<string, Pair<Row>>();
  for (const row of rows)
    for (const id of row.conflictsWith ?? []) {
      const other = known.get(id);
      const key = [row.id, id].toSorted().join(' ');
      if (other && !pairs.has(key)) pairs.set(key, [row, other]);
    }
  return [...pairs.values()];
}

/** What hangs together by conflicts, directly or through others. */
function groups<Row extends { id: string }>(
  pairs: readonly Pair<Row>[],
  of: 'figures' | 'events' | 'agreements',
): Question[] {
  return connected(pairs.map(([a, b]) => [a.id, b.id] as const)).map((about) => ({
    kind: 'differ',
    id: `differ-${about.toSorted()[0]}`,
    about,
    of,
  }));
}

function isRounding([a, b]: Pair<Observation>): boolean {
  if (a.bound || b.bound || a.unit !== b.unit) return false;
  const inUnits = (row: Observation) => {
    const { value, low, high } = storedInterval(row);
    const scale = 10 ** (row.unitMult - a.unitMult);
    return { value: value * scale, low: low * scale, high: high * scale };
  };
  return a.reporter === b.reporter && intervalsOverlap(inUnits(a), inUnits(b));
}
