import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startBackend } from './browser.ts';
import { parseScenario } from './scenario.ts';

const network = vi.fn(async () => new Response('from the network'));
const reload = vi.fn();

/** A browser as far as the backend looks at it. The real one is tried in the journeys. */
function openPage(serviceWorker: object | undefined, href = 'https://reader.example/base/?sector=metals') {
  const { protocol } = new URL(href);
  const page: { fetch: typeof fetch } = { fetch: network };
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', { baseURI: href });
  vi.stubGlobal('location', { href, protocol, reload });
  vi.stubGlobal('navigator', { serviceWorker });
  return page;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const unregistered = { controller: null, getRegistrations: async () => [], addEventListener: vi.fn() };
const script = 'https://reader.example/base/mockServiceWorker.js';
const never = () => new Promise(() => {});

test.each([
  ['there are no workers', undefined],
  ['registration is refused', { ...unregistered, register: () => Promise.reject(new Error('404')) }],
  [
    'asking for registrations is refused',
    { ...unregistered, getRegistrations: () => Promise.reject(new Error()) },
  ],
])('the page answers by itself where %s', async (_, serviceWorker) => {
  const page = openPage(serviceWorker);
  expect(await startBackend({ base: '/base/' })).toBe('page');
  const answer = await page.fetch('/base/api/v1/routes/titr');
  expect(await answer.json()).toMatchObject({ data: { id: 'titr' } });
  expect(network).not.toHaveBeenCalled();
});

test.each([
  ['registration', { ...unregistered, register: never }],
  ['the list of registrations', { ...unregistered, getRegistrations: never }],
  ['control of the page', { ...unregistered, register: async () => ({}) }],
])('the page answers within three seconds where %s never comes', async (_, serviceWorker) => {
  openPage(serviceWorker);
  const settled = vi.fn();
  void startBackend({ base: '/base/' }).then(settled);
  await vi.advanceTimersByTimeAsync(3000);
  expect(settled).toHaveBeenCalledWith('page');
});

test('after a hard reload the page answers by itself and is not reloaded again', async () => {
  const register = vi.fn();
  openPage({ ...unregistered, getRegistrations: async () => [{ active: { scriptURL: script } }], register });
  expect(await startBackend({ base: '/base/' })).toBe('page');
  expect(register).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test('a page from a disk answers by itself, also where workers exist', async () => {
  const register = vi.fn();
  const page = openPage({ ...unregistered, register }, 'file:///home/reader/index.html');
  expect(await startBackend({ base: 'file:///home/reader/' })).toBe('page');
  const answer = await page.fetch('api/v1/release');
  expect(answer.status).toBe(200);
  expect(register).not.toHaveBeenCalled();
});

async function openAnswering(mock = '') {
  const page = openPage(undefined);
  await startBackend({ base: '/base/', scenario: parseScenario(mock).scenario });
  return page.fetch;
}

test.each([
  '/base/',
  '/base/api/v10/events',
  '/api/v1/events',
  'https://elsewhere.example/base/api/v1/events',
  'http://',
])('%s is none of the API’s business and goes out untouched', async (address) => {
  const send = await openAnswering();
  const init = { headers: { accept: 'text/html' } };
  await send(address, init);
  expect(network).toHaveBeenCalledExactlyOnceWith(address, init);
});

test('an address may come as text, URL or request', async () => {
  const send = await openAnswering();
  const address = 'https://reader.example/base/api/v1/events';
  for (const input of [address, new URL(address), new Request(address)])
    expect((await send(input)).status).toBe(200);
});

test('an aborted request rejects as fetch does, before and during the wait', async () => {
  const send = await openAnswering('pending');
  const address = 'https://reader.example/base/api/v1/events';
  await expect(send(address, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  const controller = new AbortController();
  const answer = send(address, { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});

test('a network error is thrown as fetch throws it', async () => {
  const send = await openAnswering('offline');
  await expect(send('https://reader.example/base/api/v1/events')).rejects.toThrow(TypeError);
});
