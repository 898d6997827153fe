import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { singleFileName } from '#build/single-file.ts';
import { exported } from '#tests/kit/exported.ts';
import { staticHost } from '#tests/kit/static-host.ts';
import { viteBuild } from '#tests/kit/vite-build.ts';
import { fault, test } from './kit.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { opened, servedInPage, uncaught } from './opened.ts';
import { startServe } from './serve.ts';

const area = 'Any place';
const nginxPort = Number(process.env.FAULTS_NGINX_PORT ?? 4176);
const servePort = Number(process.env.FAULTS_SERVE_PORT ?? 4175);
const notFound = '<!doctype html><title>404</title><p>There is nothing here.</p>';

/** Opens the page there, with a sector in its address, and asserts that all is well; says what was seen. */
async function wellAt(page: Page, url: string): Promise<string> {
  const errors = uncaught(page);
  const missing: string[] = [];
  page.on(
    'response',
    (answer) => answer.status() >= 400 && missing.push(`${answer.status()} ${answer.url()}`),
  );
  await page.goto(url);
  const { backend } = await opened(page);
  const link: string = JSON.parse(String((await exported(page, 'drivers'))['JSON data'].content)).url;
  expect(new URL(link).origin + new URL(link).pathname).toBe(
    new URL(page.url()).origin + new URL(page.url()).pathname,
  );
  expect([errors, missing]).toEqual([[], []]);
  return `data-backend="${backend}", no missing file, links made for ${new URL(link).pathname}`;
}

for (const base of ['/a/b/', '/a%20b/%D1%81%D0%B0%D1%98%D1%82/'])
  test(
    `the page below ${decodeURIComponent(base)}`,
    fault(
      area,
      `a plain host serves the build below \`${base}\` only`,
      'the host answers 404 at its root and for every file there',
    ),
    async ({ page, seen }) => {
      const host = await staticHost('dist', base);
      try {
        for (const path of ['/', '/mockServiceWorker.js', '/theme-before-paint.js'])
          expect((await fetch(new URL(path, host.url))).status).toBe(404);
        host.asked.length = 0;
        seen(await wellAt(page, host.url));
        expect(host.asked.filter(({ path }) => !path.startsWith(base))).toEqual([]);
        expect(await page.locator('html').getAttribute('data-backend')).toBe('worker');
      } finally {
        host.stop();
      }
    },
  );

const habits: readonly [
  title: string,
  injected: string,
  proof: string,
  headers: Record<string, string>,
  instead: (path: string, response: ServerResponse) => boolean,
  probe: { path: string; status: number },
][] = [
  [
    'a host like GitHub Pages',
    'no rewrites, no headers of ours, a page of its own for what is missing, the closing slash added, ten minutes in every cache',
    '`/a/b` is redirected; `/a/b/sector/metals` is the host’s 404 page; no policy in the headers',
    { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'max-age=600' },
    (path, response) => {
      if (path === '/a/b') response.writeHead(301, { Location: '/a/b/' }).end();
      else if (path.startsWith('/a/b/sector'))
        response.writeHead(404, { 'Content-Type': 'text/html' }).end(notFound);
      else return false;
      return true;
    },
    { path: 'sector/metals', status: 404 },
  ],
  [
    'a host like `npx serve`',
    'no rewrites, no headers of ours, `…/index.html` redirected to `…/index`',
    '`/a/b/index.html` is answered with 301',
    { 'Content-Disposition': 'inline' },
    (path, response) => {
      if (path === '/a/b/index.html') response.writeHead(301, { Location: '/a/b/index' }).end();
      else if (path === '/a/b/index')
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(readFileSync('dist/index.html'));
      else return false;
      return true;
    },
    { path: 'index.html', status: 301 },
  ],
  [
    'a host that answers its start page for whatever is missing',
    'every address without a file, `api/v1/…` among them, is answered with `index.html` and 200',
    '`/a/b/api/v1/release` is HTML with status 200 when asked from outside the page',
    {},
    (path, response) => {
      if (!path.startsWith('/a/b/api/')) return false;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(readFileSync('dist/index.html'));
      return true;
    },
    { path: 'api/v1/release', status: 200 },
  ],
];
for (const [title, injected, proof, headers, instead, probe] of habits)
  test(title, fault(area, injected, proof), async ({ page, seen }) => {
    const host = await staticHost('dist', '/a/b/', { headers, instead });
    try {
      const answer = await fetch(new URL(probe.path, host.url), { redirect: 'manual' });
      expect(answer.status).toBe(probe.status);
      expect(answer.headers.get('content-security-policy')).toBeNull();
      const from = title.includes('serve') ? 'index.html' : '';
      seen(await wellAt(page, `${host.url}${from}`));
    } finally {
      host.stop();
    }
  });

test(
  '`npx serve`',
  fault(
    area,
    '`serve` itself over a folder with the build in `a/b/`, opened with its closing slash',
    'it redirects `/a/b/index.html`; its root lists the folder',
  ),
  async ({ page, seen }) => {
    const root = mkdtempSync(join(tmpdir(), 'astana-belgrade-'));
    cpSync('dist', join(root, 'a/b'), { recursive: true });
    const server = await startServe(root, servePort);
    try {
      test.skip(!server, 'npx could not fetch `serve` here');
      const url = `http://localhost:${servePort}`;
      expect(await (await fetch(url)).text()).toContain('Index of');
      expect((await fetch(`${url}/a/b/index.html`, { redirect: 'manual' })).status).toBe(301);
      seen(await wellAt(page, `${url}/a/b/`));
    } finally {
      server?.stop();
      rmSync(root, { recursive: true, force: true });
    }
  },
);

test(
  'nginx',
  fault(
    area,
    'nginx itself, with the recipe of docs/hosting.md, port and folder filled in',
    'the `Server` header; the headers of `nginx-headers.conf`; a year of cache for `assets/`, none for the page',
  ),
  async ({ page, seen }) => {
    test.skip(!hasNginx(), 'nginx is not installed here (Debian: apt-get install nginx-light)');
    const nginx = await startNginx('dist', '/a/b/', nginxPort);
    try {
      const { headers } = await fetch(nginx.url);
      expect(headers.get('server')).toMatch(/^nginx/);
      expect(headers.get('content-security-policy')).toContain('frame-ancestors');
      expect(headers.get('cache-control')).toBe('no-cache');
      const [asset = ''] = /assets\/[\w.-]+\.js/.exec(await (await fetch(nginx.url)).text()) ?? [];
      const { headers: ofAsset } = await fetch(new URL(asset, nginx.url));
      expect(ofAsset.get('cache-control')).toBe('max-age=31536000');
      expect(ofAsset.get('content-security-policy')).toContain('frame-ancestors');
      expect((await fetch(new URL('sector/metals', nginx.url))).status).toBe(404);
      seen(`${headers.get('server')}: ${await wellAt(page, nginx.url)}`);
    } finally {
      nginx.stop();
    }
  },
);

test.describe('the single file', () => {
  let folder = '';
  test.beforeAll(async () => {
    folder = await viteBuild(['--mode', 'single'], { VITE_PUBLIC_URL: 'https://reader.example/kz-rs/' });
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));
  const address = () => pathToFileURL(join(folder, singleFileName)).href;

  /** Every request that was not for something inside the page. */
  const requestsOf = (page: Page): string[] => {
    const asked: string[] = [];
    page.on('request', (request) => /^(?:data|blob):/.test(request.url()) || asked.push(request.url()));
    return asked;
  };

  test(
    'the single file without a network, built with a public address',
    fault(
      area,
      'the network cut, the file opened as `file:`',
      'a request for the public address fails; the protocol is `file:`',
    ),
    async ({ page, context, seen }) => {
      const asked = requestsOf(page);
      await context.setOffline(true);
      await page.goto(address());
      const said = await servedInPage(page);
      expect(await page.evaluate(() => [location.protocol, navigator.onLine])).toEqual(['file:', false]);
      const files = await exported(page, 'drivers');
      const made = JSON.parse(String(files['JSON data'].content));
      expect(made.url).toBe(`https://reader.example/kz-rs/?figure=drivers&release=${made.release}`);
      for (const [kind, { name, content }] of Object.entries(files))
        expect(name + content.toString('latin1'), kind).not.toMatch(/file:/);
      expect(asked).toEqual([address()]);
      seen(
        `1 request, for the file itself; ${said}; CSV, JSON, SVG and PNG without a \`file:\` address, their links made for ${made.url}`,
      );
    },
  );

  test(
    'the single file shown from memory, as web mail shows attachments',
    fault(area, 'the file opened as a `blob:` of another page', 'the protocol is `blob:`'),
    async ({ page, seen }) => {
      const host = await staticHost(folder, '/', {
        headers: {},
        instead: (path, response) => {
          if (path === '/mail') response.writeHead(200, { 'Content-Type': 'text/html' }).end(notFound);
          return path === '/mail';
        },
      });
      try {
        await page.goto(`${host.url}mail`);
        const blob = await page.evaluate(async (name) => {
          const text = await (await fetch(name)).text();
          return URL.createObjectURL(new Blob([text], { type: 'text/html' }));
        }, `/${singleFileName}`);
        const [shown] = await Promise.all([
          page.waitForEvent('popup'),
          page.evaluate((it) => void open(it), blob),
        ]);
        const errors = uncaught(shown);
        const before = host.asked.length;
        await expect(shown.locator('html')).toHaveAttribute('data-live', '');
        expect(await shown.evaluate(() => location.protocol)).toBe('blob:');
        await expect(shown.locator('html')).toHaveAttribute('data-backend', 'page');
        await expect(shown.getByRole('region', { name: 'Key figures' })).toContainText('$107.7 million');
        expect([errors, host.asked.length - before]).toEqual([[], 0]);
        seen('data-backend="page", every number, no request');
      } finally {
        host.stop();
      }
    },
  );

  test(
    'a script that something adds to the single file',
    fault(
      area,
      'one more inline script written into the file',
      'the browser reports the script as refused by the policy',
    ),
    async ({ page, seen }) => {
      const html = readFileSync(join(folder, singleFileName), 'utf8');
      const host = await staticHost(folder, '/', {
        headers: {},
        instead: (path, response) => {
          if (path !== '/changed') return false;
          const changed = html.replace('</body>', () => '<script>document.title = "changed"</script></body>');
          response.writeHead(200, { 'Content-Type': 'text/html' }).end(changed);
          return true;
        },
      });
      try {
        const refused: string[] = [];
        page.on(
          'console',
          (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()),
        );
        await page.goto(`${host.url}changed`);
        await opened(page);
        expect(refused).toHaveLength(1);
        expect(await page.title()).not.toBe('changed');
        seen('1 script refused; the page works as before');
      } finally {
        host.stop();
      }
    },
  );
});
