import type { ParameterError, Problem } from '#src/contract/endpoint.ts';
import type { Release } from '#src/contract/release.ts';

/** Stands on every answer of the office, so that a page can tell it from whatever else sits at the address. */
export const officeHeader = 'x-office';

const titles: Record<number, string> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  414: 'URI Too Long',
  417: 'Expectation Failed',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
};

export function json(request: Request, body: unknown, of: Release): Response {
  const text = JSON.stringify(body);
  const etag = etagOf(text, of);
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', [officeHeader]: of.version };
  if (isHeld(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : text, {
    headers: { ...headers, 'Content-Type': 'application/json' },
  });
}

/** RFC 9457. */
export function problem(
  status: number,
  detail: string,
  more: { errors?: readonly ParameterError[]; allow?: string; isHead?: boolean } = {},
): Response {
  const body: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    ...(more.errors && { errors: [...more.errors] }),
  };
  const text = JSON.stringify(body);
  return new Response(more.isHead ? null : text, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ETag: etagOf(text),
      [officeHeader]: 'problem',
      ...(more.allow && { Allow: more.allow }),
    },
  });
}

/**
 * A strong validator from the release and the bytes sent. FNV-1a with two seeds, not a cryptographic hash:
 * `crypto.subtle` is absent on plain-http names, and a validator only has to change when the bytes do.
 */
function etagOf(text: string, of?: Release): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000197);
  }
  const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
  return `"${of?.hash.slice(0, 12) ?? 'problem'}-${hex(high)}${hex(low)}"`;
}

/** `If-None-Match` compares weakly (RFC 9110, 13.1.2): `W/` is ignored, `*` matches whatever there is. */
function isHeld(condition: string | null, etag: string): boolean {
  if (condition === null) return false;
  if (condition.trim() === '*') return true;
  return condition.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
