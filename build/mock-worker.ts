import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const fileName = 'mockServiceWorker.js';

/**
 * Serves MSW's worker script in development and adds it to a build, straight from the installed package, so that
 * script and library never differ. A build for a real API (`VITE_API_URL`) goes without it.
 */
export function mockWorker(): Plugin {
  let isSimulated = true;
  return {
    name: 'mock-worker',
    configResolved(config) {
      isSimulated = !config.env.VITE_API_URL;
    },
    configureServer(server) {
      if (!isSimulated) return;
      server.middlewares.use(`/${fileName}`, (_request, response, next) => {
        workerScript().then((script) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.setHeader('Cache-Control', 'no-cache');
          response.end(script);
        }, next);
      });
    },
    async generateBundle() {
      if (isSimulated) this.emitFile({ type: 'asset', fileName, source: await workerScript() });
    },
  };
}

function workerScript(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');
}
