import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { startServer } from '#mocks/server.ts';
import { fault, test } from '#tests/faults/kit.ts';
import { askAsDescribed } from '#tests/kit/described-run.ts';
import { malformed } from '#tests/kit/malformed.ts';
import { rawRequest, sendRaw } from '#tests/kit/raw-http.ts';

test.use({ baseURL: undefined });

async function onServer<Answer>(run: (port: number) => Promise<Answer>): Promise<Answer> {
  const server = await startServer(0);
  try {
    return await run(server.port);
  } finally {
    await server.stop();
  }
}

test(
  'what is no request, or none for this server',
  fault(
    'API server',
    `${malformed.length} texts written to the socket as they are: paths that climb, broken escapes, hosts and lengths that are none, endless addresses and headers, tunnels, no HTTP`,
    'each has its own status, so each was read for what it is',
  ),
  async ({ seen }) => {
    const statuses = await onServer((port) =>
      Promise.all(
        malformed.map(async ([name, text, status]) => {
          const answer = await sendRaw(port, text);
          expect([name, answer.status]).toEqual([name, status]);
          expect(answer.headers.get('content-type'), name).toBe('application/problem+json');
          return status;
        }),
      ),
    );
    seen(`${statuses.length} problem answers: ${[...new Set(statuses)].sort().join(', ')}`);
  },
);

test(
  'a query that is too long',
  fault(
    'API server',
    '1 000, 4 500 and 20 000 characters of query',
    'the shortest is read and refused by its words',
  ),
  async ({ seen }) => {
    const statuses = await onServer((port) =>
      Promise.all(
        [1000, 4500, 20_000].map(async (length) => {
          const target = `/api/v1/events?sector=${'a'.repeat(length)}`;
          return (await sendRaw(port, rawRequest('GET', target))).status;
        }),
      ),
    );
    expect(statuses).toEqual([400, 414, 431]);
    seen('400, 414 and 431, each a problem answer');
  },
);

test(
  'a path that climbs out of the API',
  fault(
    'API server',
    '`..`, `%2f`, `%252e` and backslashes towards `package.json`, sent as they are',
    'that file stands where the server was started',
  ),
  async ({ seen }) => {
    expect(existsSync('package.json')).toBe(true);
    const secret = readFileSync('package.json', 'utf8').slice(0, 40);
    const climbing = malformed.filter(([name]) => name.includes('climbs'));
    await onServer(async (port) => {
      for (const [name, text] of climbing)
        expect((await sendRaw(port, text)).body, name).not.toContain(secret);
    });
    seen(`${climbing.length} ways, nothing of the file in any answer`);
  },
);

test(
  'a page of another origin asks',
  fault(
    'API server',
    'a page at 127.0.0.1 that asks localhost: plainly, with a condition, with a header of its own, for a change',
    'the browser refuses the last two after asking the server beforehand',
  ),
  async ({ page, seen }) => {
    const answers = await onServer(async (port) => {
      await page.goto(`http://127.0.0.1:${port}/`);
      return page.evaluate(async (root) => {
        const plain = await fetch(`${root}/events`);
        const etag = plain.headers.get('etag') ?? 'none';
        const held = await fetch(`${root}/events`, { headers: { 'If-None-Match': etag } });
        const refused = await fetch(`${root}/events?x=1`);
        const attempt = (init: RequestInit) =>
          fetch(`${root}/events`, init).then(
            ({ status }) => status,
            () => 'refused',
          );
        return [
          plain.status,
          etag === 'none',
          held.status,
          (await refused.json()).status,
          await attempt({ headers: { 'X-Own': '1' } }),
          await attempt({ method: 'DELETE' }),
        ];
      }, `http://localhost:${port}/api/v1`);
    });
    expect(answers).toEqual([200, false, 304, 400, 'refused', 'refused']);
    seen('answer, validator, "not modified" and problem readable; header and DELETE refused');
  },
);

test(
  'a thousand clients at once',
  fault(
    'API server',
    'autocannon on loopback: 1 000 connections, 10 000 requests, each answer taking a second so that all overlap',
    'the server counted its open connections while it answered',
  ),
  async ({ seen }) => {
    const server = await startServer(0, { latency: 1000 });
    let most = 0;
    const counting = setInterval(() => {
      void server.connections().then((open) => {
        most = Math.max(most, open);
      });
    }, 50);
    try {
      const url = `http://localhost:${server.port}/api/v1/events?limit=10`;
      const options = ['--json', '-c', '1000', '-a', '10000', '-t', '120', url];
      const program = fileURLToPath(import.meta.resolve('autocannon'));
      const told: Record<'2xx' | 'non2xx' | 'errors' | 'timeouts', number> = JSON.parse(
        (await run(process.execPath, [program, ...options])).output,
      );
      expect(told).toMatchObject({ '2xx': 10_000, non2xx: 0, errors: 0, timeouts: 0 });
      expect(most).toBeGreaterThanOrEqual(1000);
      seen(`${most} connections open at once, ${told['2xx']} answers 200, 0 errors, 0 time-outs`);
    } finally {
      clearInterval(counting);
      await server.stop();
    }
  },
);

test(
  'a stop while answers are under way',
  fault(
    'API server',
    'SIGTERM to the program that `npm run api` runs, 200 requests sent and none answered (`LATENCY=4000`)',
    'no answer had begun at the signal; a connection after it is refused while the program still runs',
  ),
  async ({ seen }) => {
    const program = spawn(process.execPath, ['--import', 'tsx', 'mocks/node-http.ts'], {
      env: { ...process.env, PORT: '0', LATENCY: '4000' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((done) => program.once('exit', (code) => done(code)));
    const port = await new Promise<string>((done) => {
      program.stdout.on('data', (text) => done(/localhost:(\d+)/.exec(String(text))?.[1] ?? ''));
    });
    let begun = 0;
    const sent: Promise<unknown>[] = [];
    const ask = () =>
      new Promise<string>((done, fail) => {
        const request = get({ port, host: 'localhost', path: '/api/v1/events', agent: false }, (answer) => {
          begun += 1;
          let text = '';
          answer.setEncoding('utf8').on('data', (part) => {
            text += part;
          });
          answer.on('end', () => done(text));
        });
        sent.push(new Promise((gone) => request.once('socket', (socket) => socket.once('connect', gone))));
        request.on('error', fail);
      });
    const answers = Array.from({ length: 200 }, ask);
    await Promise.all(sent);
    await new Promise((read) => setTimeout(read, 1500));
    expect(begun).toBe(0);
    program.kill('SIGTERM');
    await expect.poll(() => ask().catch((error: { code?: string }) => error.code)).toBe('ECONNREFUSED');
    expect(program.exitCode).toBeNull();
    const texts = await Promise.all(answers);
    expect(new Set(texts).size).toBe(1);
    expect(JSON.parse(texts[0] ?? '').data.length).toBeGreaterThan(10);
    expect(await ended).toBe(0);
    seen('200 of 200 answers whole, new connections refused, exit code 0');
  },
);

test(
  'whatever the description of the API admits, and what it does not',
  fault(
    'API server',
    'requests generated from the OpenAPI description, and bent away from it, to the handlers of the page and over HTTP',
    'every kind of refusal that the description declares for a request was seen',
  ),
  async ({ seen }) => {
    const runs = process.env.FAULTS === 'all' ? 3000 : 300;
    const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
    const statuses = await onServer(async (port) => {
      const described = await fetch(`http://localhost:${port}/api/v1/openapi.json`);
      expect(await new Validator().validate(await described.json())).toEqual({ valid: true });
      return askAsDescribed(port, runs, seed);
    });
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '304', '400', '404', '405', '414']));
    const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
    seen(
      `the description is valid; ${runs} requests over both transports, 0 undeclared answers, seed ${seed}: ${counts.join(', ')}`,
    );
  },
);

function run(program: string, parameters: string[]): Promise<{ output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
    });
    child.on('error', fail);
    child.on('close', () => done({ output }));
  });
}
