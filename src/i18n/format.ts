import type { EventDate } from '#src/contract/period.ts';
import { activeLanguage, t } from './translate.ts';

/** The only caller of Intl. Everything is in the reader's language; dates are calendar days and have no zone. */
const minus = '\u2212';

/** A number with exactly `digits` decimals, already rounded; `sign` puts + before a gain. Minus is U+2212. */
export function formatNumber(value: number, digits: number, sign = false): string {
  const text = numberFormat(locale(), digits).format(Math.abs(value));
  const isZero = Number(text.replace(/[^1-9]/g, '') || 0) === 0;
  if (value < 0 && !isZero) return minus + text;
  return sign && !isZero ? `+${text}` : text;
}

/** A day, month or year as exactly as the source gives it: "19 November 2024", "June 2024", "2011". */
export function formatDate(date: EventDate): string {
  const start = utc(date.start);
  const end = utc(date.end);
  if (date.precision === 'year') return String(end.getUTCFullYear());
  if (date.precision === 'before') return t('date.before', { date: dateFormat(locale(), 'day').format(end) });
  const format = dateFormat(locale(), date.precision === 'month' ? 'month' : 'day');
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
  return listFormat(locale(), 'conjunction').format(parts);
}

/** The text with its first letter as a capital, for the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** Which of two names comes first in the reader's alphabet; numbers inside them by their value. */
export function compareNames(a: string, b: string): number {
  return collator(locale(), 'numeric').compare(a, b);
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

// British English: the day before the month, as the rest of the region writes it.
function locale(): string {
  const language = activeLanguage();
  return language === 'en' ? 'en-GB' : language;
}

/** Makes each of Intl's tools once: making one takes longer than a hundred uses. */
function once<Key extends string | number, Tool>(make: (locale: string, key: Key) => Tool) {
  const known = new Map<string, Tool>();
  return (locale: string, key: Key): Tool => {
    const name = `${locale} ${key}`;
    const tool = known.get(name) ?? make(locale, key);
    known.set(name, tool);
    return tool;
  };
}

const numberFormat = once(
  (locale, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const dateFormat = once(
  (locale, precision: 'day' | 'month') =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(precision === 'day' ? { day: 'numeric' } : {}),
    }),
);
const listFormat = once((locale, type: 'conjunction') => new Intl.ListFormat(locale, { type }));
const collator = once((locale, _: 'numeric') => new Intl.Collator(locale, { numeric: true }));
