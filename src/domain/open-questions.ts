import type { Agreement } from '#src/contract/agreement.ts';
import type { Event } from '#src/contract/event.ts';
import { layerOf } from '#src/contract/layer.ts';
import { matchesAgreement, matchesEvent, type SelectionFilter } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { EventDate } from '#src/contract/period.ts';
import { compareText, grouped } from './grouped.ts';
import { type Disagreement, disagreements } from './open-conflicts.ts';
import { type FigureQuestion, openPeriods, undatedFigures } from './open-periods.ts';
import { type MissingYears, missingYears } from './open-years.ts';
import { type PartialList, partialLists } from './partial-lists.ts';

/** What the record leaves open, and the facts that it is about. The wording is the page's. */
export type OpenQuestion = { id: string; about: readonly string[] } & (
  | PartialList
  | FigureQuestion
  | MissingYears
  | Disagreement
  /** A side has taken a step since the signature; whether the document is in force is not known. */
  | { kind: 'in-force' }
  /** Documents of one date whose entry into force is not known. */
  | { kind: 'took-effect'; signed: EventDate }
  /** Events whose day no source gives. */
  | { kind: 'exact-day'; precision: Exclude<EventDate['precision'], 'day'> }
);

export type OpenRecord = {
  observations: readonly Observation[];
  events: readonly Event[];
  agreements: readonly Agreement[];
};

/**
 * What a desk officer should ask for, derived from the record by rules alone: nothing is open because somebody
 * wrote that it is. Only questions about chosen facts; a year is missing from a line, whatever else is chosen.
 */
export function openQuestions(record: OpenRecord, filter: SelectionFilter = {}): readonly OpenQuestion[] {
  const rows = layerOf(record, filter);
  return [
    ...partialLists(rows, filter),
    ...openPeriods(rows.observations, filter),
    ...missingYears(rows.observations, filter),
    ...undatedFigures(rows.observations, filter),
    ...disagreements(rows, filter),
    ...openAgreements(rows.agreements, filter),
    ...inexactEvents(rows.events, filter),
  ];
}

function openAgreements(agreements: readonly Agreement[], filter: SelectionFilter): OpenQuestion[] {
  const chosen = agreements.filter((row) => matchesAgreement(row, filter));
  const unknown = chosen
    .filter(({ status }) => status === 'unknown')
    .map(({ id }): OpenQuestion => ({ kind: 'in-force', id: `in-force-${id}`, about: [id] }));
  const undated = chosen.filter(
    ({ status, inForce, kind }) =>
      inForce === undefined && status !== 'unknown' && status !== 'replaced' && !isDeclaration(kind),
  );
  const days = grouped(undated, ({ signed }) => `${signed.start}-${signed.end}`);
  const newestFirst = [...days].toSorted(([a], [b]) => compareText(b, a));
  const groups = newestFirst.flatMap(([day, documents]): OpenQuestion[] => {
    const [first] = documents;
    if (!first) return [];
    return [{ kind: 'took-effect', id: `took-effect-${day}`, about: ids(documents), signed: first.signed }];
  });
  return [...unknown, ...groups];
}

/** What is said in common takes no effect of its own. */
function isDeclaration(kind: Agreement['kind']): boolean {
  return kind === 'joint-declaration' || kind === 'joint-statement' || kind === 'roadmap';
}

function inexactEvents(events: readonly Event[], filter: SelectionFilter): OpenQuestion[] {
  const open = events.filter((event) => matchesEvent(event, filter) && !hasDay(event));
  return (['month', 'year', 'before'] as const).flatMap((precision) => {
    const these = open.filter(({ date }) => date.precision === precision);
    return these.length === 0
      ? []
      : [{ kind: 'exact-day', id: `exact-day-${precision}`, about: ids(these), precision }];
  });
}

/** Where sources disagree about the day, that is another question. */
function hasDay({ date, otherDates = [] }: Event): boolean {
  return [date, ...otherDates.map((other) => other.date)].some(({ precision }) => precision === 'day');
}

function ids(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
