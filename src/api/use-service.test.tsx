// @vitest-environment jsdom
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { createOffice } from '#mocks/office.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { createQueryClient } from './query-client.ts';
import { useRecord } from './use-record.ts';
import { useService } from './use-service.ts';

const office = createOffice({ root: '/api/v1', record: ownRecord });
let client: QueryClient;
let answer: (request: Request) => Promise<Response>;
const asked = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('VITE_API_URL', 'https://api.example');
  client = createQueryClient();
  answer = office.answer;
  vi.stubGlobal('fetch', (address: string) => {
    asked(address);
    return answer(new Request(address));
  });
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.clearAllMocks();
  vi.useRealTimers();
});

function Page({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
const needs = ['events'] as const;
const read = () => renderHook(() => ({ card: useRecord(needs), trouble: useService() }), { wrapper: Page });
const wait = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

test('a service that goes away is missed within a minute; what was read stays; it is found again by itself', async () => {
  const { result } = read();
  await wait(1);
  expect(result.current).toMatchObject({ card: { state: 'ready' }, trouble: undefined });
  answer = async () => {
    throw new TypeError('Failed to fetch');
  };
  await wait(62);
  expect(result.current).toMatchObject({ card: { state: 'ready' }, trouble: 'unreachable' });
  answer = office.answer;
  await wait(31);
  expect(result.current).toMatchObject({ card: { state: 'ready' }, trouble: undefined });
});

test.each([
  ['refused', async () => new Response('', { status: 503 })],
  ['wrong-shape', async () => new Response('<!doctype html>')],
  ['newer-version', async () => new Response('', { status: 404 })],
  ['newer-version', async () => new Response('', { status: 410 })],
  ['newer-version', async () => Response.json({ contract: 2 })],
  ['newer-version', async () => Response.json({ ...wholeRecord.release, version: '2031-01' })],
] as const)('after the record was read: %s is told as what it is', async (kind, trouble) => {
  const { result } = read();
  await wait(1);
  answer = trouble;
  await wait(62);
  expect(result.current).toMatchObject({ card: { state: 'ready' }, trouble: kind });
});

test('a service that is slow from the start is said to be so while the page goes on waiting', async () => {
  answer = () => new Promise(() => {});
  const { result } = read();
  await wait(5);
  expect(result.current.trouble).toBeUndefined();
  await wait(2);
  expect(result.current).toMatchObject({ card: { state: 'pending' }, trouble: 'slow' });
});

test('what the cards say by themselves is not said twice', async () => {
  answer = async () => new Response('', { status: 500 });
  const { result } = read();
  await wait(60);
  expect(result.current).toMatchObject({ card: { state: 'failed', kind: 'refused' }, trouble: undefined });
});

test('the simulated backend is not watched: it is a part of the page', async () => {
  vi.stubEnv('VITE_API_URL', '');
  read();
  await wait(1);
  const before = asked.mock.calls.length;
  await wait(300);
  expect(asked).toHaveBeenCalledTimes(before);
});
