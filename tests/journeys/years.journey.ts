import { expect } from '@playwright/test';
import {
  chartsDrawn,
  chooseSectors,
  figure,
  origin,
  query,
  region,
  scrollThrough,
  shownFigures,
  shownLines,
  spoken,
} from '#tests/kit/dashboard.ts';
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';

test('years of the article: typed, empty, undone, and the base of a comparison', async ({ page }) => {
  test.slow();
  await open(page, '?layer=article');
  await test.step('typed years count on Enter or on leaving the field, one history entry each, and back undoes them', async () => {
    await chartsDrawn(page);
    const before = await page.evaluate(() => history.length);
    const from = page.getByRole('textbox', { name: 'From year' });
    const to = page.getByRole('textbox', { name: 'To year' });
    const [first, last] = [await from.inputValue(), await to.inputValue()];
    const whole = await shownLines(page);
    await from.fill('2010');
    expect(query(page)).toBe('layer=article');
    await from.press('Enter');
    expect(query(page)).toBe('from=2010&layer=article');
    await from.press('Tab');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await to.fill('2015');
    await to.blur();
    expect(query(page)).toBe('from=2010&to=2015&layer=article');
    expect(await page.evaluate(() => history.length)).toBe(before + 2);

    // Nothing there, but what there is elsewhere is named, with a way to it.
    for (const id of shownFigures) {
      await expect(figure(page, id)).toContainText('Nothing for 2010 to 2015. The record has:');
      await expect(figure(page, id).locator('[data-fact]')).toHaveCount(0);
    }
    await expect(figure(page, 'investment')).toContainText('since 2008, until November 2024');
    await expect(region(page, 'Timeline').locator('li[id^="event-"]')).toHaveCount(1);

    await page.goBack();
    await expect(to).toHaveValue(last);
    expect(query(page)).toBe('from=2010&layer=article');
    await page.goBack();
    await expect(from).toHaveValue(first);
    await chartsDrawn(page);
    expect(await shownLines(page)).toEqual(whole);
    await page.goForward();
    await page.goForward();
    await expect(to).toHaveValue('2015');
    await figure(page, 'flows').getByRole('button', { name: 'Show all years' }).click();
    expect(query(page)).toBe('layer=article');

    // A press that leaves the field opens what was pressed, though the year then takes it away.
    await chartsDrawn(page, ['flows']);
    await to.fill('2015');
    const pressed = figure(page, 'flows').locator('a[data-fact]').first();
    const fact = await pressed.getAttribute('data-fact');
    await pressed.click();
    await expect(origin(page)).toBeVisible();
    await expect.poll(() => query(page)).toBe(`to=2015&layer=article&fact=${fact}`);
    await expect(figure(page, 'flows').locator('a[data-fact]')).toHaveCount(0);
  });
  await test.step('a base of comparison outside the years stays, greyed and worded', async () => {
    await follow(page, '?layer=article&from=2024');
    await untilStill(page);
    await chartsDrawn(page);
    for (const id of ['turnover', 'flows', 'balance'] as const)
      expect(await spoken(figure(page, id)), id).toMatch(/comparison base, outside the chosen years/);
    await expect(figure(page, 'turnover')).toContainText(
      'Greyed: the base of the comparison, outside the chosen years.',
    );
    await expect(figure(page, 'turnover').locator('a[data-stop]')).toHaveCount(2);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('−9.7%');

    await follow(page, '?from=2025');
    await untilStill(page);
    await chartsDrawn(page, ['turnover', 'flows', 'balance']);
    for (const id of ['turnover', 'flows', 'balance'] as const)
      expect(await spoken(figure(page, id)), id).toMatch(
        /2024[^"]*comparison base, outside the chosen years/,
      );
    await expect(page.getByRole('heading', { level: 1 })).toContainText('+7.6%');
  });
});

test('years of the whole record: a span, the wrong way round, out of range', async ({ page }) => {
  test.slow();
  await open(page, '?from=2015&to=2010');
  await test.step('years within the record leave only their full years, and the events counted are those listed', async () => {
    expect(query(page), 'swapped').toBe('from=2010&to=2015');
    await expect(page.getByRole('textbox', { name: 'From year' })).toHaveValue('2010');
    await chartsDrawn(page, ['turnover', 'flows', 'balance']);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in 2015');
    for (const id of ['turnover', 'balance'] as const) {
      const heard = await spoken(figure(page, id));
      expect(heard, id).toContain('2011');
      expect(heard, id).toContain('2015');
      for (const outside of ['2009', '2016', '2025', '$107.7', '50.5'])
        expect(heard, `${id} without ${outside}`).not.toContain(outside);
    }
    for (const id of ['drivers', 'goods', 'investment', 'flights', 'corridor-volume'] as const) {
      await expect(figure(page, id), id).toContainText('Nothing for 2010 to 2015. The record has:');
      await expect(figure(page, id).locator('[data-fact]')).toHaveCount(0);
    }
    const counted = await region(page, 'Filters').getByRole('status').last().textContent();
    const events = /(\d+) events/.exec(counted ?? '')?.[1] ?? 'no events';
    const timeline = region(page, 'Timeline');
    await expect(timeline).toContainText(`2010 to 2015: ${events} dated events`);
    const all = timeline.getByRole('button', { name: /^Show all/ });
    if (await all.isVisible()) await all.click();
    await expect(timeline.locator('[id^="event-"]')).toHaveCount(Number(events));
  });
  await test.step('years after each other the wrong way round are swapped, in the field and in the address', async () => {
    const to = page.getByRole('textbox', { name: 'To year' });
    await to.fill('2000');
    await to.press('Enter');
    expect(query(page)).toBe('from=2000&to=2010');
  });
  await test.step('a year out of range is refused where it was typed, and nothing is lost', async () => {
    await follow(page, '?sector=metals');
    await untilStill(page);
    const view = await shownLines(page);
    const from = page.getByRole('textbox', { name: 'From year' });
    const first = await from.inputValue();
    const last = await page.getByRole('textbox', { name: 'To year' }).inputValue();
    expect([first, last]).toEqual(['1994', '2026']);
    for (const typed of ['1800', '2060', 'abcd', '20245']) {
      await from.fill(typed);
      await from.press('Enter');
      await expect(from).toHaveValue(typed);
      await expect(from).toHaveAttribute('aria-invalid', 'true');
      await expect(from).toHaveAccessibleDescription(`“${typed}” is not a year from ${first} to ${last}.`);
      expect(query(page)).toBe('sector=metals');
    }
    expect(await shownLines(page)).toEqual(view);
    await from.fill('2020');
    await from.press('Enter');
    await expect(from).not.toHaveAttribute('aria-invalid');
    expect(query(page)).toBe('sector=metals&from=2020');
  });
});

test('a reload and a shared link restore the exact view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await chooseSectors(page, 'Metals', 'Paper and wood', 'Transport');
  const from = page.getByRole('textbox', { name: 'From year' });
  await from.fill('2017');
  await from.press('Enter');
  await page.getByRole('button', { name: 'Serbia', exact: true }).click();
  await figure(page, 'goods').getByRole('button', { name: 'Table', exact: true }).click();
  expect(query(page)).toBe('sector=paper-wood,metals,transport&from=2017&view=rs&table=goods');
  const view = await shownLines(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  await page.reload();
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await scrollThrough(page);
  expect(await shownLines(page)).toEqual(view);

  const other = await context.newPage();
  await other.goto(link);
  await other.locator('html[data-live]').waitFor({ state: 'attached' });
  await scrollThrough(other);
  expect(await shownLines(other)).toEqual(view);
});
