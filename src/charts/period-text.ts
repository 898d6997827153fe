import { type Period, yearOf } from '#src/contract/period.ts';
import { formatDate, formatDay } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';

/**
 * The period in words: "2024", "until September 2024", "since 2008, until November 2024", "as stated in
 * November 2024". Made from the dates, not from the source's wording, so that every language has it and the year
 * is always said; an end that the source leaves open is said as openly ("until September").
 */
export function periodText(period: Period): string {
  const { start, end, kind } = period;
  if (kind === 'cumulative') return t('period.since-until', { start: startText(start), end: monthOf(end) });
  if (kind === 'point') return pointText(period);
  if (isNewYear(start) && isYearsEnd(end) && !period.endEarliest) {
    const [from, to] = [yearOf(start), yearOf(end)];
    return from === to ? String(from) : `${from}–${to}`;
  }
  if (period.endEarliest && isNewYear(start)) return t('period.until', { month: monthOf(end) });
  if (isSameMonth(start, end) && isMonthsEnd(end)) return monthOf(end);
  if (start.endsWith('-01') && isMonthsEnd(end))
    return t('period.span', { start: monthOf(start), end: monthOf(end) });
  return t('period.span', { start: formatDay(start), end: formatDay(end) });
}

function pointText({ start, end }: Period): string {
  if (start === end) return t('period.stated-on', { date: formatDay(start) });
  const date = isSameMonth(start, end) ? monthOf(end) : String(yearOf(end));
  return t('period.stated-in', { date });
}

/** The day of a start on New Year's Day is a formality of the storage: the source says the year. */
function startText(start: string): string {
  return isNewYear(start) ? String(yearOf(start)) : monthOf(start);
}

function monthOf(day: string): string {
  return formatDate({ start: day, end: day, precision: 'month' });
}

function isNewYear(day: string): boolean {
  return day.endsWith('-01-01');
}

function isYearsEnd(day: string): boolean {
  return day.endsWith('-12-31');
}

function isSameMonth(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

function isMonthsEnd(day: string): boolean {
  const [year = 0, month = 0, date] = day.split('-').map(Number);
  return date === new Date(Date.UTC(year, month, 0)).getUTCDate();
}
