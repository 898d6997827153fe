import type { Agreement } from '#src/contract/agreement.ts';
import type { Event } from '#src/contract/event.ts';
import type { Observation } from '#src/contract/observation.ts';
import { type YearSpan, yearsOfEvent, yearsOfPeriod } from '#src/contract/period.ts';
import type { Statement } from '#src/contract/statement.ts';

type Dated = {
  observations: readonly Observation[];
  events: readonly Event[];
  statements: readonly Statement[];
  agreements: readonly Agreement[];
};

/** First and last year of a release: the defaults of the year filter. Undefined for an empty release. */
export function recordYears({ observations, events, statements, agreements }: Dated): YearSpan | undefined {
  const spans = [
    ...observations.map(({ period }) => yearsOfPeriod(period)),
    ...events.map(({ date }) => yearsOfEvent(date)),
    ...statements.map(({ date }) => yearsOfEvent(date)),
    ...agreements.map(({ signed }) => yearsOfEvent(signed)),
  ];
  const [first] = spans;
  if (!first) return undefined;
  return spans.reduce(
    (all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }),
    first,
  );
}
