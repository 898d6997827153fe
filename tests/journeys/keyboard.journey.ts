import { expect, type Page } from '@playwright/test';
import { chartsDrawn, figure, figuresWithStops, origin, query } from '#tests/kit/dashboard.ts';
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';

/** Whether what has the focus is marked as such: an outline or ring that it has not without the focus. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const mark = await page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return {
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      ring: boxShadow !== 'none',
    };
  });
  const name = await page
    .locator(':focus')
    .first()
    .evaluate((one) => one.outerHTML.slice(0, 120));
  expect(mark.outline >= 2 || mark.ring, `focus is visible on ${name}`).toBe(true);
}

/** Presses Tab until `name` is focused; a focus that nobody can see on the way fails. */
async function tabTo(page: Page, selector: string, most = 40): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if ((await page.locator(`${selector}:focus`).count()) > 0) return presses;
  }
  throw new Error(`${selector} is not reached in ${most} presses of Tab`);
}

test('the page is used with keys alone: filters, charts, sources, menus', async ({ page }) => {
  test.slow();
  await open(page);
  await test.step('with keys alone: filter by sector, read a chart, open a source and return to where one was', async () => {
    await chartsDrawn(page);
    await tabTo(page, '[aria-label="Filters"] button[aria-haspopup="dialog"]');
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog', { name: 'Choose sectors' });
    await expect(list).toBeVisible();
    for (let presses = 0; presses < 30; presses += 1) {
      if (
        (await list.getByRole('checkbox', { name: 'Paper and wood' }).and(page.locator(':focus')).count()) > 0
      )
        break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await expect.poll(() => query(page)).toBe('sector=paper-wood');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(page.getByRole('button', { name: /^Sector\b/ })).toBeFocused();

    await figure(page, 'goods').getByRole('button', { name: 'Export' }).focus();
    await tabTo(page, '#goods a[data-stop]', 1);
    const focused = page.locator(':focus');
    await expect(focused).toHaveAccessibleName(/24\.7/);
    await page.keyboard.press('ArrowRight');
    await expect(focused).toHaveAccessibleName(/13\.7/);
    await expect(page.getByText('between 13.1 and 14.4').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(origin(page)).toContainText('≈ $13.7 million');
    expect(await origin(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await origin(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(origin(page)).toBeHidden();
    await expect(focused).toHaveAccessibleName(/13\.7/);
  });
  await test.step('each chart is one tab stop, and its menu of exports goes round by arrows and closes by Escape', async () => {
    await follow(page, '?');
    await untilStill(page);
    await chartsDrawn(page, figuresWithStops);
    for (const id of figuresWithStops) {
      await expect(figure(page, id).locator('a[data-stop][tabindex="0"]'), id).toHaveCount(1);
      await expect(figure(page, id).locator('svg [tabindex="0"], svg[tabindex="0"]'), id).toHaveCount(0);
    }
    const button = figure(page, 'drivers').getByRole('button', { name: 'Export' });
    await button.focus();
    await page.keyboard.press('ArrowDown');
    const items = page.getByRole('menuitem');
    await expect(items).toHaveText(['PNG image', 'SVG image', 'CSV data', 'JSON data', 'Copy image']);
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('c');
    await expect(items.nth(2)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(items).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await saving).suggestedFilename()).toMatch(/^astana-belgrade_drivers_.*\.json$/);
    await expect(button).toBeFocused();
    await expect(figure(page, 'drivers').getByText(/^Saved as astana-belgrade_drivers/)).toBeVisible();
  });
});

test('the whole page can be gone through by Tab, always with a visible focus, and never gets stuck', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await chartsDrawn(page, figuresWithStops);
  // Long lists stand with their first rows: the way to the end of the page stays one that can be gone.
  const most = 400;
  const seen = new Set<string>();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return '';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const isMarked =
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      const { left, top, bottom } = focused.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight;
      return `${isMarked && isSeen ? '' : 'unmarked or out of view: '}${focused.outerHTML.slice(0, 160)}${left} ${Math.round(top + scrollY)}`;
    });
    if (at === '') break;
    expect(at).not.toMatch(/^unmarked/);
    expect(seen, 'the focus goes in circles').not.toContain(at);
    seen.add(at);
  }
  expect(seen.size).toBeGreaterThan(120);
  expect(seen.size).toBeLessThan(most);
});
