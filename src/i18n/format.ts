import type { EventDate } from '#src/contract/period.ts';
import { activeLanguage, t } from './translate.ts';

/** The only caller of Intl. Everything is in the reader's language; dates are calendar days and have no zone. */
const minus = '\u2212';

/** A number with exactly `digits` decimals, already rounded; `sign` puts + before a gain. Minus is U+2212. */
export function formatNumber(value: number, digits: number, sign = false): string {
  const text = numberFormat(digits).format(Math.abs(value));
  const isZero = Number(text.replace(/[^1-9]/g, '') || 0) === 0;
  if (value < 0 && !isZero) return minus + text;
  return sign && !isZero ? `+${text}` : text;
}

/** A day, month or year as exactly as the source gives it: "19 November 2024", "June 2024", "2011". */
export function formatDate(date: EventDate): string {
  const start = utc(date.start);
  const end = utc(date.end);
  if (date.precision === 'year') return String(end.getUTCFullYear());
  if (date.precision === 'before') return t('date.before', { date: dateFormat('day').format(end) });
  const format = dateFormat(date.precision === 'month' ? 'month' : 'day');
  return date.precision === 'day' && date.start !== date.end
    ? // The spaces around the dash differ from one browser to the next, and from the build's: one for all.
      format.formatRange(start, end).replace(/\s–\s/, '\u2009–\u2009')
    : format.format(start);
}

/** A calendar day in full: "23 November 2026". */
export function formatDay(day: string): string {
  return formatDate({ start: day, end: day, precision: 'day' });
}

/** "a, b and c". */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** The text with its first letter as a capital, for the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** Which of two names comes first in the reader's alphabet; numbers inside them by their value. */
export function compareNames(a: string, b: string): number {
  return new Intl.Collator(locale(), { numeric: true }).compare(a, b);
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

// British English: the day before the month, as the rest of the region writes it.
function locale(): string {
  const language = activeLanguage();
  return language === 'en' ? 'en-GB' : language;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(digits: number): Intl.NumberFormat {
  const key = `${locale()}.${digits}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  numberFormats.set(key, made);
  return made;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${locale()}.${precision}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  dateFormats.set(key, made);
  return made;
}
