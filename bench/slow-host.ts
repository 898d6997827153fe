import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypes } from './media-types.ts';
import type { Link } from './profiles.ts';

const shrinks = /^(text|application)\/|svg/;

/** An answer: what was asked for, when (of the host's clock, ms), and the bytes of its body as they travelled. */
export type Asked = { path: string; bytes: number; at: number };

export type SlowHost = {
  url: string;
  asked: Asked[];
  /** The link from now on; nothing for none. */
  link: Link | undefined;
  stop: () => void;
};

/**
 * A static host (HTTP/1.1, gzip, validators, long caching of all but pages and the worker) behind a slow link. The
 * link is here because what a browser can slow down by itself does not slow its service workers down. A connection
 * costs a round trip, so does a request; bodies share the bandwidth evenly. Slow start and loss are not simulated.
 */
export async function slowHost(folder: string, port: number): Promise<SlowHost> {
  const asked: Asked[] = [];
  const files = new Map<string, ReturnType<typeof load>>();
  const openSince = new WeakMap<Socket, number>();
  const bodies = sharedLink(() => host.link);
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wait = host.link?.roundTrip ?? 0;
    const opened = (openSince.get(request.socket) ?? 0) + wait;
    await sleep(Math.max(0, opened - performance.now()) + wait);
    if (!files.has(path)) files.set(path, load(folder, path));
    const file = await files.get(path);
    const note = { path, bytes: 0, at: performance.now() };
    asked.push(note);
    if (!file) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === file.headers.ETag)
      response.writeHead(304, file.headers).end();
    else {
      response.writeHead(200, { ...file.headers, 'Content-Length': file.body.length });
      note.bytes = file.body.length;
      bodies.send(response, file.body);
    }
  });
  // Later than any pause of a visit.
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    socket.setNoDelay(true);
    openSince.set(socket, performance.now());
  });
  await new Promise<void>((ready) => server.listen(port, 'localhost', ready));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  const host: SlowHost = { url: `http://localhost:${port}`, asked, link: undefined, stop };
  return host;
}

async function load(folder: string, path: string) {
  const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
  const raw = await readFile(join(folder, name)).catch(() => undefined);
  if (!raw) return undefined;
  const type = mediaTypes[extname(name)] ?? 'application/octet-stream';
  const isKept = !/\.html$|mockServiceWorker/.test(name);
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"`,
    Vary: 'Accept-Encoding',
    ...(shrinks.test(type) && { 'Content-Encoding': 'gzip' }),
  };
  return { headers, body: shrinks.test(type) ? gzipSync(raw) : raw };
}

const slice = 1460;
const tickMs = 4;

/** Sends bodies slice by slice in turn, as many as the link lets through; all at once without a link. */
function sharedLink(link: () => Link | undefined) {
  let open: { response: ServerResponse; rest: Buffer }[] = [];
  let timer: NodeJS.Timeout | undefined;
  let last = 0;
  let budget = 0;
  const tick = () => {
    const now = performance.now();
    budget += ((link()?.bytesPerSecond ?? Number.POSITIVE_INFINITY) * (now - last)) / 1000;
    last = now;
    while (budget >= slice || open.some(({ rest }) => rest.length <= budget)) {
      const [one] = open;
      if (!one) break;
      const part = one.rest.subarray(0, Math.min(slice, one.rest.length));
      one.rest = one.rest.subarray(part.length);
      budget -= part.length;
      open = open.slice(1);
      if (one.response.destroyed) continue;
      if (one.rest.length === 0) one.response.end(part);
      else {
        one.response.write(part);
        open.push(one);
      }
    }
    if (open.length > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    send(response: ServerResponse, body: Buffer) {
      if (!link() || body.length === 0) {
        response.end(body);
        return;
      }
      open.push({ response, rest: body });
      if (timer) return;
      last = performance.now();
      budget = 0;
      timer = setInterval(tick, tickMs);
    },
  };
}

function sleep(ms: number): Promise<void> {
  return ms > 0 ? new Promise((done) => setTimeout(done, ms)) : Promise.resolve();
}
