import { expect, test } from 'vitest';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { driversFigure } from './drivers.figure.ts';
import { driversHeight } from './drivers-height.ts';
import { driversLines } from './drivers-lines.ts';

test('each flow has one head, which carries the net change where there is one', () => {
  const lines = driversLines(driversFigure(wholeRecord, choice()).rows);
  expect(lines.filter(({ isHead }) => isHead).map(({ row }) => [row.flow, row.kind])).toEqual([
    ['export', 'net'],
    ['import', 'net'],
  ]);
  expect(lines).toHaveLength(9);
});

test('without a net change the head only names the flow, and the first good keeps its own line', () => {
  const lines = driversLines(driversFigure(wholeRecord, choice({ sector: ['metals'] })).rows);
  expect(lines.map(({ isHead, row }) => [isHead, row.quantity.value])).toEqual([
    [true, -5.2],
    [false, -5.2],
  ]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
});

test('a figure of fewer goods is lower than the whole one', () => {
  const whole = driversFigure(wholeRecord, choice());
  const metals = driversFigure(wholeRecord, choice({ sector: ['metals'] }));
  expect(driversHeight(600, metals)).toBeLessThan(driversHeight(600, whole));
});
