import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { statements } from '#mocks/dataset/statements.ts';
import { trade } from '#mocks/dataset/trade.ts';
import { staticHost } from '#tests/kit/static-host.ts';
import { viteBuild } from '#tests/kit/vite-build.ts';
import { faultyApi, type Trouble } from './faulty-api.ts';
import { fault, test } from './kit.ts';
import { opened, uncaught } from './opened.ts';

const area = 'Always a backend';
const port = Number(process.env.FAULTS_API_PORT ?? 4177);
/** Seconds that the page's clock is put forward so that it looks after its service. */
const overAMinute = 65_000;

let folder = '';
let host: Awaited<ReturnType<typeof staticHost>>;
let api: ReturnType<typeof faultyApi>;

test.beforeAll(async () => {
  folder = await viteBuild([], { VITE_API_URL: `http://localhost:${port}` });
  host = await staticHost(folder, '/a/b/', { headers: {} });
});
test.afterAll(() => {
  host.stop();
  rmSync(folder, { recursive: true });
});
test.beforeEach(() => {
  api = faultyApi(port);
});
test.afterEach(() => api.stop());

const notices = (page: Page) => page.getByRole('region', { name: 'Notices', exact: true });
const keyFigures = (page: Page) => page.getByRole('region', { name: 'Key figures', exact: true });
const words = async (page: Page) => (await notices(page).innerText()).replace(/\s+/g, ' ');

test(
  'a build for a real API carries nothing of the simulated one',
  fault(area, '`VITE_API_URL=… npm run build`', 'the address of the API is in the built files'),
  async ({ seen }) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    const text = files.map((name) => readFileSync(join(folder, name), 'latin1')).join('\n');
    expect(text).toContain(`http://localhost:${port}`);
    const marks = ['mockServiceWorker', '[MSW]', statements[0]?.id, statements.at(-1)?.id, trade[0]?.id];
    for (const mark of marks) expect(text.includes(mark ?? '?'), mark).toBe(false);
    seen(`${files.length} files; of ${marks.length} marks of MSW and the dataset none`);
  },
);

test(
  'the API is down from the start, then started',
  fault(area, 'no server on the port, then one', 'the browser reports refused connections'),
  async ({ page, seen }) => {
    const errors = uncaught(page);
    let refused = 0;
    page.on('requestfailed', (request) => {
      refused += Number(request.failure()?.errorText === 'net::ERR_CONNECTION_REFUSED');
    });
    await page.goto(`${host.url}?layer=all`);
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'http');
    await expect(keyFigures(page)).toContainText('No answer comes from the data service');
    expect(refused).toBeGreaterThan(0);
    await api.start();
    const { said } = await opened(page);
    expect(said).toBe('a server over HTTP');
    expect(errors).toEqual([]);
    seen(
      `${refused} refused, every card said “No answer comes from the data service”; all recovered without a reload`,
    );
  },
);

test(
  'the API stops under an open page, then starts again',
  fault(
    area,
    'the server stopped after the page had its record',
    'a request from outside the page is refused meanwhile',
  ),
  async ({ page, seen }) => {
    const errors = uncaught(page);
    await page.clock.install();
    await api.start();
    await page.goto(host.url);
    await opened(page);
    await expect(notices(page)).toBeEmpty();
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await api.stop();
    await expect(fetch(`http://localhost:${port}/api/v1/release`)).rejects.toThrow();
    await page.clock.fastForward(overAMinute);
    await expect(notices(page)).toContainText('does not answer at the moment');
    const told = await words(page);
    await opened(page);
    await page.getByRole('button', { name: 'Serbia', exact: true }).click();
    await expect(keyFigures(page)).toContainText('Imports from Kazakhstan');
    await api.start();
    await page.clock.fastForward(overAMinute);
    await expect(notices(page)).toBeEmpty();
    expect([loads, errors]).toEqual([0, []]);
    seen(
      `“${told}” Every number stayed and filters worked; the notice went by itself once the server was back`,
    );
  },
);

const afterwards: readonly [title: string, trouble: Trouble, proof: string, says: string][] = [
  ['The API fails (503)', 'failure', 'the API answered 503', 'reports a failure of its own'],
  ['The API is garbled', 'garbage', 'half of each answer was sent', 'do not have the agreed form'],
  ['The API is gone from version 1', 'gone', 'the API answered 410', 'has a newer version than this page'],
  ['The API is no longer there', 'elsewhere', 'the API answered 404', 'has a newer version than this page'],
  [
    'The API speaks a later contract',
    'later-contract',
    'the API answered `contract: 2`',
    'has a newer version than this page',
  ],
  [
    'The API has a later release',
    'later-release',
    'the API answered release 2031-01',
    'has a newer version than this page',
  ],
];
for (const [title, trouble, proof, says] of afterwards)
  test(
    `${title}, under an open page`,
    fault(
      area,
      'the server was told to, after the page had its record',
      `${proof}, seen from outside the page`,
    ),
    async ({ page, seen }) => {
      const errors = uncaught(page);
      await page.clock.install();
      await api.start();
      await page.goto(host.url);
      await opened(page);
      const good = await (await fetch(`http://localhost:${port}/api/v1/release`)).text();
      api.be(trouble);
      expect(await (await fetch(`http://localhost:${port}/api/v1/release`)).text()).not.toBe(good);
      await page.clock.fastForward(overAMinute);
      await expect(notices(page)).toContainText(says);
      const told = await words(page);
      await opened(page);
      api.be('none');
      await page.clock.fastForward(overAMinute);
      await expect(notices(page)).toBeEmpty();
      expect(errors).toEqual([]);
      seen(`“${told}” Every number stayed; the notice went by itself with the trouble`);
    },
  );

const fromTheStart: readonly [title: string, trouble: Trouble, says: string][] = [
  ['fails (503)', 'failure', 'could not answer this time'],
  ['is garbled', 'garbage', 'does not have the agreed form'],
  ['has nothing at its address', 'elsewhere', 'answers, but not with what this page asks for'],
  ['speaks a later contract', 'later-contract', 'has moved on to a newer version'],
];
for (const [title, trouble, says] of fromTheStart)
  test(
    `the API ${title} from the start, then is well`,
    fault(area, 'the server was told to before the page opened', 'the count of answers so given'),
    async ({ page, seen }) => {
      const errors = uncaught(page);
      await page.clock.install();
      await api.start();
      api.be(trouble);
      await page.goto(host.url);
      await expect(keyFigures(page)).toContainText(says);
      const given = api.asked.length;
      expect(given).toBeGreaterThan(10);
      api.be('none');
      await page.clock.fastForward(overAMinute);
      await opened(page);
      expect(errors).toEqual([]);
      seen(
        `${given} such answers; every card said “… ${says} …” and none a number; all recovered without a reload`,
      );
    },
  );

test(
  'the API is slow',
  fault(area, 'the server takes requests and answers none', 'requests reached the server; no answer left it'),
  async ({ page, seen }) => {
    await page.clock.install();
    await api.start();
    api.be('silence');
    await page.goto(host.url);
    await expect(notices(page)).toContainText('takes long to answer', { timeout: 15_000 });
    const early = await words(page);
    await expect(keyFigures(page)).toContainText('takes too long to answer', { timeout: 30_000 });
    const reached = api.asked.length;
    // As many as a browser sends to one host at a time.
    expect(reached).toBeGreaterThan(4);
    api.be('none');
    await page.clock.fastForward(overAMinute);
    await opened(page);
    seen(
      `${reached} requests unanswered; after 6 s “${early}”, after 20 s each card “… takes too long to answer …”; all recovered without a reload`,
    );
  },
);

test(
  'the API is replaced by a later release while the page still waits for a part',
  fault(
    area,
    'one collection refused (503), then answered from a later release',
    'the API answered release 2031-01',
  ),
  async ({ page, seen }) => {
    await page.clock.install();
    await api.start();
    let isRefused = true;
    await page.route('**/api/v1/events?*', (route) =>
      isRefused
        ? route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' } })
        : route.continue(),
    );
    await page.goto(host.url);
    const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
    await expect(timeline).toContainText('could not answer this time');
    api.be('later-release');
    isRefused = false;
    await page.clock.fastForward(overAMinute);
    await expect(timeline).toContainText('has moved on to a newer version');
    await expect(keyFigures(page)).toContainText('$107.7 million');
    await expect(notices(page)).toContainText('has a newer version than this page');
    await expect(notices(page).getByRole('button', { name: 'Reload' })).toBeVisible();
    seen(
      'the two releases were not mixed: the waiting card and a notice say that there is a newer one and offer to reload; the rest stayed',
    );
  },
);
