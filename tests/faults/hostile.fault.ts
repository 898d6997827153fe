import { spawnSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { dataset } from '#mocks/dataset/dataset.ts';
import { type CollectionName, collectionNames } from '#src/contract/collections.ts';
import { region, scrollThrough } from '#tests/kit/dashboard.ts';
import { blows, damaged, hostileText } from '#tests/kit/hostile.ts';
import { garbage, hostileAddress, sensibleAddress } from '#tests/kit/hostile-address.ts';
import { untilStill } from '#tests/kit/journey.ts';
import { fault, test } from './kit.ts';

const area = 'Hostile address, answers and storage';
const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
const isFull = process.env.FAULTS === 'all';
const generated = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed });

/** Everything that must not happen, as it happens. Also what runs: a script of the input would set `__pwned`. */
function watch(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`exception: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => heard.push(`popup: ${popup.url()}`));
  return heard;
}

async function expectNothingRan(page: Page, heard: readonly string[]) {
  expect(heard, `seed ${seed}`).toEqual([]);
  expect(await page.evaluate(() => '__pwned' in window || 'polluted' in {})).toBe(false);
}

const live = (page: Page) => page.locator('html[data-live]').waitFor({ state: 'attached' });

/** What the page says once it is still, its notices apart. */
async function said(page: Page): Promise<string> {
  await untilStill(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, td, time, li p), main figure [aria-pressed]')]
      .map((element) => `${element.textContent}${element.getAttribute('aria-pressed') ?? ''}`)
      .join('\n'),
  );
}

test(
  'ten thousand of each through what reads them',
  fault(
    area,
    'a seeded generator hands addresses, answers and stored values to the functions that read them, ten thousand to each property',
    'the runner’s own count of runs and its seed',
  ),
  ({ seen }) => {
    const { status, stdout } = spawnSync('vitest', ['run', 'tests/hostile'], {
      encoding: 'utf8',
      env: { ...process.env, PROPERTY_SEED: String(seed), NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
    expect(status, stdout.slice(-4000)).toBe(0);
    const runs = /seed \d+, (\d+) runs a property/.exec(stdout)?.[1];
    expect(runs).toBe(isFull ? '10000' : '300');
    seen(`${runs} runs of each property, seed ${seed}: no exception but the errors with a name`);
  },
);

/** As if the reader went back to each address in turn; every fiftieth is drawn, the others are read. */
function visit(page: Page, addresses: readonly string[]): Promise<{ reached: number; drawn: number }> {
  return page.evaluate(async (some) => {
    let [reached, drawn] = [0, 0];
    for (const [index, address] of some.entries()) {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      if (location.href === new URL(address, location.href).href) reached++;
      if (index % 50 !== 0) continue;
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      if (document.querySelector('main h1')) drawn++;
    }
    return { reached, drawn };
  }, addresses);
}

/** What the open page says at that address. */
async function saidAt(page: Page, address: string): Promise<string> {
  await visit(page, [address]);
  return said(page);
}

const around = (sensible: string, query: string) => `?${query.slice(0, 4000)}&${sensible.slice(1)}`;

test(
  'ten thousand addresses in one open page',
  fault(
    area,
    'addresses of the generator are put into the history of an open page, which is told that the reader went back; nine of ten are cut at 10 000 characters; then sensible ones, alone and with garbage around them',
    'the page’s own address after each',
  ),
  async ({ page, seen }) => {
    test.setTimeout(30 * 60_000);
    const heard = watch(page);
    await page.goto('./');
    await live(page);
    const addresses = generated(hostileAddress, isFull ? 10_000 : 300).map((address, index) =>
      // Whole ones, up to some hundred kilobytes, take the browser itself most of the time.
      index % 10 === 0 ? address : address.slice(0, 10_000),
    );
    let [reached, drawn] = [0, 0];
    for (let at = 0; at < addresses.length; at += 250) {
      const done = await visit(page, addresses.slice(at, at + 250));
      [reached, drawn] = [reached + done.reached, drawn + done.drawn];
    }
    expect([reached, drawn]).toEqual([addresses.length, Math.ceil(addresses.length / 50)]);
    await expectNothingRan(page, heard);
    const pairs = generated(fc.tuple(sensibleAddress, garbage), isFull ? 60 : 10);
    const plain: string[] = [];
    for (const [sensible, { query }] of pairs) {
      const alone = await saidAt(page, sensible || '?');
      expect(await saidAt(page, around(sensible, query)), query).toBe(alone);
      plain.push(alone);
    }
    // Else the page would say the same whatever its address.
    const views = new Set(plain).size;
    expect(views).toBeGreaterThan(pairs.length / 4);
    await visit(page, ['?sector=metals&colour=red']);
    await expect(page.getByRole('button', { name: /^Sector/ })).toContainText('Metals');
    await expect(region(page, 'Notices')).toContainText('colour: red');
    await expectNothingRan(page, heard);
    seen(
      `${reached} addresses read, ${drawn} of them drawn, seed ${seed}: nothing ran, the console silent; ${pairs.length} sensible ones (${views} views) said the same with garbage around them; the garbage of the last was named`,
    );
  },
);

test(
  'hostile addresses from outside',
  fault(
    area,
    'the page is opened anew at addresses of the generator, and at sensible ones with garbage around them',
    'the browser’s own request for the page',
  ),
  async ({ page, seen }) => {
    test.setTimeout(30 * 60_000);
    const heard = watch(page);
    let opened = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) opened++;
    });
    const open = async (address: string) => {
      await page.goto(`./${address}`);
      await live(page);
    };
    // Longer than this the test's own server refuses.
    const short = hostileAddress.filter(
      (address) => encodeURI(address.replace(/\p{Surrogate}/gu, '')).length < 8000,
    );
    for (const address of generated(short, isFull ? 60 : 20)) await open(address);
    const pairs = generated(fc.tuple(sensibleAddress, garbage), isFull ? 10 : 5);
    for (const [sensible, { query }] of pairs) {
      await open(sensible || '?');
      const [plain, canonical] = [await said(page), new URL(page.url()).search];
      await open(around(sensible, query));
      expect([await said(page), new URL(page.url()).search], query).toEqual([plain, canonical]);
    }
    await expectNothingRan(page, heard);
    seen(
      `opened ${opened} times, seed ${seed}: nothing ran, the console silent; ${pairs.length} sensible addresses said the same with garbage around them, and the garbage left the address`,
    );
  },
);

type Breach = { at: number; row: unknown; cut?: number | undefined; text: string };

test(
  'damaged answers in the browser',
  fault(
    area,
    'one to three collections of each load come with a row damaged, or cut off with hostile text behind the cut',
    'a count in what hands the answers to the page',
  ),
  async ({ page, seen }) => {
    test.setTimeout(30 * 60_000);
    const heard = watch(page);
    let breaches = new Map<string, Breach>();
    let dealt = 0;
    await page.exposeFunction('breachOf', (path: string) => {
      const breach = breaches.get(path.split('/').at(-1) ?? '');
      if (breach) dealt++;
      return breach && { ...breach, row: JSON.stringify(breach.row) ?? 'null' };
    });
    await page.addInitScript(damageAnswers);
    await page.goto('./');
    await live(page);
    const clean = await said(page);
    const one = fc.tuple(
      fc.constantFrom(...collectionNames),
      fc.nat(),
      blows,
      fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
      hostileText,
    );
    let refused = 0;
    for (const some of generated(fc.array(one, { minLength: 1, maxLength: 3 }), isFull ? 60 : 15)) {
      breaches = new Map(
        some.map(([name, at, dealtBlows, cut, text]) => [
          name,
          breachFor(name, at, dealtBlows, cut ?? undefined, text),
        ]),
      );
      const opened = some.flatMap(([name, at]) => idOf(name, at))[0];
      await page.goto(opened ? `./?fact=${opened}` : './');
      await page.waitForFunction(
        () => document.querySelector('html[data-backend="starting"], [data-pending]') === null,
      );
      await scrollThrough(page);
      if (await page.getByText('does not have the agreed form').count()) refused++;
    }
    await expectNothingRan(page, heard);
    breaches = new Map();
    await page.goto('./');
    await live(page);
    expect(await said(page)).toBe(clean);
    expect(dealt).toBeGreaterThan(0);
    seen(
      `${dealt} damaged answers, seed ${seed}: nothing ran, the console silent; ${refused} loads named what was refused, the others admitted it; whole answers then gave the whole page again`,
    );
  },
);

function idOf(name: CollectionName, at: number): string[] {
  if (name !== 'observations' && name !== 'events' && name !== 'statements') return [];
  const row = dataset[name][at % dataset[name].length];
  return row ? [row.id] : [];
}

function breachFor(
  name: CollectionName,
  at: number,
  dealt: Parameters<typeof damaged>[1],
  cut: number | undefined,
  text: string,
): Breach {
  const rows: readonly unknown[] = dataset[name];
  return { at: at % rows.length, row: damaged(rows[at % rows.length], dealt, rows), cut, text };
}

/** Stands between the page and whatever answers it, worker or page. */
function damageAnswers() {
  const native = window.fetch;
  let answering: typeof window.fetch | undefined;
  const damage: typeof window.fetch = async (input, init) => {
    const answer = await (answering ?? native).call(window, input, init);
    const address = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    if (!address.pathname.includes('/api/v1/')) return answer;
    const breachOf: unknown = Reflect.get(window, 'breachOf');
    const breach = typeof breachOf === 'function' ? await breachOf(address.pathname) : undefined;
    if (!breach) return answer;
    const body = await answer.json();
    body.data[breach.at] = JSON.parse(breach.row);
    const whole = JSON.stringify(body);
    const sent =
      typeof breach.cut === 'number' ? whole.slice(0, breach.cut * whole.length) + breach.text : whole;
    return new Response(sent, { status: answer.status, headers: { 'Content-Type': 'application/json' } });
  };
  Object.defineProperty(window, 'fetch', {
    get: () => (answering ? damage : native),
    set: (next: typeof window.fetch) => {
      answering = next;
    },
  });
}

test(
  'damaged, refused and full storage',
  fault(
    area,
    'stored values are exchanged for hostile ones before each load; storage throws on access, on reading, on writing, or is full',
    'the page’s own storage read back; the refusal is provoked before the page looks',
  ),
  async ({ browser, seen }) => {
    test.setTimeout(30 * 60_000);
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = watch(page);
    await page.goto('./');
    await live(page);
    const clean = await said(page);
    const contents = generated(fc.tuple(hostileText, hostileText, hostileText), isFull ? 60 : 15);
    for (const [tab, browserWide, key] of contents) {
      const kept = await page.evaluate(
        ([one = '', other = '', name = '']) => {
          localStorage.clear();
          sessionStorage.setItem('astana-belgrade.theme', one);
          for (const own of [
            'astana-belgrade.theme',
            'astana-belgrade.find-key',
            `astana-belgrade.${name}`,
            name,
          ])
            localStorage.setItem(own, other);
          return localStorage.getItem('astana-belgrade.theme') === other;
        },
        [tab, browserWide, key],
      );
      expect(kept).toBe(true);
      await page.goto('./');
      await live(page);
      expect(await said(page)).toBe(clean);
      await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    }
    await expectNothingRan(page, heard);
    await context.close();

    const refusals = ['access', 'read', 'write', 'none', 'full'] as const;
    for (const how of refusals) {
      const refusing = await browser.newContext();
      const there = await refusing.newPage();
      const noise = watch(there);
      await there.addInitScript(refuseStorage, how);
      await there.goto('./');
      await live(there);
      await there.getByRole('button', { name: 'Theme' }).click();
      await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(region(there, 'Notices')).toContainText('The theme holds for this visit only');
      await expectNothingRan(there, noise);
      await refusing.close();
    }
    seen(
      `${contents.length} contents, seed ${seed}: the page the same to the letter, the system’s theme; ${refusals.length} refusals: theme changed for the visit, and said so`,
    );
  },
);

function refuseStorage(how: 'access' | 'read' | 'write' | 'none' | 'full') {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  if (how === 'full') {
    // The browser's own limit, to the last character, under the name itself.
    for (let length = 2 ** 23; length >= 1; length = Math.floor(length / 2))
      for (let at = 0; at < 2; at++)
        try {
          localStorage.setItem(`full-${length}-${at}`, 'x'.repeat(length));
        } catch {
          // Smaller pieces may still fit.
        }
  }
  for (const name of ['localStorage', 'sessionStorage'])
    if (how === 'access') Object.defineProperty(window, name, { get: refuse });
    else if (how === 'none') Object.defineProperty(window, name, { value: null });
  if (how === 'read') Storage.prototype.getItem = refuse;
  if (how === 'read' || how === 'write') Storage.prototype.setItem = refuse;
}
