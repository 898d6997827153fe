import type { Observation } from '#src/contract/observation.ts';

const powers: Record<number, string> = { 3: ' thousand', 6: ' million', 9: ' billion' };

/** The value as published, with its unit as a code: "over 500 million USD". */
export function amountText({ value, valueHigh, bound, decimals, unit, unitMult }: Observation): string {
  const [low, high] = [value, valueHigh].map((one) => one?.toFixed(decimals));
  const amount = high === undefined ? low : `${low} to ${high}`;
  const worded = bound === undefined || bound === 'range' ? '' : `${bound.replace('-', ' ')} `;
  const power = unitMult === 0 ? '' : (powers[unitMult] ?? ` × 10^${unitMult}`);
  return `${worded}${amount}${power} ${unit}`;
}

export function periodWords({ period }: Observation): string {
  const { start, end, kind, wording, endEarliest } = period;
  const open = endEarliest ? ` (or to ${endEarliest})` : '';
  return `${start} to ${end}${open}, ${kind}${wording ? `, "${wording}"` : ''}`;
}
