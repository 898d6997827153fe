import { type Collections, collectionNames } from '#src/contract/collections.ts';
import { inLayer } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import type { Source } from '#src/contract/source.ts';
import { relationsAge } from '#src/domain/anniversary.ts';
import { type Check, checkAge, consistencyChecks } from '#src/domain/check.ts';
import { type MissingYears, missingYears } from '#src/domain/open-years.ts';
import { countsOf } from '#src/domain/trade-record.ts';

export type Counts = ReadonlyMap<string, number>;
type SourcedKind = 'observations' | 'events' | 'statements' | 'agreements';
const sourcedKinds: readonly SourcedKind[] = ['observations', 'events', 'statements', 'agreements'];

export type Register = {
  kinds: Counts;
  measures: Counts;
  /** Observations by reporter, then by year; a cumulative figure belongs to the year of its end. */
  reporters: ReadonlyMap<string, Counts>;
  conflicts: readonly Pair[];
  gaps: readonly MissingYears[];
  checks: readonly Check[];
  /** Rows by the best grade among their sources. */
  grades: Counts;
  /** Rows with the article among their sources, by kind. */
  article: Counts;
  /** Ids that more than one row has. */
  repeated: readonly string[];
};

/** Two rows that contradict each other, whichever of them says so. */
export type Pair = { collection: SourcedKind; ids: readonly [string, string] };

/** The dataset counted and held against itself. */
export function registerOf(data: Collections): Register {
  const { observations } = data;
  const sourced = sourcedKinds.flatMap((kind) => data[kind].map(({ sources }) => sources));
  const ids = collectionNames.flatMap((name) => data[name].map(({ id }): string => id));
  const reporters = [...new Set(observations.map(({ reporter }) => reporter))].toSorted();
  return {
    kinds: new Map(collectionNames.map((name) => [name, data[name].length])),
    measures: countBy(observations, ({ measure }) => measure),
    reporters: new Map(
      reporters.map((reporter) => {
        const own = observations.filter((row) => row.reporter === reporter);
        return [reporter, countBy(own, ({ period }) => String(yearsOfPeriod(period).to))];
      }),
    ),
    conflicts: sourcedKinds.flatMap((kind) => pairsOf(kind, data[kind])),
    gaps: missingYears(observations, {}),
    checks: [...tradeChecks(observations), ...ageChecks(data)],
    grades: countBy(sourced, (refs) =>
      bestGrade(
        refs.map(({ source }) => source),
        data.sources,
      ),
    ),
    article: new Map(
      sourcedKinds.map((kind) => [
        kind,
        data[kind].filter(({ sources }) => inLayer(sources, { layer: 'article' })).length,
      ]),
    ),
    repeated: [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))],
  };
}

function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return new Map([...counts].toSorted(([a], [b]) => Number(a > b) - Number(a < b)));
}

type Conflicting = { id: string; conflictsWith?: readonly string[] | undefined };

function pairsOf(collection: SourcedKind, rows: readonly Conflicting[]): readonly Pair[] {
  const pairs = rows.flatMap(({ id, conflictsWith = [] }) =>
    conflictsWith.map((other): [string, string] => (id < other ? [id, other] : [other, id])),
  );
  const distinct = new Map(pairs.map((ids) => [ids.join(' '), ids]));
  return [...distinct.values()].map((ids) => ({ collection, ids }));
}

function tradeChecks(observations: readonly Observation[]): readonly Check[] {
  return countsOf(observations).flatMap((scope) => consistencyChecks(observations, scope));
}

function ageChecks({ observations, events }: Collections): readonly Check[] {
  return observations.flatMap((stated) => {
    const length = stated.measure === 'relations-length' && relationsAge(stated, events);
    return length ? [checkAge(stated, length)] : [];
  });
}

function bestGrade(ids: readonly string[], sources: readonly Source[]): string {
  const grades = sources.filter(({ id }) => ids.includes(id)).map(({ grade }) => grade);
  return grades.toSorted()[0] ?? 'none';
}
