import type { Event } from '#src/contract/event.ts';
import type { Observation } from '#src/contract/observation.ts';
import {
  type Conflict,
  conflictGroups,
  type DatedRow,
  figureConflicts,
  type GivenDate,
  givenDates,
  opposedDates,
} from '#src/domain/conflicts.ts';

/** A stored figure with what stands against it. */
export type Disputed = { row: Observation; conflicts: readonly Conflict[] };

/** Which of the stored figures that a number rests on are disputed. */
export function disputesOf(
  rows: readonly Observation[],
  observations: readonly Observation[],
): readonly Disputed[] {
  return rows
    .map((row) => ({ row, conflicts: figureConflicts(row, observations) }))
    .filter(({ conflicts }) => conflicts.length > 0);
}

/** Every date that sources give for an event; none where all give the same. `isOpposed`: they exclude each other. */
export type DateDispute<T extends DatedRow = Event> = {
  dates: readonly GivenDate<T>[];
  isOpposed: boolean;
};

export function dateDispute<T extends DatedRow>(event: T, events: readonly T[]): DateDispute<T> {
  const group = conflictGroups(events).find((rows) => rows.some(({ id }) => id === event.id)) ?? [event];
  const dates = givenDates(group);
  if (dates.length < 2) return { dates: [], isOpposed: false };
  return { dates, isOpposed: group.length > 1 || opposedDates(dates.map(({ date }) => date)).length > 1 };
}
