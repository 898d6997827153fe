import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { toWritten } from '#src/contract/written-record.ts';
import { readWrittenRecord, writtenRecord } from './written-record.ts';

const release = `${ownRecord.release.version} ${ownRecord.release.hash}`;
const whole = JSON.stringify(toWritten(ownRecord));
let answer: () => Promise<Response>;
beforeEach(() => {
  vi.stubGlobal('fetch', () => answer());
  answer = async () => new Response(whole);
});
// Other files are tested in the same process.
afterAll(() => {
  vi.unstubAllGlobals();
});

async function read(of = release) {
  readWrittenRecord('./assets/record.json', of);
  return await writtenRecord();
}

test('the record of the page’s release is read whole', async () => {
  expect((await read())?.collections.observations).toHaveLength(ownRecord.collections.observations.length);
});

test('a file of another release than the page’s is not taken: its numbers would not be those on screen', async () => {
  expect(await read('2026-10 0000')).toBeUndefined();
});

test.each<[what: string, () => Promise<Response>]>([
  ['is gone', async () => new Response('Not found', { status: 404 })],
  ['breaks off', async () => new Response(whole.slice(0, -1))],
  ['is a page instead', async () => new Response('<!doctype html>')],
  ['lacks a collection', async () => new Response(whole.replace('"events":{', '"eventz":{'))],
  ['is null', async () => new Response('null')],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
])('a file that %s is none: the API is asked then', async (_, given) => {
  answer = given;
  expect(await read()).toBeUndefined();
});
