import { expect, type Page } from '@playwright/test';
import { axe } from '#tests/kit/axe.ts';
import {
  chartsDrawn,
  everyFigure,
  figure,
  figuresWithStops,
  origin,
  region,
  scrollThrough,
} from '#tests/kit/dashboard.ts';
import { open, test } from '#tests/kit/journey.ts';

async function opensWithoutFault(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await open(page, `?theme=${theme}&table=flows,goods&colour=red`);
  await chartsDrawn(
    page,
    figuresWithStops.filter((id) => id !== 'flows' && id !== 'goods'),
  );
  await scrollThrough(page);
  await axe(page);

  await figure(page, 'drivers').getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await axe(page, '[role="menu"]');
  await page.keyboard.press('Escape');

  await figure(page, 'drivers').locator('a[data-stop]').nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await axe(page, '#drivers');

  await page.getByRole('button', { name: /^Sector\b/ }).click();
  const list = page.getByRole('dialog', { name: 'Choose sectors' });
  await list.getByRole('checkbox', { name: 'Metals', exact: true }).click();
  const from = page.getByRole('textbox', { name: 'From year' });
  await axe(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await from.fill('1800');
  await from.press('Enter');
  // The rest under a sector that cannot split totals: empty states, the refused year.
  await axe(page);

  await figure(page, 'goods').getByRole('table').locator('[data-fact]').first().click();
  await expect(origin(page)).toBeVisible();
  await axe(page, '[role="dialog"]');
}

for (const theme of ['light', 'dark'] as const)
  test(`the ${theme} theme has no accessibility fault, with table, menu, sectors and source open`, {
    tag: '@phone',
  }, async ({ page }) => {
    test.slow();
    await opensWithoutFault(page, theme);
  });

for (const theme of ['light', 'dark'] as const)
  test(`the ${theme} theme has no accessibility fault where the record is long: tables, registers, comparison, find`, {
    tag: '@phone',
  }, async ({ page }) => {
    test.slow();
    await open(page, `?theme=${theme}&table=${everyFigure.join()}`);
    for (const id of everyFigure) await expect(figure(page, id).getByRole('table'), id).toBeVisible();
    await region(page, 'Timeline')
      .getByRole('button', { name: /^Show all/ })
      .click();
    await figure(page, 'turnover').getByRole('button', { name: 'Compare two periods' }).click();
    await expect(figure(page, 'turnover').getByRole('combobox').first()).toBeVisible();
    await axe(page);

    const registers = region(page, 'Registers');
    const tabs = registers.getByRole('tab');
    await expect(tabs).toHaveCount(4);
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      await axe(page, '[aria-labelledby="registers-title"]');
    }

    await page.getByRole('button', { name: 'Find' }).click();
    const find = page.getByRole('dialog', { name: 'Find in the record' });
    await find.getByLabel('Number, name, year or word').fill('2025');
    await expect(find.getByText(/results?\b/).first()).toBeVisible();
    await axe(page, '[role="dialog"]');
  });

test('failed and loading cards have no accessibility fault', async ({ page, noise }) => {
  noise.expect(/500/);
  await page.goto('./?mock=fail:events,people');
  await expect(page.getByText('Timeline could not be loaded')).toBeVisible();
  await axe(page);
  await page.goto('./?mock=pending');
  await expect(page.getByText('Loading: Timeline')).toBeAttached();
  await axe(page);
});
