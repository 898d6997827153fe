import * as v from 'valibot';

/** A calendar day, `YYYY-MM-DD`, without a zone: sources give days, not instants. */
export const PlainDate = v.pipe(
  v.string(),
  v.isoDate(),
  v.check(isCalendarDay, 'a day of the calendar from the year 1000 on'),
);

// 30 February has the form of a day; what computes with it would take it for 1 March.
function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year >= 1000 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/**
 * What a figure covers.
 * `span`: start to end. `cumulative`: everything since `start`; it belongs to the year of its end and is
 * never a year's figure. `point`: the state at the time of the statement.
 * `wording` is the source's own; `endEarliest` stands where the source leaves the end open ("until September").
 */
export const Period = v.pipe(
  v.object({
    start: PlainDate,
    end: PlainDate,
    kind: v.picklist(['span', 'cumulative', 'point']),
    wording: v.optional(v.string()),
    endEarliest: v.optional(PlainDate),
  }),
  v.check(({ start, end }) => start <= end, 'ends no earlier than it starts'),
);
export type Period = v.InferOutput<typeof Period>;

/** When something happened, as exactly as the source says. `before`: no later than `end`; `start` is a formality. */
export const EventDate = v.pipe(
  v.object({
    start: PlainDate,
    end: PlainDate,
    precision: v.picklist(['day', 'month', 'year', 'before']),
  }),
  v.check(({ start, end }) => start <= end, 'ends no earlier than it starts'),
);
export type EventDate = v.InferOutput<typeof EventDate>;

/** First and last calendar year, both included. */
export type YearSpan = { from: number; to: number };

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The years that a period belongs to when years are chosen. */
export function yearsOfPeriod(period: Period): YearSpan {
  const to = yearOf(period.end);
  return { from: period.kind === 'span' ? yearOf(period.start) : to, to };
}

export function yearsOfEvent(date: EventDate): YearSpan {
  const to = yearOf(date.end);
  return { from: date.precision === 'before' ? to : yearOf(date.start), to };
}

export function overlaps(a: YearSpan, b: YearSpan): boolean {
  return a.from <= b.to && a.to >= b.from;
}
