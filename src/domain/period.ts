import { type Period, yearOf } from '#src/contract/period.ts';

/**
 * The same season a year before. A span that ends with its month still does (29 Feb 2024 → 28 Feb 2023). The
 * wording is kept, with the years that it names moved along.
 */
export function yearBefore(period: Period): Period {
  const { wording, endEarliest } = period;
  return {
    ...period,
    start: dayAYearBefore(period.start),
    end: dayAYearBefore(period.end),
    ...(wording === undefined
      ? {}
      : { wording: wording.replace(yearInWords, (year) => String(Number(year) - 1)) }),
    ...(endEarliest === undefined ? {} : { endEarliest: dayAYearBefore(endEarliest) }),
  };
}

/** Anything but whole calendar years with a stated end. Part-years never stand in a row with full years. */
export function isPartYear(period: Period): boolean {
  const whole = period.start.endsWith('-01-01') && period.end.endsWith('-12-31');
  return period.kind !== 'span' || !whole || period.endEarliest !== undefined;
}

export function isWithinAYear(period: Period): boolean {
  return yearOf(period.start) === yearOf(period.end);
}

/** Equal for the same days and the same openness of the end, however worded. */
export function periodKey({ kind, start, end, endEarliest }: Period): string {
  return [kind, start, end, endEarliest ?? ''].join(' ');
}

export function samePeriod(a: Period, b: Period): boolean {
  return periodKey(a) === periodKey(b);
}

/** Same length: whole months are counted as months, other spans in days, give or take a 29 February. */
export function sameLength(a: Period, b: Period): boolean {
  const [months, others] = [wholeMonths(a), wholeMonths(b)];
  if (months !== undefined || others !== undefined) return months === others;
  return Math.abs(days(a) - days(b)) <= 1;
}

/** Starting and ending on the same days of the year; the end of February is one day in every year. */
export function sameSeason(a: Period, b: Period): boolean {
  return monthDay(a.start) === monthDay(b.start) && monthDay(a.end) === monthDay(b.end);
}

/** The source's words without the years they name, so that "until September 2024" equals "until September 2023". */
export function wordingKey({ wording = '' }: Period): string {
  return wording.replace(yearInWords, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The source gives no span but says that it is that of another figure: "the same period in 2023". */
export function refersToAnother({ wording = '' }: Period): boolean {
  return /\bsame period\b/i.test(wording);
}

const yearInWords = /\b[12]\d{3}\b/g;

function dayAYearBefore(day: string): string {
  const { year, month, date } = partsOf(day);
  const last = lastOf(year - 1, month);
  return `${String(year - 1).padStart(4, '0')}-${day.slice(5, 8)}${date === lastOf(year, month) ? last : day.slice(8)}`;
}

function monthDay(day: string): string {
  return day.endsWith('-02-29') ? '02-28' : day.slice(5);
}

function wholeMonths({ start, end }: Period): number | undefined {
  const from = partsOf(start);
  const to = partsOf(end);
  if (from.date !== 1 || to.date !== lastOf(to.year, to.month)) return undefined;
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

function days({ start, end }: Period): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
}

function partsOf(day: string): { year: number; month: number; date: number } {
  return { year: yearOf(day), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function lastOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
