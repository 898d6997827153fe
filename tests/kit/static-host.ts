import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { mediaTypes } from '#bench/media-types.ts';
import { readHeadersFile } from '#build/host-headers.ts';

type Host = {
  /** Address of the page, with its closing slash. */
  url: string;
  /** Every path that was asked for, with the status of the answer. */
  asked: { path: string; status: number }[];
  stop: () => void;
};

type Habits = {
  /** Headers beside the type; those that the build asks of its host unless given. */
  headers?: Record<string, string>;
  /** Answers in place of the file, and then says true. */
  instead?: (path: string, response: ServerResponse) => boolean;
};

/** A plain file host without rewrites that serves `folder` below `base` (`/a/b/`). */
export async function staticHost(folder: string, base: string, habits: Habits = {}): Promise<Host> {
  const { headers = await headersOf(folder), instead } = habits;
  const asked: Host['asked'] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const note = { path, status: 0 };
    asked.push(note);
    response.on('finish', () => {
      note.status = response.statusCode;
    });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (instead?.(path, response)) return;
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const content = name.startsWith(base)
      ? await readFile(join(folder, name.slice(base.length))).catch(() => null)
      : null;
    response.setHeader('Content-Type', mediaTypes[extname(name)] ?? 'application/octet-stream');
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
  return { url: `http://localhost:${port}${base}`, asked, stop };
}

async function headersOf(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries(readHeadersFile(await readFile(join(folder, '_headers'), 'utf8')));
}
