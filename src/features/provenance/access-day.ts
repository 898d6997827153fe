/** Longer than a release stays up; a clock that says more is wrong. */
const mostYears = 20;

/**
 * The reader's own day, `YYYY-MM-DD`: when a source was looked at is theirs to say, and nothing else here goes by a
 * clock. None where the clock cannot be right: nobody has seen a release before the day it came out on (a day
 * earlier in zones behind its publisher), or decades after.
 */
export function accessDay(now: Date, releasedOn: string): string | undefined {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const two = (part: number) => String(part).padStart(2, '0');
  const [releaseYear = 0, releaseMonth = 0, releaseDay = 0] = releasedOn.split('-').map(Number);
  const here = Date.UTC(year, month - 1, day);
  const isEarly = here < Date.UTC(releaseYear, releaseMonth - 1, releaseDay - 1);
  const isDay = !Number.isNaN(here);
  return !isDay || isEarly || year > releaseYear + mostYears
    ? undefined
    : `${year}-${two(month)}-${two(day)}`;
}
