import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CollectionAnswer } from '#src/contract/endpoint.ts';
import { ownRecord } from './dataset/own-record.ts';
import { createOffice } from './office.ts';
import { parseScenario, scenarios } from './scenario.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function officeUnder(mock: string) {
  const office = createOffice({ root: '/api/v1', record: ownRecord, scenario: parseScenario(mock).scenario });
  return (path: string) => office.answer(new Request(`http://localhost/api/v1${path}`));
}
async function idsOf(answer: Response) {
  const { data }: { data: { id: string }[] } = await answer.json();
  return data.map(({ id }) => id);
}

test('every listed scenario is understood, with and without collections', () => {
  for (const name of Object.keys(scenarios)) {
    expect(parseScenario(name)).toEqual({ scenario: { name, only: [] }, unknown: [] });
    expect(parseScenario(`${name}:statements,events`).scenario?.only).toEqual(['events', 'statements']);
  }
});

test.each([
  [null, []],
  ['', []],
  ['fial', ['fial']],
  ['fail:evnets', ['evnets']],
  ['toString', ['toString']],
  ['constructor:events', ['constructor:events']],
])('%s asks for nothing, and what was not understood is named', (raw, unknown) => {
  expect(parseScenario(raw)).toEqual({ unknown });
});

test('a scenario keeps the collections that it knows and names the others', () => {
  expect(parseScenario('fail:events,evnets')).toEqual({
    scenario: { name: 'fail', only: ['events'] },
    unknown: ['evnets'],
  });
});

test('fail is an error 500 everywhere, or where it is aimed at', async () => {
  expect((await officeUnder('fail')('/release')).status).toBe(500);
  const aimed = officeUnder('fail:events');
  expect((await aimed('/events')).status).toBe(500);
  expect((await aimed('/statements')).status).toBe(200);
  expect((await aimed('/release')).status).toBe(200);
});

test('flaky fails once for each collection', async () => {
  const send = officeUnder('flaky');
  expect([(await send('/events')).status, (await send('/events')).status]).toEqual([500, 200]);
  expect((await send('/statements')).status).toBe(500);
});

test('slow takes three seconds, pending never ends', async () => {
  const settled = vi.fn();
  void officeUnder('slow')('/events').then(() => settled('slow'));
  void officeUnder('pending')('/events').then(() => settled('pending'));
  await vi.advanceTimersByTimeAsync(2900);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(settled.mock.calls).toEqual([['slow']]);
});

test('offline is a network error', async () => {
  expect((await officeUnder('offline')('/events')).type).toBe('error');
});

test('html is a page with status 200', async () => {
  const answer = await officeUnder('html')('/events');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html']);
});

test('garbled rows do not decode', async () => {
  const send = officeUnder('garbled');
  for (const collection of ['observations', 'events', 'sectors'] as const) {
    const body: unknown = await (await send(`/${collection}`)).json();
    expect(v.safeParse(CollectionAnswer(collection), body).success, collection).toBe(false);
  }
});

test('empty leaves no row, and counts none', async () => {
  const send = officeUnder('empty');
  expect(await idsOf(await send('/sectors'))).toEqual([]);
  const { counts }: { counts: Record<string, number> } = await (await send('/release')).json();
  expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  const aimed = officeUnder('empty:events');
  expect(await idsOf(await aimed('/events'))).toEqual([]);
  expect(await idsOf(await aimed('/people'))).not.toEqual([]);
});

test('unpublished takes the figures of trade and leaves the offer and the investment', async () => {
  const ids = await idsOf(await officeUnder('unpublished')('/observations'));
  expect(ids).toContain('fdi-inward-since-2008');
  expect(ids).toContain('trade-offer-non-primary-goods-2024');
  expect(ids.filter((id) => /^(exports|imports|trade-turnover)-/.test(id))).toEqual([]);
});

test('crash is for the page: the office answers as ever', async () => {
  expect(await idsOf(await officeUnder('crash')('/routes'))).toEqual(['titr']);
});

test('an answer changed by a scenario has another validator', async () => {
  const [plain, empty] = await Promise.all([officeUnder('')('/events'), officeUnder('empty')('/events')]);
  expect(plain.headers.get('etag')).not.toBe(empty.headers.get('etag'));
});

test('latency is only there when asked for', async () => {
  const office = createOffice({ root: '/api/v1', record: ownRecord, latency: 150 });
  const settled = vi.fn();
  void office.answer(new Request('http://localhost/api/v1/events')).then(settled);
  await vi.advanceTimersByTimeAsync(149);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalled();
  expect((await officeUnder('')('/events')).status).toBe(200);
});
