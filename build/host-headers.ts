/** Name and value, in the order in which they are sent. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** What a browser can do that the page needs; the rest is refused to it and to whatever might get into it. */
const permissions = [
  'clipboard-write=(self)',
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone']
    .concat('midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb')
    .map((name) => `${name}=()`),
].join(', ');

/**
 * What only a host can say, and again what the pages say. `frameAncestors` are those who may show the page in a
 * frame, as the directive of that name lists them; nobody unless given.
 * @throws {Error} where that list would end the directive or the header.
 */
export function headersFor(policy: string, frameAncestors = "'none'"): Headers {
  if (/[;,"\r\n]/.test(frameAncestors)) throw new Error(`not a list of frame ancestors: ${frameAncestors}`);
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors ${frameAncestors}`],
    ['X-Content-Type-Options', 'nosniff'],
    // Which number a reader looked up is in the address, and stays between them and this host.
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', permissions],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}

/** As Netlify, Cloudflare Pages and others read them from a file `_headers`. */
export function printHeadersFile(headers: Headers): string {
  return `/*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

/** Reads what `printHeadersFile` wrote. */
export function readHeadersFile(text: string): Headers {
  return [...text.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]);
}

/** As nginx includes them in a `server` or `location`. */
export function printNginx(headers: Headers): string {
  return headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}
