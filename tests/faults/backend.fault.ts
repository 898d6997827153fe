import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, expect } from '@playwright/test';
import { findBrowser, launchArguments, thisMachine } from '#build/browser.ts';
import { singleFileName } from '#build/single-file.ts';
import { exported } from '#tests/kit/exported.ts';
import { staticHost } from '#tests/kit/static-host.ts';
import { viteBuild } from '#tests/kit/vite-build.ts';
import { fault, test } from './kit.ts';
import { askRelease, opened, servedInPage, uncaught } from './opened.ts';

const area = 'Always a backend';
const workerFile = 'mockServiceWorker.js';

type Host = Awaited<ReturnType<typeof staticHost>>;
const hosts: Host[] = [];
async function host(...given: Parameters<typeof staticHost>): Promise<Host> {
  const started = await staticHost(...given);
  hosts.push(started);
  return started;
}
test.afterEach(() => {
  for (const started of hosts.splice(0)) started.stop();
});

/** A browser of its own, where the fault is an option of the program or of the profile. */
const launch = (...more: string[]): Promise<Browser> => chromium.launch(options(more));
function options(more: string[] = []) {
  const machine = thisMachine();
  const executablePath = findBrowser(machine);
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [...launchArguments(machine.isRoot), ...more],
  };
}

test(
  'a browser without service workers',
  fault(
    area,
    '`Navigator.prototype.serviceWorker` deleted before the page',
    '`"serviceWorker" in navigator` is false',
  ),
  async ({ page, seen }) => {
    const errors = uncaught(page);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto((await host('dist', '/')).url);
    seen(await servedInPage(page));
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    expect(errors).toEqual([]);
  },
);

for (const [title, injected, instead] of [
  [
    'the host has no worker script',
    'the host answers 404 for `mockServiceWorker.js`',
    { status: 404, type: 'text/html', body: 'not found' },
  ],
  [
    'the host answers its home page for the worker script',
    'the host answers 200 and HTML for `mockServiceWorker.js`',
    { status: 200, type: 'text/html', body: '<!doctype html><title>Home</title>' },
  ],
  [
    'the worker script is damaged',
    'the host answers half a script for `mockServiceWorker.js`',
    { status: 200, type: 'text/javascript', body: 'self.addEventListener("fetch", (event) => {' },
  ],
] as const)
  test(
    title,
    fault(area, injected, 'the host noted the request; the browser refuses to register the script'),
    async ({ page, seen }) => {
      const errors = uncaught(page);
      const { url, asked } = await host('dist', '/', {
        instead: (path, response) => {
          if (!path.endsWith(workerFile)) return false;
          response.writeHead(instead.status, { 'Content-Type': instead.type }).end(instead.body);
          return true;
        },
      });
      await page.goto(url);
      const said = await servedInPage(page);
      expect(asked).toContainEqual({ path: `/${workerFile}`, status: instead.status });
      const refusal = await page.evaluate(
        (script) => navigator.serviceWorker.register(script).then(String, (error: Error) => error.name),
        workerFile,
      );
      expect(refusal).toMatch(/Error/);
      expect(errors).toEqual([]);
      seen(`${refusal} at registration; ${said}`);
    },
  );

test(
  'registration is refused',
  fault(area, '`register` rejects with a SecurityError', 'the count of refused calls'),
  async ({ page, seen }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => {
        document.documentElement.dataset.refused = String(
          Number(document.documentElement.dataset.refused ?? 0) + 1,
        );
        return Promise.reject(new DOMException('not allowed', 'SecurityError'));
      };
    });
    await page.goto((await host('dist', '/')).url);
    const said = await servedInPage(page);
    await expect(page.locator('html')).toHaveAttribute('data-refused', '1');
    seen(`1 call refused; ${said}`);
  },
);

test(
  'registration never settles',
  fault(
    area,
    'the host never ends its answer for `mockServiceWorker.js`',
    'that answer is still open when the page says who serves it',
  ),
  async ({ page, seen }) => {
    let isHeld = false;
    const { url } = await host('dist', '/', {
      instead: (path, response) => {
        if (!path.endsWith(workerFile)) return false;
        isHeld = true;
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).write('// wait');
        response.on('close', () => {
          isHeld = false;
        });
        return true;
      },
    });
    await page.goto(url);
    const loaded = Date.now();
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'page');
    const waited = Date.now() - loaded;
    expect(isHeld).toBe(true);
    seen(`left “starting” ${(waited / 1000).toFixed(1)} s after load; ${await servedInPage(page)}`);
  },
);

test(
  'plain http on a name that is not localhost',
  fault(
    area,
    '`reader.example` mapped to this machine (`--host-resolver-rules`)',
    '`isSecureContext` is false and the address names that host',
  ),
  async ({ seen }) => {
    const { url } = await host('dist', '/a/b/');
    const browser = await launch(
      '--host-resolver-rules=MAP reader.example 127.0.0.1, MAP localhost 127.0.0.1',
    );
    try {
      const page = await browser.newPage();
      const errors = uncaught(page);
      await page.goto(url.replace('localhost', 'reader.example'));
      const said = await servedInPage(page);
      const place = await page.evaluate(() => [
        location.hostname,
        isSecureContext,
        'serviceWorker' in navigator,
      ]);
      expect(place).toEqual(['reader.example', false, false]);
      expect(errors).toEqual([]);
      seen(said);
    } finally {
      await browser.close();
    }
  },
);

test(
  'a hard reload, after which MSW would reload the page once more',
  fault(
    area,
    'DevTools protocol: reload with the cache ignored',
    'one registration, no controller; the number of loads counted',
  ),
  async ({ page, seen }) => {
    const { url } = await host('dist', '/');
    await page.goto(url);
    expect((await opened(page)).backend).toBe('worker');
    // MSW takes its worker away with the last page that it served: another tab keeps it.
    const other = await page.context().newPage();
    await other.goto(url);
    expect((await opened(other)).backend).toBe('worker');
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    const devTools = await page.context().newCDPSession(page);
    await Promise.all([page.waitForEvent('load'), devTools.send('Page.reload', { ignoreCache: true })]);
    const said = await servedInPage(page);
    const [registrations, hasController] = await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      navigator.serviceWorker.controller !== null,
    ]);
    expect([registrations, hasController, loads]).toEqual([1, false, 1]);
    await page.reload();
    const after = (await opened(page)).backend;
    expect(after).toBe('worker');
    seen(`1 load; ${said}; the next visit: data-backend="${after}"`);
  },
);

test(
  'a private window',
  fault(
    area,
    'two off-the-record contexts, one after the other',
    'what the first registered and stored is gone in the second',
  ),
  async ({ browser, seen }) => {
    const { url } = await host('dist', '/');
    const backends: string[] = [];
    for (const visit of ['first', 'second']) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${url}manifest.webmanifest`);
      const before = await page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        localStorage.getItem('visited'),
      ]);
      expect(before, visit).toEqual([0, null]);
      await page.evaluate(() => localStorage.setItem('visited', 'yes'));
      await page.goto(url);
      backends.push((await opened(page)).backend);
      await context.close();
    }
    expect(backends).toEqual(['worker', 'worker']);
    seen(`data-backend="${backends.join('", then "')}"; no trace of the first visit in the second`);
  },
);

test(
  'a browser that keeps nothing for any site',
  fault(
    area,
    'a profile with all site data blocked',
    'reading `localStorage` and registering a worker both throw',
  ),
  async ({ seen }) => {
    const profile = mkdtempSync(join(tmpdir(), 'astana-belgrade-'));
    mkdirSync(join(profile, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const context = await chromium.launchPersistentContext(profile, options());
    try {
      const page = await context.newPage();
      const errors = uncaught(page);
      await page.goto((await host('dist', '/')).url);
      const said = await servedInPage(page);
      const refusals = await page.evaluate(async (script) => {
        const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
        const named: string[] = [];
        try {
          localStorage.getItem('x');
        } catch (error) {
          named.push(nameOf(error));
        }
        try {
          await navigator.serviceWorker.register(script);
        } catch (error) {
          named.push(nameOf(error));
        }
        return named;
      }, workerFile);
      expect(refusals).toHaveLength(2);
      expect(errors).toEqual([]);
      seen(`${refusals.join(', ')}; ${said}`);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
);

/** A page of another host that shows ours in a frame with an origin of its own. */
async function inFrame(url: string): Promise<Host> {
  return host('dist', '/', {
    headers: {},
    instead: (path, response) => {
      if (path !== '/frame') return false;
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(
          `<!doctype html><title>Frame</title><iframe sandbox="allow-scripts" src="${url}" width="1200" height="900"></iframe>`,
        );
      return true;
    },
  });
}

test(
  'a sandboxed frame without storage',
  fault(
    area,
    '`<iframe sandbox="allow-scripts">` on another host; ours lets others read its files',
    'the frame’s origin is "null" and `localStorage` throws',
  ),
  async ({ page, seen }) => {
    const errors = uncaught(page);
    const ours = await host('dist', '/', { headers: { 'Access-Control-Allow-Origin': '*' } });
    await page.goto(new URL('/frame', (await inFrame(ours.url)).url).href);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    const said = await servedInPage(frame);
    const place = await frame.evaluate(() => {
      try {
        return [self.origin, localStorage.length];
      } catch (error) {
        return [self.origin, error instanceof Error ? error.name : ''];
      }
    });
    expect(place).toEqual(['null', 'SecurityError']);
    expect(errors).toEqual([]);
    seen(said);
  },
);

test(
  'a sandboxed frame, on a host that lets no other origin read its files',
  fault(
    area,
    'as before, without `Access-Control-Allow-Origin`',
    'the browser loads no part of the program: `data-backend` stays "starting"',
  ),
  async ({ page, seen }) => {
    const ours = await host('dist', '/', { headers: {} });
    await page.goto(new URL('/frame', (await inFrame(ours.url)).url).href);
    const words = page.frameLocator('iframe').getByRole('alert');
    await expect(words).toContainText('did not arrive');
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-backend', 'starting');
    seen(`“${(await words.innerText()).replace(/\s+/g, ' ')}”`);
  },
);

test(
  'the build of many files, opened from a disk',
  fault(
    area,
    '`dist/index.html` opened as `file:`',
    'the protocol is `file:`; the browser loads no module from there',
  ),
  async ({ page, seen }) => {
    await page.goto(pathToFileURL('dist/index.html').href);
    const words = page.getByRole('alert');
    await expect(words).toContainText('from a disk, open the single file');
    expect(await page.evaluate(() => location.protocol)).toBe('file:');
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'starting');
    seen(`“${(await words.innerText()).replace(/\s+/g, ' ')}”`);
  },
);

test(
  'the single file, opened from a disk',
  fault(
    area,
    'the single file opened as `file:` with the network cut, built without a public address',
    'the protocol is `file:`; the browser says that it is offline',
  ),
  async ({ page, context, seen }) => {
    const folder = await viteBuild(['--mode', 'single']);
    try {
      const errors = uncaught(page);
      await context.setOffline(true);
      await page.goto(pathToFileURL(join(folder, singleFileName)).href);
      const said = await servedInPage(page);
      expect(await page.evaluate(() => [location.protocol, navigator.onLine])).toEqual(['file:', false]);
      for (const [kind, { name, content }] of Object.entries(await exported(page, 'drivers'))) {
        expect(content.length, kind).toBeGreaterThan(100);
        expect(name + content.toString('latin1'), kind).not.toMatch(/file:|astana-belgrade\.html/);
      }
      expect(errors).toEqual([]);
      seen(`${said}; no path and no \`file:\` address in CSV, JSON, SVG and PNG`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test(
  'DevTools bypass the worker in the middle of a visit',
  fault(
    area,
    'DevTools protocol: `Network.setBypassServiceWorker`',
    'the lost request reached the host, which answered 404',
  ),
  async ({ page, seen }) => {
    const { url, asked } = await host('dist', '/');
    await page.goto(url);
    expect((await opened(page)).backend).toBe('worker');
    expect(asked.filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.enable');
    await devTools.send('Network.setBypassServiceWorker', { bypass: true });
    const release = await askRelease(page);
    expect(release).toMatch(/^20\d\d-\d\d/);
    const lost = asked.filter(({ path }) => path === '/api/v1/release');
    expect(lost).toEqual([{ path: '/api/v1/release', status: 404 }]);
    seen(`${lost.length} request lost to the host (404), answered at the second try: release ${release}`);
  },
);

test(
  'the browser puts the worker to sleep in the middle of a visit',
  fault(
    area,
    'DevTools protocol: `ServiceWorker.stopAllWorkers`',
    'the worker’s running status is "stopped"',
  ),
  async ({ page, seen }) => {
    await page.goto((await host('dist', '/')).url);
    expect((await opened(page)).backend).toBe('worker');
    const devTools = await page.context().newCDPSession(page);
    const states: string[] = [];
    devTools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      states.push(...versions.map(({ runningStatus }) => runningStatus));
    });
    await devTools.send('ServiceWorker.enable');
    await devTools.send('ServiceWorker.stopAllWorkers');
    // It may be awake again at once, for the page asks by itself now and then.
    await expect.poll(() => states).toContain('stopped');
    const release = await askRelease(page);
    expect(release).toMatch(/^20\d\d-\d\d/);
    seen(`status “stopped”, then the next request answered: release ${release}`);
  },
);

test(
  'a worker of a folder above has the page already',
  fault(
    area,
    'another product’s worker at `/`, ours below `/a/b/`',
    'before our page starts, that worker controls it',
  ),
  async ({ page, seen }) => {
    const { url } = await host('dist', '/a/b/', {
      headers: {},
      instead: (path, response) => {
        if (path === '/other.js')
          response
            .writeHead(200, { 'Content-Type': 'text/javascript' })
            .end(
              'addEventListener("install", () => skipWaiting()); addEventListener("activate", (event) => event.waitUntil(clients.claim()));',
            );
        else if (path === '/other')
          response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Other</title>');
        else return false;
        return true;
      },
    });
    await page.goto(new URL('/other', url).href);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/other.js');
      await navigator.serviceWorker.ready;
    });
    await page.addInitScript(() => {
      sessionStorage.setItem('controller', navigator.serviceWorker.controller?.scriptURL ?? 'none');
    });
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.goto(url);
    const { backend } = await opened(page);
    const before = await page.evaluate(() => sessionStorage.getItem('controller'));
    expect(before).toMatch(/\/other\.js$/);
    expect(['worker', 'page']).toContain(backend);
    expect(loads).toBe(1);
    expect(await askRelease(page)).toMatch(/^20\d\d-\d\d/);
    seen(`controlled by other.js at first; data-backend="${backend}", 1 load`);
  },
);

/** A host that refuses the files of a pattern while it `isDown`, and counts how often. */
async function hostWithout(files: RegExp) {
  const lost = { url: '', isDown: true, refused: 0 };
  const { url } = await host('dist', '/', {
    instead: (path, response) => {
      if (!lost.isDown || !files.test(path)) return false;
      lost.refused += 1;
      response.writeHead(503).end();
      return true;
    },
  });
  return Object.assign(lost, { url });
}

test(
  'a part of the program is lost on the way, and can be had later',
  fault(
    area,
    'the host answers 503 for the record and for the simulated backend, then again as it should',
    'the count of refused requests; `data-backend` is "starting" meanwhile',
  ),
  async ({ page, seen }) => {
    const lost = await hostWithout(/\/(backend-[\w-]+\.js|record-\w+\.json)$/);
    await page.goto(lost.url);
    const keyFigures = page.getByRole('region', { name: 'Key figures' });
    await expect(keyFigures).toContainText('could not be loaded', { timeout: 20_000 });
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'starting');
    expect(lost.refused).toBeGreaterThan(0);
    lost.isDown = false;
    const { backend } = await opened(page);
    seen(
      `${lost.refused} refused, the cards said so; without a reload: data-backend="${backend}" and every number`,
    );
  },
);

test(
  'the simulated backend alone is lost on the way, and can be had later',
  fault(
    area,
    'the host answers 503 for the file with the simulated backend, then again as it should',
    'the count of refused requests; `data-backend` is "starting" meanwhile',
  ),
  async ({ page, seen }) => {
    const lost = await hostWithout(/\/backend-[\w-]+\.js$/);
    await page.goto(lost.url);
    await expect(page.locator('html')).toHaveAttribute('data-live', '');
    await expect.poll(() => lost.refused).toBeGreaterThan(0);
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'starting');
    await expect(page.getByRole('region', { name: 'Key figures' })).toContainText('$107.7 million');
    lost.isDown = false;
    const { backend } = await opened(page);
    seen(`${lost.refused} refused, every number there meanwhile; then data-backend="${backend}"`);
  },
);
