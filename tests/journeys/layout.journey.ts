import { expect, type Page } from '@playwright/test';
import {
  chartsDrawn,
  everyFigure,
  figure,
  origin,
  query,
  region,
  scrollThrough,
} from '#tests/kit/dashboard.ts';
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';

/** What sticks out of the page's width, and what is set smaller than 12 pixels. */
async function faults(page: Page): Promise<{ wide: string[]; small: string[] }> {
  return page.evaluate(() => {
    const name = (one: Element) =>
      `${one.tagName} ${one.getAttribute('class')} "${one.textContent?.slice(0, 40)}"`;
    const scrollsInside = (one: Element): boolean => {
      for (let around = one.parentElement; around && around !== document.body; around = around.parentElement)
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(around).overflowX)) return true;
      return false;
    };
    const isOwn = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const all = [...document.querySelectorAll('body *')].filter((one) => one.getClientRects().length > 0);
    const root = document.documentElement;
    return {
      wide:
        root.scrollWidth > innerWidth
          ? [
              `${root.scrollWidth} px`,
              ...all
                .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !scrollsInside(one))
                .map(name)
                .slice(0, 8),
            ]
          : [],
      small: all
        .filter((one) => isOwn(one) && Number.parseFloat(getComputedStyle(one).fontSize) < 12)
        .map(name)
        .slice(0, 8),
    };
  });
}

test('the page fits every width, and a window at 400 % zoom', async ({ page }) => {
  test.slow();
  await open(page);
  await test.step('no width from 320 to 1920 px scrolls sideways, and no text is under 12 px, as chart or as table', async () => {
    await chartsDrawn(page);
    for (const search of ['', `?table=${everyFigure.join(',')}`]) {
      if (search !== '') await follow(page, search);
      for (const width of [320, 390, 768, 1000, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await scrollThrough(page);
        expect(await faults(page), `${width} px ${search}`).toEqual({ wide: [], small: [] });
      }
    }
    await page.setViewportSize({ width: 320, height: 700 });
    await figure(page, 'drivers').locator('table [data-fact]').first().click();
    await expect(origin(page)).toBeVisible();
    expect(await faults(page), 'dialog at 320 px').toEqual({ wide: [], small: [] });
    expect(await origin(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  });
  await test.step('at 400 % zoom the filters are reached and a source is read to its end and closed', async () => {
    await page.setViewportSize({ width: 360, height: 225 });
    await follow(page, '?');
    await untilStill(page);
    expect(await faults(page)).toEqual({ wide: [], small: [] });
    await region(page, 'Filters')
      .getByRole('button', { name: /^Sector/ })
      .click();
    const list = page.getByRole('dialog', { name: 'Choose sectors' });
    await list.getByRole('checkbox', { name: 'Transport' }).click();
    expect(query(page)).toBe('sector=transport');
    await list.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await figure(page, 'flows').locator('[data-fact]').first().click();
    await origin(page).getByRole('button', { name: 'Copy link to this number' }).scrollIntoViewIfNeeded();
    await expect(origin(page).getByRole('button', { name: 'Copy link to this number' })).toBeInViewport();
    await origin(page).getByRole('button', { name: 'Close' }).click();
    await expect(origin(page)).toBeHidden();
    // What sticks to the edges must leave room for what is read.
    const covered = await page.evaluate(() => {
      scrollTo(0, 900);
      return [...document.querySelectorAll('body *')]
        .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
        .reduce((sum, one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
        }, 0);
    });
    expect(covered, 'pixels of 225 that stay covered').toBeLessThan(113);
  });
});

test('the page fits a phone with everything opened, and keeps its marks in forced colours', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await test.step('nothing scrolls sideways once every list, register and comparison is opened', async () => {
    const lists = page.getByRole('button', { name: /^Show all \d+$/ });
    expect(await lists.count()).toBeGreaterThan(5);
    while ((await lists.count()) > 0) await lists.first().click();
    for (const comparison of await page.getByText('Compare two periods').all()) await comparison.click();
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await scrollThrough(page);
      expect(await faults(page), `${width} px`).toEqual({ wide: [], small: [] });
      for (const tab of await region(page, 'Registers').getByRole('tab').all()) {
        await tab.click();
        expect(await faults(page), `${width} px ${await tab.textContent()}`).toEqual({ wide: [], small: [] });
      }
    }
  });
  await test.step('with forced colours the marks and their status are still there, and with reduced motion nothing moves', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 1000 });
    await chartsDrawn(page);
    await expect(page.getByText('◇').first()).toBeVisible();
    const marks = await figure(page, 'drivers').evaluate((card) =>
      [...card.querySelectorAll('svg [data-mark]')]
        .filter((mark) => mark.matches('rect, path'))
        .map((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          const ground = getComputedStyle(card).backgroundColor;
          return (fill !== 'none' && fill !== ground) || (stroke !== 'none' && stroke !== ground);
        }),
    );
    expect(marks.length).toBeGreaterThan(4);
    expect(marks).not.toContain(false);
    await page.locator('[data-fact]').first().click();
    await expect(origin(page)).toBeVisible();
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
          .length,
    );
    expect(moving).toBe(0);
  });
});

test('a finger hits every button of the frame and the filters: 44 px at least', {
  tag: '@phone-only',
}, async ({ page }) => {
  await open(page);
  await chartsDrawn(page);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'body header:not(main header):not(figure header) button, [aria-label="Filters"] button, [aria-label="Filters"] input, figure header button',
      ),
    ]
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(
        ({ one, box }) =>
          `${one.textContent || one.tagName}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
      ),
  );
  expect([...new Set(small)]).toEqual([]);
  await region(page, 'Filters')
    .getByRole('button', { name: /^Sector/ })
    .tap();
  const option = page
    .getByRole('dialog', { name: 'Choose sectors' })
    .locator('label')
    .filter({ hasText: 'Metals' });
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await option.tap();
  expect(query(page)).toBe('sector=metals');
  await page.getByRole('dialog', { name: 'Choose sectors' }).getByRole('button', { name: 'Close' }).tap();
  await figure(page, 'drivers').locator('a[data-stop]').first().tap();
  await expect(origin(page)).toContainText('−$5.2 million');
  await origin(page).getByRole('button', { name: 'Close' }).tap();
  await expect(origin(page)).toBeHidden();
});
