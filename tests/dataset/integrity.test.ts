import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dataset } from '#mocks/dataset/dataset.ts';
import { collectionNames, collections } from '#src/contract/collections.ts';
import { sectorIds } from '#src/contract/sector.ts';
import { articleSourceId } from '#src/contract/source.ts';
import { articleParagraphs } from './article-paragraphs.ts';

const everyRow = collectionNames.flatMap((collection) =>
  dataset[collection].map((row) => ({ collection, row })),
);
const idsOf = (collection: keyof typeof dataset) => new Set<string>(dataset[collection].map(({ id }) => id));

test.each(collectionNames)('every row of %s decodes with the contract', (collection) => {
  for (const row of dataset[collection]) {
    const decoded = v.safeParse(collections[collection], row);
    expect(decoded.issues?.map(({ message }) => `${row.id}: ${message}`)).toBeUndefined();
    expect(decoded.output, `${row.id} has fields that the contract does not know`).toEqual(row);
  }
});

test('an id names one row in the whole dataset', () => {
  const ids = everyRow.map(({ row }) => row.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every reference leads to a row', () => {
  const known = Object.fromEntries(collectionNames.map((name) => [name, idsOf(name)]));
  const dangling: string[] = [];
  const check = (from: string, target: string, ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id && !known[target]?.has(id)) dangling.push(`${from} → ${target}/${id}`);
  };
  for (const { row } of everyRow) {
    if ('sources' in row)
      check(
        row.id,
        'sources',
        row.sources.map(({ source }) => source),
      );
    if ('sectors' in row) check(row.id, 'sectors', row.sectors);
  }
  for (const row of dataset.observations) {
    check(row.id, 'products', [row.product]);
    check(row.id, 'organisations', [row.publishedBy]);
    if (!['KZ', 'RS', 'SCG', 'compiled'].includes(row.reporter))
      check(row.id, 'organisations', [row.reporter]);
    check(row.id, 'observations', row.conflictsWith);
  }
  for (const row of dataset.events) {
    check(row.id, 'events', row.conflictsWith);
    check(row.id, 'agreements', row.documents);
  }
  for (const row of [...dataset.events, ...dataset.statements]) {
    check(row.id, 'places', row.places);
    check(row.id, 'organisations', row.organisations);
    check(row.id, 'people', row.people);
  }
  for (const row of dataset.statements) {
    check(row.id, 'products', row.products);
    check(row.id, 'observations', [row.quantity]);
    if (row.by && !known.people?.has(row.by)) check(row.id, 'organisations', [row.by]);
  }
  for (const row of dataset.people) check(row.id, 'organisations', [row.organisation]);
  for (const row of dataset.products) check(row.id, 'sectors', [row.sector, ...(row.alsoIn ?? [])]);
  for (const row of dataset.routes) check(row.id, 'places', row.places);
  for (const row of dataset.agreements) {
    check(row.id, 'agreements', [row.replacedBy, ...(row.conflictsWith ?? [])]);
    check(row.id, 'organisations', row.organisations ?? []);
  }
  expect(dangling).toEqual([]);
});

test('a conflict is stated on both sides', () => {
  const rows = [...dataset.observations, ...dataset.events, ...dataset.agreements];
  const pairs = new Set(
    rows.flatMap((row) => (row.conflictsWith ?? []).map((other) => `${row.id}|${other}`)),
  );
  expect([...pairs].filter((pair) => !pairs.has(pair.split('|').reverse().join('|')))).toEqual([]);
});

test('whatever rests on the article names paragraphs that it has', () => {
  const astray = everyRow.flatMap(({ row }) =>
    'sources' in row
      ? row.sources
          .filter(({ source }) => source === articleSourceId)
          .filter(({ locator = '' }) => {
            const paragraphs = locator.split(', ').map((part) => Number(/^¶ (\d+)$/.exec(part)?.[1]));
            return !paragraphs.every((paragraph) => paragraph >= 1 && paragraph <= articleParagraphs);
          })
          .map(({ locator }) => `${row.id}: ${locator}`)
      : [],
  );
  expect(astray).toEqual([]);
});

test('every sector of the contract has a name and its group', () => {
  expect(dataset.sectors.map(({ id }) => id)).toEqual(sectorIds);
  expect(dataset.sectors.find(({ id }) => id === 'metals')?.group).toBe('goods');
  expect(dataset.sectors.find(({ id }) => id === 'trade')?.group).toBe('fields');
});

test('totals stand under trade, a single good under its own sector', () => {
  for (const row of dataset.observations.filter(({ measure }) => measure.startsWith('trade'))) {
    const product = dataset.products.find(({ id }) => id === row.product);
    expect(row.sectors, row.id).toEqual([product?.sector ?? 'trade', ...(product?.alsoIn ?? [])]);
  }
});

test('a period and a date end after they start, and an early end lies between', () => {
  const spans = [
    ...dataset.observations.map(({ id, period }) => ({ id, ...period })),
    ...dataset.events.map(({ id, date }) => ({ id, ...date, endEarliest: undefined })),
    ...dataset.statements.map(({ id, date }) => ({ id, ...date, endEarliest: undefined })),
  ];
  for (const { id, start, end, endEarliest = end } of spans) {
    expect([start, endEarliest, end], id).toEqual([start, endEarliest, end].toSorted());
  }
});

test('a month is stored from its first to its last day, a year from January to December', () => {
  for (const { id, date } of [...dataset.events, ...dataset.statements]) {
    if (date.precision === 'year')
      expect(`${date.start} ${date.end}`, id).toMatch(/^(\d{4})-01-01 \1-12-31$/);
    if (date.precision === 'month') {
      const next = new Date(`${date.end}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(`${date.start} ${date.end}`, id).toMatch(/^(\d{4}-\d{2})-01 \1-\d{2}$/);
      expect(next.getUTCDate(), id).toBe(1);
    }
  }
});

test('a value has no more decimals than it says', () => {
  for (const { id, value, decimals } of dataset.observations) {
    expect(Number(value.toFixed(decimals)), id).toBe(value);
  }
});
