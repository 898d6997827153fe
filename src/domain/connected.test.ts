import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsFor } from '#tests/kit/property.ts';
import { conflictGroups, conflictsOf } from './conflicts.ts';
import { connected } from './connected.ts';

type Row = { id: string; conflictsWith: string[] };

/** Rows that name each other, themselves and rows that are not there. */
const anyRows = fc
  .array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }), { maxLength: 25 })
  .map((links) =>
    links.map((link, at): Row => ({ id: `row-${at}`, conflictsWith: link.map((to) => `row-${to}`) })),
  );

/** Written down as it is said: every row asked about every other. */
function opponentsOneByOne(row: Row, rows: readonly Row[]): readonly Row[] {
  return rows.filter(
    (other) =>
      other.id !== row.id && (row.conflictsWith.includes(other.id) || other.conflictsWith.includes(row.id)),
  );
}

function groupsOneByOne(rows: readonly Row[]): readonly (readonly Row[])[] {
  const placed = new Set<Row>();
  return rows.flatMap((row) => {
    if (placed.has(row)) return [];
    const reached = new Set([row]);
    for (const member of reached) for (const other of opponentsOneByOne(member, rows)) reached.add(other);
    for (const member of reached) placed.add(member);
    return [rows.filter((each) => reached.has(each))];
  });
}

test('what stands against a row is found as by asking every row', () => {
  holdsFor([anyRows], (rows) => {
    for (const row of rows) expect(conflictsOf(row, rows)).toEqual(opponentsOneByOne(row, rows));
  });
});

test('rows that contradict each other are grouped as by walking from row to row', () => {
  holdsFor([anyRows], (rows) => {
    expect(conflictGroups(rows)).toEqual(groupsOneByOne(rows));
  });
});

test('a long chain of pairs is one group, in the order in which its members are named', () => {
  const ids = Array.from({ length: 50_000 }, (_, at) => `row-${at}`);
  const pairs = ids.slice(1).map((id, at) => [ids[at] ?? '', id] as const);
  expect(connected(pairs)).toEqual([ids]);
  expect(connected(pairs.toReversed())[0]).toHaveLength(ids.length);
});
