import type { EventDate, Period } from '#src/contract/period.ts';
import { articleSourceId, type SourceRef } from '#src/contract/source.ts';
import type { Text } from '#src/contract/text.ts';

export function en(text: string): Text {
  return { en: text };
}

/** The article as the one source of a row, with its paragraphs, counted from 1 without the four headings. */
export function article(...paragraphs: readonly number[]): SourceRef[] {
  return [{ source: articleSourceId, locator: paragraphs.map((paragraph) => `¶ ${paragraph}`).join(', ') }];
}

export function day(date: string): EventDate {
  return { start: date, end: date, precision: 'day' };
}

/** `month` as `2024-09`. The day stays unknown: start and end only say which days it can be. */
export function month(name: `${number}-${string}`): EventDate {
  const [year, number] = name.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
  return { start: `${name}-01`, end: `${name}-${last}`, precision: 'month' };
}

export function year(number: number): EventDate {
  return { start: `${number}-01-01`, end: `${number}-12-31`, precision: 'year' };
}

/** Where the article speaks of no other time, the month of its publication is taken. */
export const publication = month('2024-11');

export const atPublication = {
  start: '2024-11-01',
  end: '2024-11-30',
  kind: 'point',
} satisfies Period;

/** Sources beyond the article, by id. */
export function cited(...ids: readonly string[]): SourceRef[] {
  return ids.map((source) => ({ source }));
}
