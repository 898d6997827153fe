// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { whenIdle } from './idle.ts';

const isBusy = () => document.documentElement.hasAttribute('data-busy');

test('tasks are done one an idle moment, in their order, and the page is busy until none is left', () => {
  const moments: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (moment: () => void) => moments.push(moment));
  const done: string[] = [];
  whenIdle(() => done.push('first'));
  const giveUp = whenIdle(() => done.push('given up'));
  whenIdle(() => done.push('last'));
  expect([done, isBusy()]).toEqual([[], true]);
  moments.shift()?.();
  expect([done, isBusy()]).toEqual([['first'], true]);
  giveUp();
  expect(isBusy()).toBe(true);
  moments.shift()?.();
  expect([done, isBusy()]).toEqual([['first', 'last'], false]);

  whenIdle(() => done.push('never'))();
  expect(isBusy()).toBe(false);
  for (const moment of moments) moment();
  expect(done).toEqual(['first', 'last']);
});
