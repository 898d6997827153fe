import { expect, test } from 'vitest';
import type { Entry, EntryKind } from './entry.ts';
import { inGroups } from './groups.ts';
import { outsideOf } from './outside.ts';

function some(kind: EntryKind, count: number): Entry[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${kind}-${at}`,
    kind,
    title: '',
    value: '',
    details: [],
    words: { title: [], value: [], text: [] },
    refs: new Set<string>(),
    scope: {},
  }));
}

test('the kind of the best result stands first, and each result keeps its rank in its kind', () => {
  const [name] = some('names', 1);
  const numbers = some('numbers', 2);
  if (!name) throw new Error('no entry');
  const groups = inGroups([name, ...numbers], 30);
  expect(groups.map(({ kind }) => kind)).toEqual(['names', 'numbers']);
  expect(groups[1]?.shown).toEqual(numbers);
});

test('many results of one kind leave places for the others, and the places are all used', () => {
  const groups = inGroups([...some('numbers', 200), ...some('events', 3), ...some('documents', 40)], 30);
  expect(groups.map(({ kind, total, shown }) => [kind, total, shown.length])).toEqual([
    ['numbers', 200, 14],
    ['events', 3, 3],
    ['documents', 40, 13],
  ]);
});

test('what the chosen filters leave out is said by filter', () => {
  const scope = { sectors: ['metals' as const], years: { from: 2011, to: 2011 } };
  expect(outsideOf(scope, {})).toEqual([]);
  expect(outsideOf(scope, { sector: ['metals'], from: 2011, layer: 'all' })).toEqual([]);
  expect(outsideOf(scope, { sector: ['trade'], to: 2010 })).toEqual(['sectors', 'years']);
});
