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
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const include = (years: YearSpan) => {
    from = Math.min(from, years.from);
    to = Math.max(to, years.to);
  };
  for (const { period } of observations) include(yearsOfPeriod(period));
  for (const { date } of events) include(yearsOfEvent(date));
  for (const { date } of statements) include(yearsOfEvent(date));
  for (const { signed } of agreements) include(yearsOfEvent(signed));
  return from <= to ? { from, to } : undefined;
}
