/** The middle of the numbers there are, of two middles the mean; `NaN` of none. What is no number is left out. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** How many times `other` the number is; without an `other` to compare with there is no ratio. */
export function ratio(number: number, other: number): number {
  return other > 0 ? number / other : Number.NaN;
}
