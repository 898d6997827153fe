import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { singleFileName } from '#build/single-file.ts';
import { chartsDrawn, keyFigure, origin, region } from '#tests/kit/dashboard.ts';
import { exported } from '#tests/kit/exported.ts';
import { colourShare, decodePng } from '#tests/kit/png.ts';
import { viteBuild } from '#tests/kit/vite-build.ts';

test('the single file opens from a disk without a network, asks for nothing, and names no file in what it hands out', async ({
  page,
  context,
}) => {
  test.slow();
  const folder = await viteBuild(['--mode', 'single']);
  try {
    const path = join(folder, singleFileName);
    const html = readFileSync(path, 'utf8');
    expect(html).toContain("connect-src 'none'");
    expect(html).not.toMatch(/mockServiceWorker|\[MSW\]/);

    const asked: string[] = [];
    const noise: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    await context.setOffline(true);
    const address = pathToFileURL(path).href;
    await page.goto(`${address}?sector=metals&layer=all`);
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'page');
    await expect(region(page, 'Sources and method')).toContainText('inside this page');
    await expect(keyFigure(page, 'Trade turnover')).toContainText('cannot be split by sector');
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await expect(keyFigure(page, 'Trade turnover')).toContainText('$107.7 million');
    await chartsDrawn(page, ['drivers']);
    expect(await page.evaluate(() => document.fonts.check("15px 'Onest Variable'"))).toBe(true);

    const files: Record<string, Buffer> = {};
    for (const [kind, { content }] of Object.entries(await exported(page, 'drivers'))) files[kind] = content;
    await keyFigure(page, 'Trade turnover').locator('[data-fact]').first().click();
    // What would go to the clipboard, whether or not this browser has one for files.
    await page.evaluate(() => {
      const writeText = async (text: string) => {
        document.documentElement.dataset.copied = text;
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    for (const name of [
      'Copy link to this number',
      'Plain',
      'Chicago',
      'BibTeX',
      'RIS',
      'Copy as sentence',
    ]) {
      await origin(page).getByRole('button', { name, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('data-copied', /./);
      const copied = (await page.locator('html').getAttribute('data-copied')) ?? '';
      files[name] = Buffer.from(copied);
      await page.evaluate(() => document.documentElement.removeAttribute('data-copied'));
    }
    expect(String(files.Chicago)).toContain('as shown in Astana ⇄ Belgrade');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('this page has no address to pass on')).toBeVisible();

    for (const [kind, content] of Object.entries(files)) {
      expect(content.length, kind).toBeGreaterThan(20);
      expect(content.toString('latin1'), kind).not.toMatch(/file:|astana-belgrade\.html/);
    }
    const image = decodePng(files['PNG image'] ?? Buffer.alloc(0));
    expect(colourShare(image, '#ffffff')).toBeGreaterThan(0.1);
    expect(JSON.parse(image.text['astana-belgrade']?.value ?? '{}').url).toMatch(
      /^\?figure=drivers&release=/,
    );
    expect(noise).toEqual([]);
    expect(asked.filter((url) => !/^(data|blob):/.test(url))).toEqual([`${address}?sector=metals&layer=all`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
