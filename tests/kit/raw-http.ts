import { connect } from 'node:net';

export type RawAnswer = { status: number; headers: Map<string, string>; body: string };

/**
 * Sends text to a local port as it is, also what no client would send, and reads the first answer. Rejects where
 * none comes.
 */
export function sendRaw(port: number, text: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost');
    let heard = '';
    socket.on('data', (part) => {
      heard += part;
      const answer = readAnswer(heard);
      if (!answer) return;
      resolve(answer);
      socket.destroy();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`no whole answer: ${heard}`)));
    socket.write(text);
  });
}

/** The first answer in what was heard, once it is whole. */
function readAnswer(heard: string): RawAnswer | null {
  const end = heard.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = heard.slice(0, end).split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
  const body = heard.slice(end + 4);
  const length = Number(headers.get('content-length') ?? 0);
  return Buffer.byteLength(body) < length ? null : { status: Number(first.split(' ')[1]), headers, body };
}

/** A request as it goes over the wire, to `localhost`. */
export function rawRequest(method: string, target: string, headers: readonly string[] = []): string {
  return `${[`${method} ${target} HTTP/1.1`, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n`;
}
