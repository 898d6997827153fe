import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problem } from './answers.ts';

/** Node's code of what it could not read: status and words of the answer. Anything else is a 400. */
const unreadable: Record<string, readonly [status: number, detail: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Address and headers together are longer than the server reads.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come to its end in time.'],
};

/**
 * Answers what Node could not read as a request. A connection that was already written to is cut instead: nobody
 * could tell where the answer under way ends and this one begins.
 */
export function refuseUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  const isUnused = socket.writable && 'bytesWritten' in socket && socket.bytesWritten === 0;
  if (!isUnused || error.code === 'ECONNRESET') socket.destroy();
  else {
    const [status, detail] = unreadable[error.code ?? ''] ?? [400, 'This is no HTTP request.'];
    void endWith(socket, problem(status, detail));
  }
}

/** The server is no way to elsewhere. */
export function refuseTunnel(socket: Duplex): void {
  void endWith(socket, problem(405, 'The API is read only.', { allow: 'GET, HEAD' }));
}

/** Also a page of another origin is to learn what was wrong. */
export function forAnyOrigin(answer: Response): Response {
  answer.headers.set('Access-Control-Allow-Origin', '*');
  return answer;
}

async function endWith(socket: Duplex, answer: Response): Promise<void> {
  const body = await answer.text();
  const { headers } = forAnyOrigin(answer);
  headers.set('Content-Length', String(Buffer.byteLength(body)));
  headers.set('Connection', 'close');
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${lines}\r\n${body}`);
}
