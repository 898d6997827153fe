// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from './idle.ts';

let moments: (() => void)[] = [];
let now = 0;
let done: string[] = [];
beforeEach(() => {
  [moments, done, now] = [[], [], 0];
  vi.stubGlobal('requestIdleCallback', (moment: () => void) => moments.push(moment));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const taking = (milliseconds: number, name: string) => () => {
  now += milliseconds;
  done.push(name);
};
const nextMoment = () => moments.shift()?.();
const isBusy = () => document.documentElement.hasAttribute('data-busy');

test('small tasks share an idle moment, after a long one the page is drawn first, in the order in which they came', () => {
  whenIdle(taking(1, 'small'));
  whenIdle(taking(1, 'small too'));
  whenIdle(taking(20, 'long'));
  whenIdle(taking(1, 'last'));
  expect(done).toEqual([]);
  nextMoment();
  expect(done).toEqual(['small', 'small too', 'long']);
  nextMoment();
  expect(done).toEqual(['small', 'small too', 'long', 'last']);
});

test('what comes in an idle moment has the next one', () => {
  whenIdle(() => whenIdle(taking(1, 'after')));
  nextMoment();
  expect(done).toEqual([]);
  nextMoment();
  expect(done).toEqual(['after']);
});

test('the page is busy until no task is left, and one given up is none', () => {
  whenIdle(taking(20, 'first'));
  const giveUp = whenIdle(taking(1, 'given up'));
  whenIdle(taking(1, 'last'));
  expect(isBusy()).toBe(true);
  nextMoment();
  giveUp();
  expect(isBusy()).toBe(true);
  nextMoment();
  expect([done, isBusy()]).toEqual([['first', 'last'], false]);

  whenIdle(taking(1, 'never'))();
  expect(isBusy()).toBe(false);
  nextMoment();
  expect(done).not.toContain('never');
});
