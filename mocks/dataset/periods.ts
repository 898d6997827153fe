import type { Period } from '#src/contract/period.ts';
import { month } from './row-parts.ts';

/**
 * "Until September" may leave September out, and January as its start is inferred: the widest reading is
 * stored, `endEarliest` is the narrowest.
 */
export const untilSeptember2024 = {
  start: '2024-01-01',
  end: '2024-09-30',
  kind: 'span',
  wording: 'until September',
  endEarliest: '2024-08-31',
} satisfies Period;

export const untilSeptember2023 = {
  start: '2023-01-01',
  end: '2023-09-30',
  kind: 'span',
  wording: 'the same period in 2023',
  endEarliest: '2023-08-31',
} satisfies Period;

export function fullYear(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'span' };
}

/** From January to the end of that month, as the source says it. */
export function untilEndOf(name: `${number}-${string}`, wording: string): Period {
  return { start: `${name.slice(0, 4)}-01-01`, end: month(name).end, kind: 'span', wording };
}

/** The state on a day, or said on it. */
export function on(day: string): Period {
  return { start: day, end: day, kind: 'point' };
}
