import { expect, test } from 'vitest';
import type { Change, Difference } from '#src/contract/difference.ts';
import { changesSince, countChanges } from './difference.ts';

const release = (version: string) => ({ version, hash: '0'.repeat(64), releasedOn: '2026-11-23' });
const step = (from: string, to: string, changes: readonly Change[]): Difference => ({
  from: release(from),
  to: release(to),
  changes: [...changes],
});
const row = { collection: 'observations' } as const;
const value = (id: string, before: number, after: number): Change => ({
  ...row,
  id,
  change: 'changed',
  fields: [{ field: 'value', before, after }],
});
const added = (id: string): Change => ({ ...row, id, change: 'added' });
const withdrawn = (id: string, before: number): Change => ({
  ...row,
  id,
  change: 'withdrawn',
  fields: [{ field: 'value', before }],
});

const differences = [
  step('1', '2', [value('exports', 10, 11), added('flights'), value('imports', 5, 6), added('fdi')]),
  step('2', '3', [value('exports', 11, 12), withdrawn('flights', 14), value('imports', 6, 5)]),
  step('3', '4', [withdrawn('exports', 12), value('fdi', 17, 18)]),
];

test('changes over several releases are told as one: first value before, last value after', () => {
  expect(changesSince('1', differences.slice(0, 2))).toEqual([value('exports', 10, 12), added('fdi')]);
});

test('what was changed and then withdrawn is withdrawn, with what the older release said', () => {
  expect(changesSince('1', differences)).toEqual([withdrawn('exports', 10), added('fdi')]);
  expect(changesSince('2', differences)).toEqual([
    withdrawn('exports', 11),
    withdrawn('flights', 14),
    value('imports', 6, 5),
    value('fdi', 17, 18),
  ]);
});

test('the newest release has nothing to tell; of an unknown one nothing can be told', () => {
  expect(changesSince('4', differences)).toEqual([]);
  expect(changesSince('0', differences)).toBeUndefined();
  expect(changesSince('1', [])).toBeUndefined();
});

test('only the rows of a view count, and of a computed number those that it is made from', () => {
  const ids = (wanted: readonly string[]) => changesSince('2', differences, wanted)?.map(({ id }) => id);
  expect(ids(['imports'])).toEqual(['imports']);
  expect(ids(['balance.exports.imports'])).toEqual(['exports', 'imports']);
  expect(ids(['balance', 'turnover'])).toEqual([]);
});

test('differences that lead in a circle come to an end', () => {
  const circle = [step('1', '2', [value('x', 1, 2)]), step('2', '1', [value('x', 2, 1)])];
  expect(changesSince('1', circle)).toEqual([value('x', 1, 2)]);
});

test('changes are counted by kind', () => {
  expect(countChanges(differences.flatMap(({ changes }) => changes))).toEqual({
    changed: 5,
    withdrawn: 2,
    added: 2,
  });
});
