import { matchesObservation, type SelectionFilter } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { compareText, grouped } from './grouped.ts';

export type FigureQuestion =
  /** The source leaves the end of the period open: figures of one reporter that end together. */
  | { kind: 'period-end'; reporter: string; earliest: string; latest: string }
  /** A figure over time of which only the day is known on which it was said. */
  | { kind: 'undated' };

type Question = FigureQuestion & { id: string; about: readonly string[] };

/** Measures that mean nothing without a span of time, unlike a stock, which is true on the day it is stated. */
const overTime: readonly string[] = [
  'trade',
  'trade-change',
  'trade-balance',
  'trade-share',
  'trade-offer',
  'fdi',
  'crop-share',
  'crude-share',
  'oil-imports',
  'passengers',
  'corridor-cargo',
  'corridor-rail-cargo',
  'corridor-port-cargo',
  'corridor-containers',
  'sea-cargo',
  'sea-containers',
  'port-throughput',
];

/** Which end "until September" has, asked once for all figures of a reporter that share it; the newest first. */
export function openPeriods(observations: readonly Observation[], filter: SelectionFilter): Question[] {
  const open = observations.filter(
    (row) => row.period.endEarliest !== undefined && matchesObservation(row, filter),
  );
  const groups = grouped(open, ({ period, reporter }) =>
    [period.end, period.endEarliest, reporter].join('-').toLowerCase(),
  );
  return [...groups]
    .toSorted(([a], [b]) => compareText(b, a))
    .flatMap(([key, rows]): Question[] => {
      const [first] = rows;
      const earliest = first?.period.endEarliest;
      if (!first || earliest === undefined) return [];
      const about = rows.map(({ id }) => id);
      const { reporter, period } = first;
      return [{ kind: 'period-end', id: `period-end-${key}`, about, reporter, earliest, latest: period.end }];
    });
}

/** Claims and bounds that give no period: "trade is over 90 million". */
export function undatedFigures(observations: readonly Observation[], filter: SelectionFilter): Question[] {
  return observations
    .filter(
      ({ measure, status, bound, period }) =>
        (status === 'claim' || bound !== undefined) && period.kind === 'point' && overTime.includes(measure),
    )
    .filter((row) => matchesObservation(row, filter))
    .map(({ id }) => ({ kind: 'undated', id: `undated-${id}`, about: [id] }));
}
