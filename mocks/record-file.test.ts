import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataset } from './dataset/dataset.ts';
import { release } from './dataset/release.ts';
import { readRecord } from './record-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'record.json');

test('a record written as JSON is read as it was', () => {
  writeFileSync(file, JSON.stringify({ release, collections: dataset }));
  expect(readRecord(file)).toEqual({ release, collections: dataset });
});

test.each<[string, object]>([
  ['without its events', { release, collections: { ...dataset, events: undefined } }],
  ['without a release', { collections: dataset }],
])('a record %s is refused', (_, record) => {
  writeFileSync(file, JSON.stringify(record));
  expect(() => readRecord(file)).toThrow(/every collection|release/i);
});

test('a file that is not there is refused', () => {
  expect(() => readRecord(join(folder, 'none.json'))).toThrow('none.json');
});
