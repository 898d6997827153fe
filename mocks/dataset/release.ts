import { collectionNames } from '#src/contract/collections.ts';
import type { Release } from '#src/contract/release.ts';
import { dataset } from './dataset.ts';

export const release: Release = {
  version: '2026-11',
  // SHA-256 of canonicalJson(dataset); tests/dataset/release.test.ts says what to paste after a change of rows.
  hash: 'ea691065063ffef12b060b784caceb02b545b1b57068395e1d8442367cd2e3b3',
  releasedOn: '2026-11-23',
  counts: Object.fromEntries(collectionNames.map((name) => [name, dataset[name].length])),
};
