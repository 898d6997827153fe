import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { frozen, keepDifference, keepRelease, keptReleases } from '#build/data-releases.ts';
import type { Collections } from '#src/contract/collections.ts';
import { Difference } from '#src/contract/difference.ts';
import { wholeRecord } from '#tests/kit/record.ts';

const nothing: Collections = {
  ...{ observations: [], events: [], statements: [], agreements: [], people: [], organisations: [] },
  ...{ products: [], places: [], routes: [], sectors: [], sources: [] },
};
const [turnover, flights, fdi] = [
  'trade-turnover-2024-until-september',
  'flights-permitted-2024',
  'fdi-inward-since-2008',
].map((wanted) => {
  const found = wholeRecord.observations.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
});
if (!turnover || !flights || !fdi) throw new Error('rows are missing');
const name = (version: string) => ({ version, hash: '', releasedOn: '2026-11-23' });
const older = frozen({ ...nothing, observations: [turnover, flights] }, name('1'));
const corrected = { ...turnover, value: 69.5, period: { ...turnover.period, end: '2024-08-31' } };
const newer = frozen({ ...nothing, observations: [fdi, corrected] }, name('2'));

let path: string;
let folder: URL;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'astana-belgrade-releases-'));
  folder = pathToFileURL(`${path}/`);
});
afterEach(() => rmSync(path, { recursive: true }));

test('a difference names what was added, what changed field by field, and what was withdrawn', () => {
  const { from, to, changes } = keepDifference(folder, older, newer);
  expect([from.version, to.version]).toEqual(['1', '2']);
  expect(changes.map(({ id, change }) => [id, change])).toEqual([
    [turnover.id, 'changed'],
    [flights.id, 'withdrawn'],
    [fdi.id, 'added'],
  ]);
  expect(changes[0]?.fields).toEqual([
    { field: 'period.end', before: '2024-09-30', after: '2024-08-31' },
    { field: 'value', before: 69.4, after: 69.5 },
  ]);
  expect(changes[1]?.fields).toContainEqual({ field: 'value', before: 14 });
  expect(changes[2]).toEqual({ id: fdi.id, collection: 'observations', change: 'added' });
  const written = JSON.parse(readFileSync(join(path, '1_2.json'), 'utf8'));
  expect(v.parse(Difference, written)).toEqual({ from, to, changes });
});

test('a reason written by hand stays when the command is run again', () => {
  keepDifference(folder, older, newer);
  const file = join(path, '1_2.json');
  const written = v.parse(Difference, JSON.parse(readFileSync(file, 'utf8')));
  const reason = { en: 'The ministry corrected the figure.' };
  const changes = written.changes.map((one) => (one.id === turnover.id ? { ...one, reason } : one));
  writeFileSync(file, JSON.stringify({ ...written, changes }, null, 2));
  const again = keepDifference(folder, older, newer);
  expect(again.changes.map((one) => one.reason)).toEqual([reason, undefined, undefined]);
  expect(readFileSync(file, 'utf8')).toContain(reason.en);
});

test('a file of differences that cannot be read is not written over', () => {
  const file = join(path, '1_2.json');
  writeFileSync(file, '{ "changes": [');
  expect(() => keepDifference(folder, older, newer)).toThrow();
  expect(readFileSync(file, 'utf8')).toBe('{ "changes": [');
});

test('the order of rows and of fields is no difference', () => {
  const turned = Object.fromEntries(Object.entries(turnover).reverse()) as typeof turnover;
  const same = frozen({ ...nothing, observations: [flights, turned] }, name('2'));
  expect(keepDifference(folder, older, same).changes).toEqual([]);
});

test('a kept release comes back as it was and is never changed', () => {
  keepRelease(folder, older);
  keepRelease(folder, older);
  expect(keptReleases(folder)).toEqual([older]);
  expect(() => keepRelease(folder, { ...newer, version: '1' })).toThrow(
    'a published release does not change',
  );
  expect(() => keepRelease(folder, { ...newer, version: '../2' })).toThrow('is no version');
});
