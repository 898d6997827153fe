import { expect } from '@playwright/test';
import { axeInBothThemes } from '#tests/kit/axe.ts';
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

test('neither theme has an accessibility fault, with table, menu, tooltip, sectors, empty cards and source open', {
  tag: '@phone',
}, async ({ page }) => {
  test.slow();
  await open(page, '?table=flows,goods&colour=red');
  await chartsDrawn(
    page,
    figuresWithStops.filter((id) => id !== 'flows' && id !== 'goods'),
  );
  await scrollThrough(page);
  await figure(page, 'drivers').getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await axeInBothThemes(page);
  await page.keyboard.press('Escape');

  await figure(page, 'drivers').locator('a[data-stop]').nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await axeInBothThemes(page, '#drivers');

  await page.getByRole('button', { name: /^Sector\b/ }).click();
  const list = page.getByRole('dialog', { name: 'Choose sectors' });
  await list.getByRole('checkbox', { name: 'Metals', exact: true }).click();
  const from = page.getByRole('textbox', { name: 'From year' });
  await axeInBothThemes(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await from.fill('1800');
  await from.press('Enter');
  // The rest under a sector that cannot split totals: empty states, the refused year.
  await expect(figure(page, 'flows')).toContainText('cannot be split by sector');
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await axeInBothThemes(page);

  await figure(page, 'goods').getByRole('table').locator('[data-fact]').first().click();
  await expect(origin(page)).toBeVisible();
  await axeInBothThemes(page, '[role="dialog"]');
});

test('neither theme has an accessibility fault where the record is long: tables, registers, comparison, find', {
  tag: '@phone',
}, async ({ page }) => {
  test.slow();
  await open(page, `?table=${everyFigure.join()}`);
  for (const id of everyFigure) await expect(figure(page, id).getByRole('table'), id).toBeVisible();
  await region(page, 'Timeline')
    .getByRole('button', { name: /^Show all/ })
    .click();
  await figure(page, 'turnover').getByRole('button', { name: 'Compare two periods' }).click();
  await expect(figure(page, 'turnover').getByRole('combobox').first()).toBeVisible();
  const registers = region(page, 'Registers');
  const tabs = registers.getByRole('tab');
  await expect(tabs).toHaveCount(4);
  // What is no longer than elsewhere has been checked there.
  await axeInBothThemes(page, 'figure', '[data-card="timeline"]', '[data-card="registers"]');
  for (const tab of (await tabs.all()).slice(1)) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await axeInBothThemes(page, '[data-card="registers"]');
  }

  await page.getByRole('button', { name: 'Find' }).click();
  const find = page.getByRole('dialog', { name: 'Find in the record' });
  await find.getByLabel('Number, name, year or word').fill('2025');
  await expect(find.getByText(/results?\b/).first()).toBeVisible();
  await axeInBothThemes(page, '[role="dialog"]');
});
