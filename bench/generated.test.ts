import * as v from 'valibot';
import { expect, test } from 'vitest';
import { collectionNames } from '#src/contract/collections.ts';
import { CollectionAnswer } from '#src/contract/endpoint.ts';
import { Release } from '#src/contract/release.ts';
import { generated } from './generated.ts';
import { chapters } from './goods.ts';

const size = { observations: 2_000, events: 300 };
const { release, collections } = generated(size, 5);

test('a generated record is what the contract describes', () => {
  expect(v.parse(Release, release)).toEqual(release);
  for (const name of collectionNames) {
    const answer = { release: release.version, data: collections[name] };
    expect(v.safeParse(CollectionAnswer(name), answer).issues, name).toBeUndefined();
  }
});

test('it has the size asked for, every chapter, both sides, and no id twice', () => {
  expect(collections.observations).toHaveLength(size.observations);
  expect(collections.events).toHaveLength(size.events);
  expect(new Set(collections.observations.flatMap(({ product }) => product ?? [])).size).toBe(96);
  expect(chapters.map(({ id }) => id)).not.toContain('hs-77');
  expect(new Set(collections.observations.map(({ reporter }) => reporter))).toEqual(new Set(['KZ', 'RS']));
  const ids = collectionNames.flatMap((name) => collections[name].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('whatever a row refers to is there', () => {
  const ids = new Set(collectionNames.flatMap((name) => collections[name].map(({ id }) => id as string)));
  const named = [
    ...collections.observations.flatMap((row) => [row.product ?? [], row.conflictsWith].flat()),
    ...collections.events.flatMap((row) =>
      [row.people, row.places, row.organisations, row.conflictsWith].flat(),
    ),
    ...collectionNames.flatMap((name) =>
      collections[name].flatMap((row) => ('sources' in row ? row.sources.map(({ source }) => source) : [])),
    ),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('the seed alone decides what it holds', () => {
  expect(generated(size, 5)).toEqual({ release, collections });
  expect(generated(size, 6).collections).not.toEqual(collections);
});
