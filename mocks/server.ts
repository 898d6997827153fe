import { createServer, type Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { getResponse } from 'msw';
import { apiPath } from '#src/contract/endpoint.ts';
import { problem } from './answers.ts';
import { ownRecord } from './dataset/own-record.ts';
import { createHandlers } from './handlers.ts';
import { createOffice, type OfficeOptions } from './office.ts';
import { forAnyOrigin, refuseTunnel, refuseUnreadable } from './refusals.ts';

/** Longest path and query, in characters, that the server reads. */
const longestTarget = 4096;

/** Milliseconds and bytes after which a client has sent too slowly, too much, or nothing for too long. */
const limits = {
  headersTimeout: 20_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 60_000,
  maxHeaderSize: 16_384,
};

/** Milliseconds that a stop leaves to answers under way. */
const grace = 8000;

/** The handlers of the page behind real HTTP. */
function createApp(options: ServerOptions): Hono {
  const handlers = createHandlers(
    createOffice({ ...options, record: options.record ?? ownRecord, root: `/${apiPath}` }),
  );
  const app = new Hono();

  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'OPTIONS'],
      allowHeaders: ['If-None-Match'],
      exposeHeaders: ['ETag'],
      maxAge: 3600,
    }),
  );
  app.all('*', async ({ req }) => {
    const { pathname, search } = new URL(req.url);
    const isHead = req.method === 'HEAD';
    if (pathname.length + search.length > longestTarget) {
      return problem(414, `Addresses are read up to ${longestTarget} characters.`, { isHead });
    }
    const answer = await getResponse(handlers, req.raw);
    return answer ?? problem(404, `There is nothing at ${pathname}; the API is at /${apiPath}.`, { isHead });
  });
  app.onError(failed);
  return app;
}

function failed(error: unknown): Response {
  if (error instanceof RequestError)
    return forAnyOrigin(problem(400, `This is no address: ${error.message}.`));
  console.error(error);
  return forAnyOrigin(problem(500, 'The office failed.'));
}

export type RunningServer = {
  port: number;
  /** How many connections are open. */
  connections: () => Promise<number>;
  /** Takes no more connections, lets answers under way come to their end, and is done once all are closed. */
  stop: () => Promise<void>;
};

/**
/** A record other than this repository's dataset; milliseconds that every answer takes. */
/** `record`: this repository's where not said. */
type ServerOptions = Partial<Pick<OfficeOptions, 'record' | 'latency'>>;

/**
 * Serves the API on `port`, or on any free one for 0.
 * @throws {Error} where the port cannot be had (`code` is `EADDRINUSE`, `EACCES` …).
 */
export function startServer(port: number, options: ServerOptions = {}): Promise<RunningServer> {
  const listener = getRequestListener(createApp(options).fetch, { errorHandler: failed });
  const server = createServer({ ...limits, requireHostHeader: false }, (incoming, outgoing) => {
    // Else a client that keeps its connection would hold up a stop after its answer.
    outgoing.once('close', () => server.listening || setImmediate(() => server.closeIdleConnections()));
    void listener(incoming, outgoing);
  });
  server.on('clientError', refuseUnreadable);
  server.on('connect', (_request, socket) => refuseTunnel(socket));
  server.on(
    'checkExpectation',
    getRequestListener(() => forAnyOrigin(problem(417, 'No expectation can be met but 100-continue.'))),
  );
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ port: taken, connections: () => count(server), stop: () => stop(server) });
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((stopped) => {
    server.close(() => stopped());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), grace).unref();
  });
}

function count(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, open) => (error ? reject(error) : resolve(open)));
  });
}
