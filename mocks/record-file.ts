import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Collections, collectionNames } from '#src/contract/collections.ts';
import { Release } from '#src/contract/release.ts';
import type { WholeRecord } from '#src/contract/written-record.ts';

/** Rows are taken as they are: whoever asks decodes them. */
const EveryCollection = v.custom<Collections>(
  (input) =>
    typeof input === 'object' &&
    input !== null &&
    collectionNames.every((name) => Array.isArray(Reflect.get(input, name))),
  'every collection has its list',
);
const RecordFile = v.object({ release: Release, collections: EveryCollection });

/** The record in a JSON file. @throws {Error} where there is no such file, or a collection is missing. */
export function readRecord(file: string): WholeRecord {
  return v.parse(RecordFile, JSON.parse(readFileSync(file, 'utf8')));
}
