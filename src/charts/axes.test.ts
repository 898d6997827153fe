import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTicks } from './axes.ts';

test('a scale of changes has zero among its round ticks', () => {
  expect(niceTicks(-11.5, 18.4)).toEqual([-20, -10, 0, 10, 20]);
  expect(niceTicks(0, 76.9)).toEqual([0, 20, 40, 60, 80]);
  expect(niceTicks(0, 0.12)).toEqual([0, 0.05, 0.1, 0.15]);
});

test('no values at all still make a scale', () => {
  expect(niceTicks(0, 0)).toEqual([0, 1]);
});

test('every span lies inside its ticks, and few ticks are made', () => {
  const magnitude = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(magnitude, magnitude, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      fc.pre(high - low > 1e-6);
      const ticks = niceTicks(low, high);
      const room = (high - low) * 1e-6;
      expect(ticks[0]).toBeLessThanOrEqual(low + room);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - room);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});
