import { afterEach, expect, test } from 'vitest';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { wordsOfPage } from '#tests/kit/whole-page.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

function wordsIn(timeZone: string): string {
  process.env.TZ = timeZone;
  return JSON.stringify(wordsOfPage(wholeRecord, choice()));
}

test('no date, age or year of the page hangs on the reader’s zone', () => {
  const inGreenwich = wordsIn('UTC');
  expect(inGreenwich).toContain('19 November 2024');
  for (const [timeZone, hours] of [
    ['Etc/GMT+12', -12],
    ['Pacific/Kiritimati', 14],
  ] as const) {
    expect(wordsIn(timeZone)).toBe(inGreenwich);
    expect(new Date('2026-12-31T12:00:00Z').getTimezoneOffset()).toBe(-60 * hours);
  }
});
