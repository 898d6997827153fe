/** Numbers that look random and are the same for the same seed, on every machine (mulberry32). */
export type Random = {
  /** A whole number from 0 up to, but not including, `end`. */
  below: (end: number) => number;
  /** One of the list. */
  of: <T>(list: readonly [T, ...T[]]) => T;
  /** True once in so many times, on average. */
  once: (times: number) => boolean;
};

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, of: (list) => list[below(list.length)] ?? list[0], once: (times) => below(times) === 0 };
}
