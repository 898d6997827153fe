import { expect, type Page, test as plain } from '@playwright/test';
import { askRelease, everyFigure, figure, region } from '#tests/kit/dashboard.ts';
import { open, test, untilStill } from '#tests/kit/journey.ts';
import { staticHost } from '#tests/kit/static-host.ts';

const said = "require-trusted-types-for 'script'; trusted-types astana-belgrade";

test('the page opens under the headers of its host, its worker answers for the API, at desk and at phone width', {
  tag: '@phone',
}, async ({ page, noise }) => {
  noise.expect(/400.*colour=red/);
  await open(page);
  await expect(page).toHaveTitle('Astana ⇄ Belgrade — Kazakhstan–Serbia relations in figures');
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'worker');
  await region(page, 'Sources and method').scrollIntoViewIfNeeded();
  await expect(region(page, 'Sources and method')).toContainText('in a service worker of this page');
  expect(await page.evaluate(askRelease)).toMatchObject({
    status: 200,
    release: { version: expect.any(String) },
  });
  expect(await page.evaluate(async () => (await fetch('api/v1/observations?colour=red')).status)).toBe(400);
  const sent = (await page.request.get('./')).headers();
  expect(sent['content-security-policy']).toContain(`${said}; frame-ancestors 'none'`);
  const stated = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(stated).toHaveAttribute('content', new RegExp(`${said}$`));
  const away = await page
    .locator('a[href^="http"]')
    .evaluateAll((links: HTMLAnchorElement[]) =>
      links.filter(({ origin }) => origin !== location.origin).map(({ rel }) => rel),
    );
  expect(away.length).toBeGreaterThan(20);
  expect([...new Set(away)]).toEqual(['noopener']);
  const licences = await page.getByRole('link', { name: /^Licences/ }).getAttribute('href');
  expect(await (await page.request.get(`./${licences}`)).text()).toContain('## react-dom');
});

plain(
  'the page stands below any path on a plain host, with the headers that it asks for',
  async ({ page }) => {
    const host = await staticHost('dist', '/any/place/');
    try {
      const noise: string[] = [];
      page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
      page.on('pageerror', (error) => noise.push(error.message));
      page.on(
        'response',
        (answer) => answer.status() >= 400 && noise.push(`${answer.status()} ${answer.url()}`),
      );
      await page.goto(host.url);
      await page.locator('html[data-live]').waitFor({ state: 'attached' });
      await expect(page.locator('html')).toHaveAttribute('data-backend', 'worker');
      expect(noise).toEqual([]);
    } finally {
      host.stop();
    }
  },
);

plain(
  'with scripts off every key figure and a table of every figure can be read',
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(page.getByText('This is the whole record')).toBeVisible();
    const cards = page.getByRole('region', { name: 'Key figures' }).getByRole('listitem');
    await expect(cards).toHaveCount(9);
    await expect(cards.first()).toContainText(/\$[\d.]+ million.*Reported/s);
    for (const id of everyFigure) {
      await expect(figure(page, id).getByRole('table'), id).toBeVisible();
      await expect(figure(page, id).getByText(/^Sources?:/), id).toBeVisible();
    }
    await expect(figure(page, 'drivers').getByRole('table')).toContainText('reported');
    await expect(figure(page, 'flows').getByRole('button')).toHaveCount(0);
    await context.close();
  },
);

/** Presses a button as soon as the page is read, and says what then became of the page's main part. */
async function openPressing(page: Page, search: string): Promise<{ wasShown: boolean; isKept: boolean }> {
  await page.goto(`./${search}`);
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  return page.evaluate(() => ({
    wasShown: document.documentElement.dataset.earlyMain === 'visible',
    isKept: document.querySelector('main')?.dataset.early !== undefined,
  }));
}

test('the built page is taken over with its numbers; where the address asks for others they are never seen', async ({
  page,
}) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const main = document.querySelector('main');
      if (!main) return;
      main.dataset.early = '';
      document.documentElement.dataset.earlyMain = getComputedStyle(main).visibility;
      for (const one of document.querySelectorAll('button')) if (one.textContent === 'Theme') one.click();
    }),
  );
  expect(await openPressing(page, '?figure=goods')).toEqual({ wasShown: true, isKept: true });
  // Pressed before the page could answer: not lost.
  await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/);
  expect(await openPressing(page, '?sector=metals')).toEqual({ wasShown: false, isKept: false });
  await expect(page.getByRole('main')).toBeVisible();
});

test('what nobody has come near rests, its numbers in a table, until the reader does anything', async ({
  page,
}) => {
  await open(page);
  await untilStill(page);
  const far = figure(page, 'un-votes');
  await expect(far.getByRole('table')).toContainText(/Equal votes.*\d/);
  await expect(far.getByRole('link', { name: /\d/ })).toHaveCount(0);
  await page.keyboard.press('Shift');
  await expect(far.getByRole('link', { name: /\d/ }).first()).toBeAttached();
  await expect(far.getByRole('table')).toHaveCount(0);
});

test('fonts that come late move nothing, and are no more than the page says', { tag: '@phone' }, async ({
  page,
}) => {
  let letThrough = () => {};
  const late = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const bytes: number[] = [];
  await page.route(/\.woff2$/, async (route) => {
    await late;
    const answer = await route.fetch();
    bytes.push((await answer.body()).length);
    await route.fulfill({ response: answer });
  });
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) moved += Number(entry.value);
      document.documentElement.dataset.moved = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  letThrough();
  await expect
    .poll(() => page.evaluate(() => document.fonts.check("600 20px 'Source Serif 4 Page'", 'A')))
    .toBe(true);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThan(0.01);
  expect(bytes.length).toBeGreaterThan(1);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(60_000);
});
