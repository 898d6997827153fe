import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { apiPath, Problem } from '#src/contract/endpoint.ts';
import { malformed } from '#tests/kit/malformed.ts';
import { rawRequest, sendRaw } from '#tests/kit/raw-http.ts';
import * as select from './select.ts';
import { type RunningServer, startServer } from './server.ts';

let server: RunningServer;
let root: string;
beforeAll(async () => {
  server = await startServer(0);
  root = `http://localhost:${server.port}/${apiPath}`;
});
afterAll(() => server.stop());

test.each(malformed)('%s is answered with a problem', async (_, text, status) => {
  const answer = await sendRaw(server.port, text);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(v.parse(Problem, JSON.parse(answer.body)).status).toBe(status);
});

test('a head that is too long gets no body', async () => {
  const answer = await sendRaw(server.port, rawRequest('HEAD', `/api/v1/events?sector=${'a'.repeat(5000)}`));
  expect([answer.status, answer.body]).toEqual([414, '']);
});

test('outside the API there is nothing', async () => {
  const answer = await fetch(new URL('/index.html', root));
  expect(answer.status).toBe(404);
  expect(v.parse(Problem, await answer.json()).detail).toContain(`/${apiPath}`);
});

test('a failure of the office is a problem that gives nothing away, and the next answer is right', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(select, 'selectPage').mockImplementationOnce(() => {
    throw new Error('secret');
  });
  const answer = await fetch(`${root}/events`);
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const text = await answer.text();
  expect(v.parse(Problem, JSON.parse(text)).status).toBe(500);
  expect(text).not.toContain('secret');
  expect(told).toHaveBeenCalledOnce();
  expect((await fetch(`${root}/events`)).status).toBe(200);
});

describe('other origins', () => {
  const origin = { Origin: 'https://elsewhere.example' };

  test('may read it, and its validators', async () => {
    for (const [path, status] of [
      ['/events', 200],
      ['/events?x=1', 400],
      ['/nothing', 404],
    ] as const) {
      const answer = await fetch(`${root}${path}`, { headers: origin });
      expect(answer.status, path).toBe(status);
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
      expect(answer.headers.get('access-control-expose-headers'), path).toContain('ETag');
      expect(answer.headers.has('access-control-allow-credentials'), path).toBe(false);
    }
  });

  test('may ask whether it changed, and nothing else', async () => {
    const preflight = await fetch(`${root}/events`, {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'if-none-match',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD,OPTIONS');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('If-None-Match');
    expect(preflight.headers.get('access-control-max-age')).toBe('3600');
  });
});

test('a port that is taken is an error, not a silence', async () => {
  await expect(startServer(server.port)).rejects.toThrow('EADDRINUSE');
});

test('a stop lets answers under way come to their end, then takes nobody any more', async () => {
  const slow = await startServer(0, { latency: 400 });
  const address = `http://localhost:${slow.port}/${apiPath}/events`;
  const asked = Array.from({ length: 20 }, async () => {
    const answer = await fetch(address);
    return [
      answer.status,
      v.parse(v.object({ data: v.array(v.unknown()) }), await answer.json()).data.length,
    ];
  });
  await vi.waitFor(async () => expect(await slow.connections()).toBe(20));
  await slow.stop();
  const [first] = await Promise.all(asked);
  expect(first?.[0]).toBe(200);
  expect(new Set((await Promise.all(asked)).map(String)).size).toBe(1);
  await expect(fetch(address)).rejects.toThrow();
});
