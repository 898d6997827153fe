import { test as base, expect, type Page } from '@playwright/test';

type Noise = {
  /** Something that this journey provokes; it fails if the noise is not heard. */
  expect: (pattern: RegExp) => void;
};

/** A journey through the built page. Console errors, crashes, lost requests and requests to others fail it. */
export const test = base.extend<{ noise: Noise }>({
  noise: [
    async ({ page, baseURL }, use) => {
      await page.addInitScript(tellCauses);
      const heard = listen(page, new URL(baseURL ?? 'http://localhost').origin);
      const expected: RegExp[] = [];
      await use({ expect: (pattern) => expected.push(pattern) });
      expect(heard.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
      const missing = expected.filter((pattern) => !heard.some((line) => pattern.test(line)));
      expect(missing.map(String), 'expected noise that was not heard').toEqual([]);
    },
    { auto: true },
  ],
});

/** What React recovers from by itself says only in its cause what was thrown. */
function tellCauses() {
  addEventListener('error', ({ error }) => {
    if (error?.cause) console.error(`caused by: ${error.cause.stack ?? error.cause}`);
  });
}

function listen(page: Page, origin: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error') heard.push(`console: ${message.text()} (${url})`);
    if (message.type() === 'warning') heard.push(`console warning: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => heard.push(`page error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin)
      heard.push(`request to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving the page, or a query that nobody waits for any more, aborts what is under way.
    if (reason !== 'net::ERR_ABORTED') heard.push(`request failed: ${request.url()} ${reason}`);
  });
  return heard;
}

/** Goes to another address within the open page, as its back and forward buttons do: nothing is loaded again. */
export async function follow(page: Page, search: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

/**
 * Waits until every card has followed the view, those out of sight too (they do so when the browser is idle, and the root
 * element says that they wait), and what they then do has ended: the text stays as it is for some moments.
 */
export function untilStill(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const moment = () => new Promise((next) => requestIdleCallback(next, { timeout: 100 }));
    const text = () => document.querySelector('main')?.textContent;
    let before: string | null | undefined;
    do {
      before = text();
      do for (let count = 0; count < 4; count++) await moment();
      while ('busy' in document.documentElement.dataset);
    } while (text() !== before);
  });
}

/** Opens the page with a query string, e.g. `?sector=metals`, and waits until its filters answer. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`);
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
