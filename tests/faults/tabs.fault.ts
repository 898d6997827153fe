import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { FigureId } from '#src/contract/figure-id.ts';
import { everyFigure, figure, query, region } from '#tests/kit/dashboard.ts';
import { staticHost } from '#tests/kit/static-host.ts';
import { fault, test } from './kit.ts';

const isLive = (page: Page) => page.locator('html[data-live]').waitFor({ state: 'attached' });

/** A folder that is served, and can be deployed to while pages of it are open. */
async function deployed() {
  const folder = mkdtempSync(join(tmpdir(), 'astana-belgrade-'));
  cpSync('dist', folder, { recursive: true });
  const host = await staticHost(folder, '/');
  const stop = () => {
    host.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: host.url, stop, redeploy: () => renameAssets(folder) };
}

/** What a build of changed sources does to a folder: every file has another name, the old ones are gone. */
function renameAssets(folder: string): readonly string[] {
  const assets = join(folder, 'assets');
  const old = readdirSync(assets).filter((name) => /-[\w-]{8}\.(?:js|css)$/.test(name));
  const newName = (name: string) => name.replace(/-[\w-]{8}(?=\.\w+$)/, '-RENEWED0');
  const texts = [...old.map((name) => join(assets, name)), join(folder, 'index.html')];
  const taken = new Map(old.map((name, at) => [name, newName(name).replace('RENEWED0', `RENEW${at}`)]));
  for (const path of texts) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/[\w-]+-[\w-]{8}\.(?:js|css)/g, (name) => taken.get(name) ?? name),
    );
  }
  for (const [name, next] of taken) renameSync(join(assets, name), join(assets, next));
  return old;
}

/** All charts are one file. It is not asked for while those further up are tables. */
const tables = everyFigure.filter((id) => id !== 'flights' && id !== 'un-votes').join();

/** To its head: the card may be as long as the table beside it. */
const comeTo = (page: Page, id: FigureId) => figure(page, id).getByRole('heading').scrollIntoViewIfNeeded();

test(
  'a new release is deployed under an open page',
  fault(
    'Tabs and deployments',
    'every script and style of the served folder gets another name while the page is open, as a new build does',
    'the page’s own files answer 404, the host’s page names another entry',
  ),
  async ({ page, seen }) => {
    const host = await deployed();
    try {
      const crashes: string[] = [];
      page.on('pageerror', (error) => crashes.push(error.message));
      const missed: string[] = [];
      page.on('response', (answer) => answer.status() === 404 && missed.push(answer.url()));
      await page.goto(`${host.url}?sector=trade,transport&from=2010&table=${tables}`);
      await isLive(page);
      await page.getByRole('button', { name: 'Theme' }).click();

      host.redeploy();
      // Its charts and cards came with the page; what is loaded when it is used does not come any more.
      await comeTo(page, 'flights');
      await expect(figure(page, 'flights').locator('svg[data-chart]')).toBeVisible();
      await expect(figure(page, 'flows').getByRole('table')).toBeVisible();
      const offer = region(page, 'Notices').getByText('This page has been renewed since you opened it');
      await expect(offer).toHaveCount(0);
      await page.locator('main [data-fact]').first().click();
      const lost = page.getByRole('dialog', { name: 'Where this comes from' });
      await expect(lost).toContainText('could not be loaded');
      await expect(offer).toBeVisible();
      expect(missed.filter((url) => url.includes('/assets/')).length).toBeGreaterThan(0);
      await lost.getByRole('button', { name: 'Close' }).click();
      await expect(lost).toBeHidden();

      await page.getByLabel('To year').fill('2024');
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(offer).toBeHidden();
      await isLive(page);
      expect(query(page)).toBe(`sector=trade,transport&from=2010&to=2024&table=${tables}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await comeTo(page, 'flights');
      await expect(figure(page, 'flights').locator('svg[data-chart]')).toBeVisible();
      expect(crashes).toEqual([]);
      seen(
        `${missed.length} files gone; the source dialog offers another try, a notice offers to reload; sector, years (one typed and not yet left), table and theme are there after it`,
      );
    } finally {
      host.stop();
    }
  },
);

test(
  'the file of the charts does not come once',
  fault(
    'Tabs and deployments',
    'the request for the file of all charts is broken off, later let through',
    'the request failed and was made again',
  ),
  async ({ page, seen }) => {
    let asked = 0;
    let isBroken = true;
    await page.context().route(/\/charts-[^/]*\.js$/, (route) => {
      asked++;
      return isBroken ? route.abort() : route.continue();
    });
    await page.goto(`./?table=${tables}`);
    await isLive(page);
    const flights = figure(page, 'flights');
    await comeTo(page, 'flights');
    const again = flights.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    const before = asked;
    expect(before).toBeGreaterThan(0);
    await again.click();
    await expect.poll(() => asked).toBeGreaterThan(before);
    await expect(again).toBeVisible();
    isBroken = false;
    await again.click();
    await expect(flights.locator('svg[data-chart]')).toBeVisible();
    await expect(page.getByText('This page has been renewed')).toHaveCount(0);
    seen(`asked ${asked} times; drawn in place at the last, without a reload; no talk of a new release`);
  },
);

test(
  'two tabs with different choices',
  fault(
    'Tabs and deployments',
    'two tabs of one browser choose other themes, sectors, years and tables, go back, are reloaded; one is closed',
    'the two share storage and service worker: what one stores the other reads',
  ),
  async ({ context, seen }) => {
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto('./?sector=metals');
    await other.goto('./?sector=culture&table=flows');
    for (const page of [one, other]) await isLive(page);
    const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
    const choose = (page: Page) => page.getByRole('button', { name: 'Theme' }).click();
    await choose(one);
    await choose(other);
    await choose(other);
    const shared = await one.evaluate(() => localStorage.getItem('astana-belgrade.theme'));
    expect([await theme(one), await theme(other), shared]).toEqual(['dark', 'light', 'light']);
    await one.getByLabel('From year').fill('2015');
    await one.keyboard.press('Enter');
    await other.getByLabel('From year').fill('2020');
    await other.keyboard.press('Enter');
    await one.goBack();
    await expect.poll(() => query(one)).toBe('sector=metals');
    for (const page of [one, other]) {
      await page.reload();
      await isLive(page);
    }
    expect([await theme(one), query(one)]).toEqual(['dark', 'sector=metals']);
    expect([await theme(other), query(other)]).toEqual(['light', 'sector=culture&from=2020&table=flows']);
    await one.close();
    const release = await other.evaluate(async () => (await fetch('api/v1/release')).json());
    expect(release).toHaveProperty('version');
    seen('each tab keeps its theme and address through back and reload; the one left is still answered');
  },
);
