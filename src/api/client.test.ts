// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { createOffice } from '#mocks/office.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { fetchCollection, fetchRelease } from './client.ts';

const { signal } = new AbortController();
const asked: string[] = [];
let answer: (address: URL) => Promise<Response> | Response;

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.split('/api/v1/')[1] ?? '');
    return answer(new URL(address));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** An office that hands out places by ones, whatever the limit. */
function byOnes({ searchParams }: URL): Response {
  const rows = wholeRecord.places.slice(0, 3);
  const at = rows.findIndex(({ id }) => id === searchParams.get('after')) + 1;
  const next = at < rows.length - 1 ? { next: rows[at]?.id } : {};
  return Response.json({ release: '2026-11', data: rows.slice(at, at + 1), ...next });
}

test('a collection is fetched page by page, each row once and in order', async () => {
  answer = byOnes;
  expect(await fetchCollection('places', signal)).toEqual({
    release: '2026-11',
    rows: wholeRecord.places.slice(0, 3),
  });
  expect(asked).toEqual([
    'places?limit=10000',
    `places?limit=10000&after=${wholeRecord.places[0]?.id}`,
    `places?limit=10000&after=${wholeRecord.places[1]?.id}`,
  ]);
});

test('a service whose pages go in circles is found out instead of asked for ever', async () => {
  answer = () => Response.json({ release: '2026-11', data: [], next: 'astana' });
  await expect(fetchCollection('places', signal)).rejects.toMatchObject({
    kind: 'wrong-shape',
    message: expect.stringContaining('astana'),
  });
  expect(asked).toHaveLength(2);
});

test('pages of two releases make no collection', async () => {
  answer = async (address) => {
    const page = await byOnes(address).json();
    return Response.json(address.searchParams.has('after') ? { ...page, release: '2026-12' } : page);
  };
  await expect(fetchCollection('places', signal)).rejects.toMatchObject({
    kind: 'newer-version',
    message: expect.stringContaining('2026-12'),
  });
});

test('one bad row of a later page refuses the whole collection', async () => {
  answer = (address) =>
    address.searchParams.has('after')
      ? Response.json({ release: '2026-11', data: [{ id: 'NOT AN ID' }] })
      : byOnes(address);
  await expect(fetchCollection('places', signal)).rejects.toMatchObject({
    kind: 'wrong-shape',
    message: expect.stringContaining('data.0'),
  });
});

test('what the office hands out arrives as it is stored', async () => {
  const office = createOffice({ root: '/api/v1', record: ownRecord });
  answer = (address) => office.answer(new Request(address));
  const { version: release } = wholeRecord.release;
  for (const name of ['observations', 'statements'] as const)
    expect(await fetchCollection(name, signal)).toEqual({ release, rows: wholeRecord[name] });
  expect(await fetchRelease(signal)).toEqual(wholeRecord.release);
});
