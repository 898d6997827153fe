import { collectionNames } from '#src/contract/collections.ts';
import type { Release } from '#src/contract/release.ts';
import { dataset } from './dataset.ts';

export const release: Release = {
  version: '2026-11',
  // SHA-256 of canonicalJson(dataset); tests/dataset/release.test.ts says what to paste after a change of rows.
  hash: 'ef719eb2b1c90de8809a8bb30a99f6bee891e7fa879b916f7ccd5a78f675a3d6',
  releasedOn: '2026-11-23',
  counts: Object.fromEntries(collectionNames.map((name) => [name, dataset[name].length])),
};
