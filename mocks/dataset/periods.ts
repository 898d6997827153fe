import type { Period } from '#src/contract/period.ts';

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
