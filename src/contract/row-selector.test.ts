import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generated } from '#bench/generated.ts';
import { dataset } from '#mocks/dataset/dataset.ts';
import { holdsFor } from '#tests/kit/property.ts';
import type { CollectionName, Collections, RowOf } from './collections.ts';
import { codesOf, filtersOf, type Query } from './endpoint.ts';
import { matchesAgreement, matchesEvent, matchesObservation, matchesStatement } from './matches.ts';
import { rowSelector } from './row-selector.ts';
import { sectorIds } from './sector.ts';

const small = generated({ observations: 900, events: 400 }, 7).collections;
const records: readonly Collections[] = [small, dataset];

const naive: { [C in CollectionName]?: (row: RowOf<C>, query: Query) => boolean } = {
  observations: matchesObservation,
  events: matchesEvent,
  statements: matchesStatement,
  agreements: matchesAgreement,
};

function admittedOneByOne<C extends CollectionName>(name: C, rows: Collections[C], query: Query) {
  const all: readonly RowOf<C>[] = rows;
  return all.filter((row) => naive[name]?.(row, query) ?? true);
}

const someOf = (codes: readonly string[]) => fc.subarray([...codes], { maxLength: 3 });
const year = fc.oneof(fc.integer({ min: 1990, max: 2027 }), fc.integer({ min: 1000, max: 9999 }));
const reporters = ['KZ', 'RS', 'compiled', 'nobody'];
const products = [...dataset.products, ...small.products].map(({ id }) => id);
/** Whatever a reader, or a request, can choose; also years the wrong way round and codes that no row has. */
const anyQuery = fc.record(
  {
    sector: fc.subarray([...sectorIds], { maxLength: 4 }),
    from: year,
    to: year,
    layer: fc.constantFrom('all' as const, 'article' as const),
    measure: someOf(codesOf.measure ?? []),
    flow: someOf(codesOf.flow ?? []),
    reporter: someOf(reporters),
    product: someOf(products),
    status: someOf(codesOf.status ?? []),
  },
  { requiredKeys: [] },
);
const anyCollection = fc.constantFrom(
  'observations',
  'events',
  'statements',
  'agreements',
  'people' as const,
);
const anyRecord = fc.constantFrom(...records);

/** Only what the collection can be asked for. */
function askable(name: CollectionName, query: Query): Query {
  const allowed: readonly string[] = filtersOf[name];
  return Object.fromEntries(Object.entries(query).filter(([key]) => allowed.includes(key)));
}

describe('any choice', () => {
  test('selects the very rows that the contract’s predicate admits one by one, in their order', () => {
    holdsFor([anyRecord, anyCollection, anyQuery], (record, name, given) => {
      const query = askable(name, given);
      const selected = rowSelector(name, record[name]).select(query);
      expect(selected).toEqual(admittedOneByOne(name, record[name], query));
    });
  });

  test('counts for each sector the rows that it would show alone', () => {
    holdsFor([anyRecord, anyCollection, anyQuery], (record, name, given) => {
      const query = askable(name, given);
      if (name === 'people') return;
      const counts = rowSelector(name, record[name]).countBySector(query);
      for (const id of sectorIds)
        expect(counts.get(id), id).toBe(
          admittedOneByOne(name, record[name], { ...query, sector: [id] }).length,
        );
    });
  });

  test('gives every row once when it is paged, and nothing after a row that is not among them', () => {
    holdsFor(
      [anyRecord, anyCollection, anyQuery, fc.integer({ min: 1, max: 40 })],
      (record, name, given, limit) => {
        const query = { ...askable(name, given), limit };
        const selector = rowSelector(name, record[name]);
        const all = admittedOneByOne(name, record[name], query);
        const after = all[limit - 1]?.id;
        expect(selector.select(query)).toEqual(all.slice(0, limit));
        if (after) expect(selector.select({ ...query, after })).toEqual(all.slice(limit, 2 * limit));
        const admitted = new Set(all.map(({ id }) => id));
        const outside = record[name].find(({ id }) => !admitted.has(id))?.id ?? 'no-such-row';
        expect(selector.select({ ...query, after: outside })).toBeUndefined();
      },
    );
  });
});

test('the generated rows are many enough for choices to bite', () => {
  const { select, countBySector } = rowSelector('observations', small.observations);
  expect(select({ sector: ['metals'], flow: ['import'], reporter: ['RS'] })?.length).toBeGreaterThan(5);
  expect(select({ layer: 'article' })?.length).toBeGreaterThan(5);
  expect([...countBySector({}).values()].filter((count) => count > 0).length).toBeGreaterThan(8);
});

test('a list is laid out once', () => {
  expect(rowSelector('events', small.events)).toBe(rowSelector('events', small.events));
});
