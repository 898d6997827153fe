import { expect, test } from 'vitest';
import { headersFor, printHeadersFile, printNginx, readHeadersFile } from './host-headers.ts';

test('nobody may frame the page unless the host says who', () => {
  expect(headersFor('p')[0]).toEqual(['Content-Security-Policy', "p; frame-ancestors 'none'"]);
  const [policy] = headersFor('p', "'self' https://portal.example");
  expect(policy?.[1]).toBe("p; frame-ancestors 'self' https://portal.example");
});

test.each(["'self'; script-src *", 'a\nX-Other: 1', 'a"b'])(
  'a list of ancestors that would say more is refused: %j',
  (list) => {
    expect(() => headersFor('p', list)).toThrow('frame ancestors');
  },
);

test('what hosts read is what was meant', () => {
  const headers = headersFor("default-src 'none'; script-src 'self'");
  expect(headers.map(([name]) => name)).toEqual([
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
  ]);
  expect(readHeadersFile(printHeadersFile(headers))).toEqual(headers);
  const lines = printNginx(headers).trimEnd().split('\n');
  expect(lines).toHaveLength(headers.length);
  for (const line of lines) expect(line).toMatch(/^add_header [\w-]+ "[^"$]+" always;$/);
});
