import { expect, test as plain } from '@playwright/test';
import { open, test } from '#tests/kit/journey.ts';
import { staticHost } from '#tests/kit/static-host.ts';

test('the page opens in its worker, at desk and at phone width', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle('Astana ⇄ Belgrade — Kazakhstan–Serbia relations in figures');
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'worker');
});

plain('the page stands below any path on a plain host, under a strict security policy', async ({ page }) => {
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
});
