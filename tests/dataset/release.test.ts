import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '#mocks/dataset/canonical.ts';
import { dataset } from '#mocks/dataset/dataset.ts';
import { release } from '#mocks/dataset/release.ts';

test('the release carries the hash of its rows', () => {
  const hash = createHash('sha256').update(canonicalJson(dataset)).digest('hex');
  expect(release.hash, `the rows have changed: in mocks/dataset/release.ts put hash: '${hash}'`).toBe(hash);
});

test('the hash depends on what the rows say, not on how they are written', () => {
  const [first, ...rest] = dataset.sources;
  if (!first) throw new Error('the dataset has no source');
  const reordered = Object.fromEntries(Object.entries(first).reverse()) as typeof first;
  expect(canonicalJson({ ...dataset, sources: [reordered, ...rest] })).toBe(canonicalJson(dataset));
  const changed = { ...first, title: `${first.title}.` };
  expect(canonicalJson({ ...dataset, sources: [changed, ...rest] })).not.toBe(canonicalJson(dataset));
});

test('the release counts its rows', () => {
  expect(release.counts).toMatchObject({
    observations: dataset.observations.length,
    sources: dataset.sources.length,
    agreements: dataset.agreements.length,
  });
});
