import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { differenceInMonths } from 'date-fns';
import type { Observation } from '#src/contract/observation.ts';
import type { EventDate } from '#src/contract/period.ts';
import type { SectorId } from '#src/contract/sector.ts';
import type { SourceRef } from '#src/contract/source.ts';
import { exactly } from './interval.ts';
import type { Quantity } from './quantity.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { unionOf } from './union.ts';

/** Something that happened on a day; an event of the contract is one. */
export type Dated = {
  id: string;
  date: EventDate;
  sectors: readonly SectorId[];
  sources: readonly SourceRef[];
};

/** `value` is whole months; `years` and `months` are the same, as people say it. */
export type Age = Quantity & { years: number; months: number };

/**
 * Whole years and months from one day to another: 10 December 1996 to 19 November 2024 is 27 years 11 months,
 * whatever anniversary is celebrated. Refused where a source gives only a month or year, or the order is wrong.
 */
export function age(from: Dated, to: Dated): Age | Refusal {
  const ids = [from.id, to.id];
  if (from.id === to.id) return refuse('repeated', ids);
  if (!isOneDay(from.date) || !isOneDay(to.date) || to.date.start < from.date.start)
    return refuse('period', ids);
  const total = differenceInMonths(new UTCDate(to.date.start), new UTCDate(from.date.start));
  return {
    ...exactly(total),
    ...unionOf([from, to]),
    id: ['age', ...ids].join('.'),
    unit: 'months',
    unitMult: 0,
    status: 'derived',
    measure: 'age',
    flow: 'none',
    reporter: 'compiled',
    // Everything since the first day: it belongs to the year of its end.
    period: { start: from.date.start, end: to.date.start, kind: 'cumulative' },
    exact: true,
    formula: 'age',
    inputs: ids,
    years: Math.floor(total / 12),
    months: total % 12,
  };
}

/**
 * What the calendar makes of a stated length of diplomatic relations: from the first diplomatic event that is
 * dated to the day, to the last such day that the statement can have meant. Undefined without two such days.
 */
export function relationsAge(stated: Observation, events: readonly Dated[]): Age | undefined {
  const days = events
    .filter(
      ({ date, sectors }) => sectors.includes('diplomacy') && isOneDay(date) && date.end <= stated.period.end,
    )
    .toSorted((a, b) => Number(a.date.start > b.date.start) - Number(a.date.start < b.date.start));
  const [first, last] = [days[0], days.at(-1)];
  const length = first && last && age(first, last);
  return length && !isRefusal(length) ? length : undefined;
}

function isOneDay({ precision, start, end }: EventDate): boolean {
  return precision === 'day' && start === end;
}
