import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { readHeadersFile } from '#build/host-headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * A plain file host without rewrites that serves `folder` below `base` (`/a/b/`) with the headers that the build
 * asks of its host. Answers the address of the page and how to stop.
 */
export async function staticHost(folder: string, base: string): Promise<{ url: string; stop: () => void }> {
  const headers = readHeadersFile(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const content = name.startsWith(base)
      ? await readFile(join(folder, name.slice(base.length))).catch(() => null)
      : null;
    response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
    for (const [header, value] of headers) response.setHeader(header, value);
    response.statusCode = content ? 200 : 404;
    response.end(content ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}${base}`, stop };
}
