import { expect, test as plain } from '@playwright/test';
import { open, test } from '#tests/kit/journey.ts';
import { staticHost } from '#tests/kit/static-host.ts';

const said = "require-trusted-types-for 'script'; trusted-types astana-belgrade";

test('the page opens in its worker under the headers of its host, at desk and at phone width', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle('Astana ⇄ Belgrade — Kazakhstan–Serbia relations in figures');
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'worker');
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
  expect(await (await page.request.get(`./${licences}`)).text()).toContain('## recharts');
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
