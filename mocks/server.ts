import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { getResponse } from 'msw';
import { apiPath } from '#src/contract/endpoint.ts';
import { problem } from './answers.ts';
import { createHandlers } from './handlers.ts';
import { createOffice, type OfficeRecord } from './office.ts';

/** Longest path and query, in characters, that the server reads. */
const longestTarget = 4096;

/** The handlers of the page behind real HTTP. */
function createApp(record: OfficeRecord | undefined): Hono {
  const handlers = createHandlers(createOffice({ root: `/${apiPath}`, record }));
  const app = new Hono();

  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'OPTIONS'],
      allowHeaders: ['If-None-Match'],
      exposeHeaders: ['ETag'],
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
  app.onError((error) => {
    console.error(error);
    return problem(500, 'The office failed.');
  });
  return app;
}

export type RunningServer = { port: number; stop: () => Promise<void> };

/**
 * Serves the API on `port`, or on any free one for 0: of `record`, or of this repository's dataset.
 * @throws {Error} where the port cannot be had (`code` is `EADDRINUSE`, `EACCES` …).
 */
export function startServer(port: number, record?: OfficeRecord): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(record).fetch, port }, (address: AddressInfo) => {
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped());
          // Without this, clients that keep connections alive would keep the server up.
          if ('closeIdleConnections' in server) server.closeIdleConnections();
        });
      resolve({ port: address.port, stop });
    });
    server.on('error', reject);
  });
}
