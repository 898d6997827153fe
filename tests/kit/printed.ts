import type { Interval } from '#src/domain/quantity.ts';
import { displayDigits, roundHalfAway } from '#src/domain/rounding.ts';

/** A computed value and its ends as a reader sees them, in ASCII: `17.7 [17.1, 18.4]`. */
export function printed(interval: Interval, digits: number = displayDigits(interval)): string {
  const print = (value: number) => roundHalfAway(value, digits).toFixed(digits);
  return `${print(interval.value)} [${print(interval.low)}, ${print(interval.high)}]`;
}
