import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { headersFor } from '#build/host-headers.ts';
import { fault, test } from '#tests/faults/kit.ts';
import { origin, scrollThrough } from '#tests/kit/dashboard.ts';
import { exported } from '#tests/kit/exported.ts';
import { staticHost } from '#tests/kit/static-host.ts';

declare global {
  interface Window {
    /** Directives that were broken, in order. */
    refusals: string[];
  }
}

/** Opens the page, keeps what its policy refuses, and waits until its worker answers. */
async function open(page: Page, address = './'): Promise<void> {
  await page.addInitScript(() => {
    window.refusals = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.refusals.push(effectiveDirective);
    });
  });
  await page.goto(address);
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'worker');
}

const refusals = async (page: Page) => [...new Set(await page.evaluate(() => window.refusals))].sort();

/** Serves one text to everybody who asks, and counts them. */
async function elsewhere(text: string) {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const mark = (how: string) => `document.documentElement.setAttribute('data-ran-${how}', '')`;

for (const [host, isSending] of [
  ['a host that sends the headers', true],
  ['a host that sends none', false],
] as const)
  test(
    `script and style written into the page, from ${host}`,
    fault(
      'Security',
      'an inline script, an event handler, a style attribute, a style element and a script of another host added to the served HTML',
      'the browser reports a breach of the policy for each of them',
    ),
    async ({ page, seen }) => {
      await page.route(
        (url) => url.pathname === '/',
        async (route) => {
          const answer = await route.fetch();
          const html = (await answer.text()).replace(
            '</body>',
            `<script>${mark('script')}</script><img src="x" onerror="${mark('handler')}">
            <p id="styled" style="color: rgb(1, 2, 3)">x</p><style>#styled { color: rgb(1, 2, 3) }</style>
            <script src="https://elsewhere.example/a.js"></script></body>`,
          );
          const headers = isSending ? answer.headers() : { 'content-type': 'text/html' };
          await route.fulfill({ status: 200, headers, body: html });
        },
      );
      await open(page);
      await expect
        .poll(() => refusals(page))
        .toEqual(['script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
      expect(await page.locator('html[data-ran-script], html[data-ran-handler]').count()).toBe(0);
      await expect(page.locator('#styled')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
      seen('nothing of it ran or was applied; the page went live in its worker');
    },
  );

test(
  'text run as a program',
  fault(
    'Security',
    '`eval`, `new Function`, a text given to `setTimeout`, a `javascript:` link that is clicked',
    'the browser reports a breach of `script-src` for each; the same runs in an empty page',
  ),
  async ({ page, context, seen }) => {
    const attempts = () =>
      // In a task of its own: what the test itself evaluates is exempt from the policy.
      new Promise<string[]>((done) => {
        setTimeout(() => {
          const ran: string[] = [];
          Object.assign(window, { ran: (how: string) => ran.push(how) });
          const attempt = (run: () => unknown) => {
            try {
              run();
            } catch {
              // Refused.
            }
          };
          attempt(() => Reflect.get(globalThis, 'eval')('ran("eval")'));
          attempt(() => new Function('ran("Function")')());
          attempt(() => Reflect.apply(setTimeout, window, ['ran("setTimeout")']));
          const link = document.createElement('a');
          link.href = 'javascript:void ran("link")';
          document.body.append(link);
          link.click();
          setTimeout(() => done(ran.sort()), 300);
        });
      });
    const empty = await context.newPage();
    expect(await empty.evaluate(attempts)).toEqual(['Function', 'eval', 'link', 'setTimeout']);
    await open(page);
    expect(await page.evaluate(attempts)).toEqual([]);
    expect(await refusals(page)).toEqual(expect.arrayContaining(['script-src-elem']));
    expect((await page.evaluate(() => window.refusals)).length).toBeGreaterThanOrEqual(4);
    seen('0 of 4 ran here, 4 of 4 in the empty page');
  },
);

test(
  'text made into markup',
  fault(
    'Security',
    'a text given to `innerHTML`, `insertAdjacentHTML`, `DOMParser`, `srcdoc`, `document.write`',
    'the browser reports a breach of `require-trusted-types-for`; the same works in an empty page',
  ),
  async ({ page, context, seen }) => {
    const attempts = () => {
      const box = document.createElement('div');
      const frame = document.createElement('iframe');
      return [
        () => Object.assign(box, { innerHTML: '<b>x</b>' }),
        () => box.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        () => Object.assign(frame, { srcdoc: '<b>x</b>' }),
        () => document.write('<b>x</b>'),
      ].map((make) => {
        try {
          make();
          return 'made';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error);
        }
      });
    };
    const empty = await context.newPage();
    expect(await empty.evaluate(attempts)).toEqual(Array(5).fill('made'));
    await open(page);
    expect(await page.evaluate(attempts)).toEqual(Array(5).fill('refused'));
    await expect.poll(() => refusals(page)).toEqual(['require-trusted-types-for']);
    seen('5 of 5 refused here, 5 of 5 made in the empty page');
  },
);

test(
  'another worker than ours',
  fault(
    'Security',
    'another script, our script as a text and a script of another host registered as worker; a second Trusted Types policy made',
    'the browser reports breaches of `require-trusted-types-for` and `trusted-types`',
  ),
  async ({ page, seen }) => {
    await open(page);
    const answers = await page.evaluate(async () => {
      const refused = (attempt: () => unknown) =>
        Promise.resolve()
          .then(attempt)
          .then(
            () => 'admitted',
            (error: unknown) => (error instanceof Error ? error.name : String(error)),
          );
      const policies = [
        () => window.trustedTypes?.createPolicy('other', { createScriptURL: (text) => text }),
        () => window.trustedTypes?.createPolicy('astana-belgrade', { createScriptURL: (text) => text }),
      ];
      const scripts = ['theme-before-paint.js', 'mockServiceWorker.js', 'https://elsewhere.example/w.js'];
      return Promise.all([
        ...scripts.map((script) => refused(() => navigator.serviceWorker.register(script))),
        ...policies.map(refused),
        refused(() => new Worker('theme-before-paint.js')),
      ]);
    });
    expect(answers).toEqual(Array(6).fill('TypeError'));
    await expect.poll(() => refusals(page)).toEqual(['require-trusted-types-for', 'trusted-types']);
    const workers = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL),
    );
    expect(workers).toEqual([new URL('mockServiceWorker.js', page.url()).href]);
    seen('6 of 6 refused with a TypeError; one registration, ours');
  },
);

test(
  'a page of another site shows ours in a frame',
  fault(
    'Security',
    'an `iframe` in a page of another origin, before a host with the headers, one without, and one whose `frame-ancestors` admits it',
    'the frame shows the page where the host sends no headers, as README says it would',
  ),
  async ({ page, seen }) => {
    const policy = "default-src 'self'";
    const shown = async (habits: { headers?: Record<string, string> }) => {
      const host = await staticHost('dist', '/', habits);
      const other = await elsewhere(`<iframe src="${host.url}"></iframe>`);
      try {
        await page.goto(other.url);
        await page.waitForLoadState('networkidle');
        const frame = page.frames().find((one) => one !== page.mainFrame());
        return (await frame?.locator('html[data-backend]').count()) === 1;
      } finally {
        host.stop();
        other.stop();
      }
    };
    expect(await shown({ headers: {} })).toBe(true);
    expect(await shown({ headers: Object.fromEntries(headersFor(policy, 'http://127.0.0.1:*')) })).toBe(true);
    expect(await shown({})).toBe(false);
    seen('shown without headers and where admitted; refused under the headers of the build');
  },
);

test(
  'the page made to talk to another host',
  fault(
    'Security',
    'a request, a beacon, an image and a form sent to a server that counts',
    'the same request from an empty page reaches that server; the browser reports the breaches',
  ),
  async ({ page, context, seen }) => {
    const other = await elsewhere('x');
    try {
      const empty = await context.newPage();
      await empty.evaluate((url) => fetch(url).then((answer) => answer.text()), other.url);
      expect(other.asked()).toBe(1);
      await open(page);
      await page.evaluate(async (url) => {
        await fetch(url).catch(() => {});
        navigator.sendBeacon(url, 'x');
        new Image().src = url;
        const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
        document.body.append(form);
        form.submit();
        await new Promise((later) => setTimeout(later, 500));
      }, other.url);
      expect(await refusals(page)).toEqual(['connect-src', 'form-action', 'img-src']);
      expect(other.asked()).toBe(1);
      seen('the server was asked once, by the empty page');
    } finally {
      other.stop();
    }
  },
);

test(
  'a script in the page asks where the reader is',
  fault(
    'Security',
    'the position asked for, in a browser whose reader has granted it',
    'a host that sends no headers gives the position',
  ),
  async ({ page, context, seen }) => {
    await context.setGeolocation({ latitude: 51.1, longitude: 71.4 });
    const asked = async (habits: { headers?: Record<string, string> }) => {
      const host = await staticHost('dist', '/', habits);
      await allow(context, host.url);
      try {
        await page.goto(host.url);
        return await page.evaluate(
          () =>
            new Promise<string>((done) => {
              navigator.geolocation.getCurrentPosition(
                () => done('given'),
                ({ code }) => done(`refused ${code}`),
              );
            }),
        );
      } finally {
        host.stop();
      }
    };
    expect(await asked({ headers: {} })).toBe('given');
    expect(await asked({})).toBe('refused 1');
    seen('given without headers, refused under the headers of the build');
  },
);

function allow(context: BrowserContext, url: string): Promise<void> {
  return context.grantPermissions(['geolocation'], { origin: new URL(url).origin });
}

test(
  'a source that looks for the page which named it',
  fault(
    'Security',
    'a link to a source followed; what stands there asks for its opener. Every request of the visit noted',
    'the same page has an opener where an empty page opens it',
  ),
  async ({ page, context, seen }) => {
    const asked: string[] = [];
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Source</title>' }),
    );
    const hasOpener = async (from: Page, open: () => Promise<unknown>) => {
      const [source] = await Promise.all([from.waitForEvent('popup'), open()]);
      await source.waitForURL(/^https:/);
      return source.evaluate(() => window.opener !== null);
    };
    const empty = await context.newPage();
    expect(
      await hasOpener(empty, () => empty.evaluate(() => void window.open('https://source.example/'))),
    ).toBe(true);
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await open(page);
    await scrollThrough(page);
    const own = new URL(page.url()).origin;
    expect([...new Set(asked)].filter((from) => from !== 'null')).toEqual([own]);
    await page.locator('main [data-fact]').first().click();
    expect(await hasOpener(page, () => origin(page).getByRole('link').first().click())).toBe(false);
    seen(`no opener; ${asked.length} requests of the page before that, every one to its own host`);
  },
);

test(
  'a file saved from a hostile address',
  fault(
    'Security',
    'a figure saved at an address whose release climbs folders, with markup and control characters around it',
    'the page names what it left out of the address',
  ),
  async ({ page, seen }) => {
    await open(page, './?release=..%2F..%2Fetc%2Fpasswd&to=2025%00&sector=%3Cb%3E&%0A=%22');
    await expect(page.getByRole('region', { name: 'Notices', exact: true })).toContainText('etc/passwd');
    const names = Object.values(await exported(page, 'flows')).map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[a-z0-9_-][a-z0-9._-]*\.(?:csv|json|svg|png)$/);
    seen(names.join(', '));
  },
);

test(
  'a package that nobody knows of',
  fault(
    'Security',
    'the bill of materials made by `npm sbom`, compared with what is installed',
    'every package that the page is made from is named in `licences.txt` too',
  ),
  async ({ seen }) => {
    const printed = execFileSync('npm', ['sbom'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const bill: { bomFormat: string; components: { name: string; version: string; licenses?: object[] }[] } =
      JSON.parse(printed);
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
    const named = new Set(bill.components.map(({ name, version }) => `${name} - ${version}`));
    const shipped = [...readFileSync('dist/licences.txt', 'utf8').matchAll(/^## (\S+ - \S+) \(.+\)$/gm)].map(
      ([, name = '']) => name,
    );
    expect(shipped.length).toBeGreaterThan(30);
    expect(shipped.filter((name) => !named.has(name))).toEqual([]);
    seen(`${bill.components.length} packages, all with a licence; ${shipped.length} shipped, all among them`);
  },
);
