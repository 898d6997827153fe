import { type EventDate, yearOf } from '#src/contract/period.ts';
import { formatDate } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';

/** Dates of which one is right: "23 or 27 June 2011", "May 2010 or 3 June 2010". In the order given. */
export function datesText(dates: readonly EventDate[]): string {
  const [first] = dates;
  if (!first) return '';
  const days = dates.map(({ precision, start, end }) => (precision === 'day' && start === end ? start : ''));
  const month = first.start.slice(0, 7);
  if (dates.length === 1 || !days.every((day) => day.startsWith(month))) return oneOf(dates.map(formatDate));
  return t('timeline.dates.days', {
    days: oneOf(days.map((day) => String(Number(day.slice(8))))),
    month: formatDate({ ...first, precision: 'month' }),
  });
}

function oneOf(texts: readonly string[]): string {
  return texts.reduce((first, last) => t('timeline.dates.or', { first, last }));
}

/** The machine's form of one of some dates: what they share, no more exact than the sources. */
export function dateTime(dates: readonly EventDate[]): string {
  const [first = '', ...others] = dates.map(machineDate);
  const length = [10, 7, 4].find((at) =>
    [first, ...others].every((date) => date.length >= at && date.slice(0, at) === first.slice(0, at)),
  );
  return length ? first.slice(0, length) : first;
}

function machineDate({ precision, start, end }: EventDate): string {
  if (precision === 'day') return start;
  return precision === 'month' ? start.slice(0, 7) : String(yearOf(end));
}
