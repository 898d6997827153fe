import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centresOf } from './period-slots.ts';
import { bandAt, barIn, linear, plotArea } from './scales.ts';

test('the plot is what axes and margins leave, and nothing where they leave nothing', () => {
  const room = { height: 100, top: 10, right: 40, bottom: 20, left: 4 };
  expect(plotArea({ ...room, width: 200 })).toEqual({ left: 4, right: 160, top: 10, bottom: 80 });
  expect(plotArea({ ...room, width: 30 })).toEqual({ left: 4, right: 4, top: 10, bottom: 80 });
});

test('values lie between the ends of the axis in proportion, upwards too', () => {
  const up = linear([-20, 0, 20], [200, 0]);
  expect([-20, 0, 10, 20].map(up)).toEqual([200, 100, 50, 0]);
  const right = linear([0, 5, 10], [12, 112]);
  expect([0, 2.5, 10].map(right)).toEqual([12, 37, 112]);
});

test('an axis without a length has its only value at its start', () => {
  expect(linear([7, 7], [10, 90])(7)).toBe(10);
});

test('a band is empty on both sides by its gap', () => {
  expect(bandAt(0, 2, [4, 284], 0.1)).toEqual({ start: 18, size: 112 });
  expect(bandAt(1, 2, [4, 284], 0.1)).toEqual({ start: 158, size: 112 });
});

test('a bar stands in the middle of its place, which is where its period is named', () => {
  const share = fc.double({ min: 0, max: 0.45, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(), share, (count, at, gap) => {
      const index = at % count;
      const { start, size } = barIn(bandAt(index, count, [4, 284], gap), 0, { widest: 72 });
      expect(size).toBeLessThanOrEqual(72);
      expect(start + size / 2).toBeCloseTo(centresOf(count, { left: 4, right: 284 })[index] ?? Number.NaN, 6);
    }),
  );
});

test('two bars share a band, close together where they are at their widest', () => {
  const pair = (size: number, widest: number) =>
    [0, 1].map((index) => barIn({ start: 10, size }, index, { count: 2, apart: 6, widest }));
  expect(pair(106, 72)).toEqual([
    { start: 10, size: 50 },
    { start: 66, size: 50 },
  ]);
  expect(pair(206, 50)).toEqual([
    { start: 60, size: 50 },
    { start: 116, size: 50 },
  ]);
});

test('where there is no room for a gap the bars touch', () => {
  expect(barIn({ start: 0, size: 6 }, 1, { count: 2, apart: 6 })).toEqual({ start: 3, size: 3 });
});
