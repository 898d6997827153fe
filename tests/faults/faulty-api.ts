import { createServer, type Server } from 'node:http';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { createOffice } from '#mocks/office.ts';

/** What the service does to every request. */
export type Trouble =
  | 'none'
  | 'silence'
  | 'failure'
  | 'garbage'
  | 'gone'
  | 'elsewhere'
  | 'later-contract'
  | 'later-release';

/** The office as a real HTTP service that can be stopped, started again and given any trouble while it runs. */
export function faultyApi(port: number) {
  const office = createOffice({ root: '/api/v1', record: ownRecord });
  let trouble: Trouble = 'none';
  let server: Server | undefined;
  const asked: string[] = [];

  async function answer(path: string): Promise<{ status: number; text: string }> {
    const good = await office.answer(new Request(`http://localhost:${port}${path}`));
    const text = await good.text();
    if (trouble === 'failure') return { status: 503, text: 'Service Unavailable' };
    if (trouble === 'garbage') return { status: 200, text: text.slice(0, text.length / 2) };
    if (trouble === 'elsewhere')
      return { status: 404, text: '<!doctype html><title>Another service</title>' };
    if (trouble === 'gone') return { status: 410, text: '' };
    if (trouble === 'later-contract') return { status: 200, text: '{"contract":2}' };
    if (trouble === 'later-release')
      return { status: 200, text: text.replace(/20\d\d-\d\d[a-z0-9.-]*/, '2031-01') };
    return { status: good.status, text };
  }

  const start = () =>
    new Promise<void>((ready) => {
      server = createServer(async (request, response) => {
        asked.push(request.url ?? '');
        if (trouble === 'silence') return;
        const { status, text } = await answer(request.url ?? '/');
        response.writeHead(status, {
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': '*',
        });
        response.end(text);
      }).listen(port, 'localhost', ready);
    });

  return {
    asked,
    start,
    stop: () => {
      server?.closeAllConnections();
      return new Promise<void>((stopped) => (server ? server.close(() => stopped()) : stopped()));
    },
    be: (next: Trouble) => {
      trouble = next;
    },
  };
}
