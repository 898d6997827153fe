import { expect, test } from 'vitest';
import { nextStop, type Stop } from './roving.ts';

const stop = (id: string, row: number, column: number): Stop => ({ id, row, column });
const table = [stop('a1', 0, 0), stop('a3', 0, 2), stop('b2', 2, 1), stop('c1', 3, 0), stop('c3', 3, 2)];
const from = (id: string) => table.find((one) => one.id === id) ?? stop('none', 0, 0);

test('arrows move along the row and to the nearest column of the next row that has a number', () => {
  expect(nextStop(table, from('a1'), 'ArrowRight')?.id).toBe('a3');
  expect(nextStop(table, from('a3'), 'ArrowDown')?.id).toBe('b2');
  expect(nextStop(table, from('b2'), 'ArrowDown')?.id).toBe('c1');
  expect(nextStop(table, from('c3'), 'ArrowUp')?.id).toBe('b2');
});

test('Home and End go to the ends of the row, edges hold', () => {
  expect(nextStop(table, from('a3'), 'Home')?.id).toBe('a1');
  expect(nextStop(table, from('c1'), 'End')?.id).toBe('c3');
  expect(nextStop(table, from('a1'), 'ArrowLeft')?.id).toBe('a1');
  expect(nextStop(table, from('c1'), 'ArrowDown')?.id).toBe('c1');
});

test('in a chart, where the marks are one row, up and down move as well', () => {
  const marks = [stop('x', 0, 0), stop('y', 0, 1)];
  const [first, second] = marks;
  expect(first && nextStop(marks, first, 'ArrowDown')?.id).toBe('y');
  expect(second && nextStop(marks, second, 'ArrowUp')?.id).toBe('x');
});

test('other keys are left to the page', () => {
  expect(nextStop(table, from('a1'), 'Tab')).toBeUndefined();
  expect(nextStop(table, from('a1'), 'Enter')).toBeUndefined();
});
