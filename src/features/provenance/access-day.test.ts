import { afterEach, expect, test } from 'vitest';
import { accessDay } from './access-day.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

/** The day that a reader in a zone writes into a footnote at an instant. */
function dayIn(timeZone: string, instant: string, releasedOn = '2026-11-23'): string | undefined {
  process.env.TZ = timeZone;
  return accessDay(new Date(instant), releasedOn);
}

test.each([
  ['Etc/GMT+12', '2026-12-31'],
  ['America/New_York', '2026-12-31'],
  ['Asia/Almaty', '2027-01-01'],
  ['Pacific/Kiritimati', '2027-01-01'],
])('at the turn of the year the day is the reader’s own: %s', (timeZone, day) => {
  expect(dayIn(timeZone, '2026-12-31T23:30:00Z')).toBe(day);
});

test('29 February is one in every zone', () => {
  for (const timeZone of ['Etc/GMT+12', 'UTC', 'Pacific/Kiritimati'])
    expect(dayIn(timeZone, '2028-02-29T11:00:00Z')).toMatch(/^2028-(?:02-29|02-28|03-01)$/);
  expect(dayIn('UTC', '2028-02-29T12:00:00Z')).toBe('2028-02-29');
});

test('a reader west of the publisher sees a release on the day before its day', () => {
  expect(dayIn('Etc/GMT+12', '2026-11-23T03:00:00Z')).toBe('2026-11-22');
});

test.each(['1970-01-01T00:00:00Z', '1969-12-31T00:00:00Z', '2026-11-21T12:00:00Z', '2100-01-01T12:00:00Z'])(
  'a clock that says %s cannot be right, and no day is written',
  (instant) => {
    expect(dayIn('UTC', instant)).toBeUndefined();
    expect(accessDay(new Date(Number.NaN), '2026-11-23')).toBeUndefined();
  },
);
