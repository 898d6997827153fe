// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from './error.ts';
import { holdRequestsUntil } from './gate.ts';
import { getJson } from './http.ts';

const Trade = v.object({ data: v.array(v.object({ id: v.string(), value: v.number() })) });
const asked = vi.fn<typeof fetch>();

beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  holdRequestsUntil(() => Promise.resolve());
});

const get = (signal = new AbortController().signal) => getJson('observations', Trade, signal);
const answer = (body: string, init?: ResponseInit) => asked.mockResolvedValue(new Response(body, init));

async function failure(request: Promise<unknown>): Promise<ApiError> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`no ApiError but ${String(error)}`);
  return error;
}

test('an answer of the agreed form is decoded', async () => {
  answer('{"data":[{"id":"exports-2024","value":10.5,"extra":true}]}');
  expect(await get()).toEqual({ data: [{ id: 'exports-2024', value: 10.5 }] });
});

test('a field of the wrong type is named, and nothing of the answer is used', async () => {
  answer('{"data":[{"id":"exports-2024","value":"10.5"}]}');
  const { kind, message } = await failure(get());
  expect(kind).toBe('wrong-shape');
  expect(message).toMatch(/observations: data\.0\.value/);
});

test('an answer that is no object at all is of the wrong form', async () => {
  answer('null');
  expect(await failure(get())).toMatchObject({ kind: 'wrong-shape' });
});

test('a problem of the service is a refusal with its detail and status', async () => {
  const problem = { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'unknown value "zzz"' };
  answer(JSON.stringify(problem), { status: 400, headers: { 'content-type': 'application/problem+json' } });
  expect(await failure(get())).toMatchObject({
    kind: 'refused',
    message: 'unknown value "zzz"',
    status: 400,
  });
});

test('an error page of some gateway is a refusal too', async () => {
  answer('<html>Bad gateway</html>', { status: 502 });
  expect(await failure(get())).toMatchObject({ kind: 'refused', status: 502 });
});

test('an error of another form is a refusal too', async () => {
  answer('{"oops":true}', { status: 500 });
  expect(await failure(get())).toMatchObject({ kind: 'refused', status: 500 });
});

test.each([
  [404, 'wrong-address', 'nothing is where version 1 would be'],
  [410, 'newer-version', 'version 1 is gone for good'],
])('%i is told as %s: %s', async (status, kind) => {
  answer('', { status });
  expect(await failure(get())).toMatchObject({ kind, status });
});

test('an answer that names a later contract is told from a damaged one, whatever its form', async () => {
  answer('{"contract":2,"rows":"elsewhere"}');
  expect(await failure(get())).toMatchObject({ kind: 'newer-version' });
  answer('{"contract":1,"rows":"elsewhere"}');
  expect(await failure(get())).toMatchObject({ kind: 'wrong-shape' });
});

test('where the backend did not start the request fails, and the next one starts it again', async () => {
  const start = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new TypeError('no such chunk'));
  holdRequestsUntil(start.mockResolvedValue(undefined));
  answer('{"data":[]}');
  expect(await failure(get())).toMatchObject({ kind: 'unreachable' });
  expect(asked).not.toHaveBeenCalled();
  expect(await get()).toEqual({ data: [] });
  answer('{"data":[]}');
  expect(await get()).toEqual({ data: [] });
  expect(start).toHaveBeenCalledTimes(2);
});

test('what the browser has kept is asked about: else a service that was gone once would be gone for ever', async () => {
  answer('{"data":[]}');
  await get();
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache' });
});

test('a page of HTML with status 200 is not the agreed form', async () => {
  answer('<!doctype html><title>Welcome</title>');
  expect(await failure(get())).toMatchObject({ kind: 'wrong-shape' });
});

test('without a network the service is unreachable', async () => {
  asked.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await failure(get())).toMatchObject({ kind: 'unreachable' });
});

/** Answers never, and rejects as `fetch` does once its signal is aborted. */
function neverAnswers() {
  asked.mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      }),
  );
}

test('an answer that does not come in time is given up, and the wait is said', async () => {
  const clock = new AbortController();
  const limits = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
  neverAnswers();
  const request = failure(get());
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  clock.abort(new DOMException('too late', 'TimeoutError'));
  const { kind, message } = await request;
  expect([kind, limits.mock.calls]).toEqual(['slow', [[20_000]]]);
  expect(message).toContain('20 s');
});

test('a request that the page gives up rejects as fetch does: it is no failure to show', async () => {
  const page = new AbortController();
  neverAnswers();
  const request = get(page.signal);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  page.abort();
  await expect(request).rejects.toMatchObject({ name: 'AbortError' });
  await expect(request).rejects.not.toBeInstanceOf(ApiError);
});

/** Headers arrive, then the connection is lost. */
function breaksOff(): Response {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"data":['));
      stream.error(new TypeError('connection lost'));
    },
  });
  return new Response(body);
}

test('an answer that breaks off is unreachable and worth another try, not of a wrong form', async () => {
  asked.mockResolvedValue(breaksOff());
  expect(await failure(get())).toMatchObject({ kind: 'unreachable' });
});

test('requests wait until what answers them has started', async () => {
  let start = () => {};
  holdRequestsUntil(
    () =>
      new Promise<void>((resolve) => {
        start = resolve;
      }),
  );
  answer('{"data":[]}');
  const request = get();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(asked).not.toHaveBeenCalled();
  start();
  expect(await request).toEqual({ data: [] });
});

const askedAddress = async () => {
  answer('{"data":[]}');
  await get();
  return asked.mock.calls[0]?.[0];
};

test('the API stands beside the page, whatever its query and fragment', async () => {
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://host.example/any/place/?from=2011#flows');
  expect(await askedAddress()).toBe('https://host.example/any/place/api/v1/observations');
});

test.each([
  'https://api.example',
  'https://api.example/',
  'https://api.example/api/v1',
  'https://api.example/api/v1/',
])('or where the build was told: %s', async (host) => {
  vi.stubEnv('VITE_API_URL', host);
  expect(await askedAddress()).toBe('https://api.example/api/v1/observations');
});
