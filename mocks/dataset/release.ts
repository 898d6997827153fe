import { collectionNames } from '#src/contract/collections.ts';
import type { Release } from '#src/contract/release.ts';
import { dataset } from './dataset.ts';

export const release: Release = {
  version: '2026-11',
  // SHA-256 of canonicalJson(dataset); tests/dataset/release.test.ts says what to paste after a change of rows.
  hash: '7d43246ee526dea04dfd0887058142b9e821bb9a32ff0b8ac9626170cf24821d',
  releasedOn: '2026-11-23',
  counts: Object.fromEntries(collectionNames.map((name) => [name, dataset[name].length])),
};
