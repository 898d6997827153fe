import { expect } from '@playwright/test';
import { askRelease, keyFigure, region } from '#tests/kit/dashboard.ts';
import { open, test } from '#tests/kit/journey.ts';

test.describe('without service workers', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page answers API addresses by itself and leaves every other request alone', async ({
    page,
    noise,
  }) => {
    noise.expect(/registration blocked by Playwright/);
    await open(page, '?sector=metals');
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'page');
    await expect(region(page, 'Sources and method')).toContainText(
      'inside this page (no service worker here)',
    );
    expect(await page.evaluate(askRelease)).toMatchObject({
      status: 200,
      release: { version: expect.any(String) },
    });
    await expect(keyFigure(page, 'Trade turnover')).toContainText('cannot be split by sector');
    noise.expect(/404.*no-such-file/);
    const others = await page.evaluate(async () => [
      (await fetch('manifest.webmanifest')).status,
      (await fetch('no-such-file.json')).status,
    ]);
    expect(others).toEqual([200, 404]);
  });
});

for (const [refusal, script] of Object.entries({
  'is refused':
    'navigator.serviceWorker.register = () => Promise.reject(new DOMException("no", "SecurityError"))',
  'never settles': 'navigator.serviceWorker.register = () => new Promise(() => {})',
}))
  test(`where registration ${refusal}, the page answers within five seconds without input`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    await page.addInitScript(() => {
      addEventListener('load', () => {
        const loaded = performance.now();
        const root = document.documentElement;
        const note = () => {
          if (!root.dataset.backend || root.dataset.backend === 'starting') return;
          root.dataset.waited ??= String(Math.round(performance.now() - loaded));
        };
        new MutationObserver(note).observe(root, { attributeFilter: ['data-backend'] });
        note();
      });
    });
    await open(page);
    expect(Number(await page.locator('html').getAttribute('data-waited'))).toBeLessThan(5000);
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'page');
    await expect(keyFigure(page, 'Trade turnover')).toContainText('$107.7 million');
  });
