// @vitest-environment jsdom
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { createOffice } from '#mocks/office.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { createQueryClient, prefetchAll } from './query-client.ts';
import { useRecord } from './use-record.ts';

const needs = ['observations', 'events'] as const;
const office = createOffice({ root: '/api/v1', record: ownRecord });
let client: QueryClient;
/** What answers instead of the office, by the first part of the path. */
let instead: Record<string, () => Promise<Response>>;
let asked: string[];
/** Milliseconds from the third failure to the next try: for ever, unless a test wants one. */
let pause: number;

beforeEach(() => {
  instead = {};
  asked = [];
  pause = 2 ** 31 - 1;
  client = createQueryClient();
  // Tries follow each other at once.
  const { queries } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retryDelay: (failures) => (failures < 2 ? 0 : pause) } });
  vi.stubGlobal('fetch', async (address: string) => {
    const path = /\/api\/v1\/([a-z]+)/.exec(address)?.[1] ?? '';
    asked.push(path);
    return instead[path]?.() ?? office.answer(new Request(address));
  });
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

function Page({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
const read = () => renderHook(() => useRecord(needs), { wrapper: Page });
const lost = async () => {
  throw new TypeError('Failed to fetch');
};

test('a card waits for what it needs, then has it with the release it is of', async () => {
  const { result } = read();
  expect(result.current).toEqual({ state: 'pending' });
  await waitFor(() => expect(result.current.state).toBe('ready'));
  expect(result.current).toEqual({
    state: 'ready',
    record: {
      observations: wholeRecord.observations,
      events: wholeRecord.events,
      release: wholeRecord.release,
    },
  });
});

test('a card asks for its own collections alone', async () => {
  const { result } = read();
  await waitFor(() => expect(result.current.state).toBe('ready'));
  expect(asked.toSorted()).toEqual(['events', 'observations', 'release']);
});

test('one collection that never comes keeps the card waiting', async () => {
  instead.events = () => new Promise(() => {});
  const { result } = read();
  await waitFor(() => expect(client.getQueryData(['collection', 'observations'])).toBeDefined());
  expect(result.current).toEqual({ state: 'pending' });
});

test('a collection of another form fails the card at once and says which field', async () => {
  instead.events = async () => Response.json({ release: '2026-11', data: [{ id: 7 }] });
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 2 ** 31 - 1 } });
  const { result } = read();
  await waitFor(() => expect(result.current.state).toBe('failed'));
  expect(result.current).toMatchObject({
    kind: 'wrong-shape',
    detail: expect.stringMatching(/events.*: data\.0\.id/),
  });
  expect(asked.filter((path) => path === 'events')).toHaveLength(1);
});

const nothing = async () => new Response('', { status: 404 });

test('a service without one of the collections has moved on; where not even a release is, the address is wrong', async () => {
  instead.events = nothing;
  const known = read();
  await waitFor(() => expect(known.result.current).toMatchObject({ kind: 'newer-version' }));
  known.unmount();
  client.clear();
  instead.observations = nothing;
  instead.release = nothing;
  const unknown = read();
  await waitFor(() => expect(unknown.result.current).toMatchObject({ kind: 'wrong-address' }));
});

test('a card that comes after a failure tells of it at once, not only after the next try', async () => {
  instead.events = nothing;
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 2 ** 31 - 1 } });
  prefetchAll(client);
  await waitFor(() => expect(client.getQueryState(['collection', 'events'])?.fetchFailureCount).toBe(1));
  const { result } = read();
  await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', kind: 'newer-version' }));
});

test('a lost network is tried three times before it is told; the reader’s retry asks again for what failed and for nothing else', async () => {
  instead.events = lost;
  const { result } = read();
  await waitFor(() => expect(result.current.state).toBe('failed'));
  expect(result.current).toMatchObject({ kind: 'unreachable' });
  expect(asked.filter((path) => path === 'events')).toHaveLength(3);

  instead = {};
  asked = [];
  await act(async () => {
    if (result.current.state === 'failed') result.current.retry();
  });
  await waitFor(() => expect(result.current.state).toBe('ready'));
  expect(asked).toEqual(['events']);
});

test('a card that has said what failed recovers by itself, without a flicker in between', async () => {
  instead.events = lost;
  pause = 20;
  const states: string[] = [];
  renderHook(() => states.push(useRecord(needs).state), { wrapper: Page });
  await waitFor(() => expect(asked.filter((path) => path === 'events').length).toBeGreaterThan(5));
  instead = {};
  await waitFor(() => expect(states.at(-1)).toBe('ready'));
  const changes = states.filter((state, at) => state !== states[at - 1]);
  expect(changes).toEqual(['pending', 'failed', 'ready']);
});

test('rows of another release than the rest of the page are refused, and said to be newer', async () => {
  const { version: _, ...rest } = wholeRecord.release;
  instead.release = async () => Response.json({ ...rest, version: '2020-01' });
  const { result } = read();
  await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', kind: 'newer-version' }));
});

test('without the release nothing is shown: a number must name the release it is of', async () => {
  instead.release = async () => Response.json({ version: 'x' });
  const { result } = read();
  await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', kind: 'wrong-shape' }));
});

test('the record is one object between renders and for all cards that share their needs', async () => {
  const first = read();
  const second = read();
  await waitFor(() => expect(second.result.current.state).toBe('ready'));
  await waitFor(() => expect(first.result.current.state).toBe('ready'));
  const recordOf = ({ result: { current } }: typeof first) => current.state === 'ready' && current.record;
  const before = recordOf(first);
  first.rerender();
  expect(recordOf(first)).toBe(before);
  expect(recordOf(second)).toBe(before);
});

test('everything asked for before the first render is asked for once', async () => {
  prefetchAll(client);
  const { result } = read();
  await waitFor(() => expect(result.current.state).toBe('ready'));
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toHaveLength(12);
});
