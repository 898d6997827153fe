import { expect } from '@playwright/test';
import { chartsDrawn, figure, keyFigure, origin, query } from '#tests/kit/dashboard.ts';
import { open, test } from '#tests/kit/journey.ts';

test('a published number says who counted, who published, the period in the source’s words, paragraph and link', async ({
  page,
}) => {
  await open(page);
  const opener = keyFigure(page, 'Exports to Serbia').locator('[data-fact]').first();
  await opener.click();
  const dialog = origin(page);
  for (const words of [
    'Reported',
    'Exports to Serbia, until September 2024',
    '$10.5 million',
    'Rounding allows between 10.45 and 10.55',
    'Kazakhstan (Ministry of Trade and Integration of Kazakhstan)',
    '¶ 9',
    'The Astana Times',
    'Part of a year: do not set it beside a full year or scale it up.',
  ])
    await expect(dialog).toContainText(words);
  await expect(dialog).toContainText(/Until September 2024 \(“[^”]*September[^”]*” in the source\)/);
  await expect(dialog).toContainText('The end lies between 31 August 2024 and 30 September 2024');
  const link = dialog.getByRole('link').first();
  await expect(link).toHaveAttribute('rel', /noopener/);
  await expect(link).toHaveAttribute('href', /^https:\/\/astanatimes\.com\//);
  expect(query(page)).toBe('fact=exports-2024-until-september');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  expect(query(page)).toBe('');
});

test('a computed number shows its formula and inputs, each input opens its own source, and back returns', async ({
  page,
}) => {
  await open(page);
  await chartsDrawn(page, ['drivers']);
  const mark = figure(page, 'drivers').getByRole('link', {
    name: /Imports.*without a published amount, net/,
  });
  await mark.click();
  const dialog = origin(page);
  await expect(dialog).toContainText('Implied');
  await expect(dialog).toContainText('≈ +$17.7 million');
  await expect(dialog).toContainText('Rounding allows between 17.1 and 18.4');
  await expect(dialog).toContainText('Worked backwards, not published');
  for (const input of ['58.9', '−13.1%', '−11', '−10.4', '−5.2']) await expect(dialog).toContainText(input);
  const inputs = dialog.locator('[data-fact]');
  await expect(inputs).toHaveCount(5);
  await inputs.first().click();
  await expect(dialog).toContainText('Imports from Serbia, until September 2024');
  await expect(dialog).toContainText('Reported');
  await page.goBack();
  await expect(dialog).toContainText('≈ +$17.7 million');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(mark).toBeFocused();

  await figure(page, 'turnover').getByRole('button', { name: 'Table', exact: true }).click();
  const cell = figure(page, 'turnover').getByRole('table').locator('[data-fact]').last();
  await cell.click();
  await expect(dialog).toContainText('−9.7%');
  await expect(dialog).not.toContainText('−9.8');
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
});

test('the sentence to quote has number, status, period, reporter and source, also where copying is refused', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?fact=base.exports-2024-until-september.exports-change-rate-2024-until-september');
  await origin(page).getByRole('button', { name: 'Copy as sentence' }).click();
  await expect(origin(page).getByRole('status')).toHaveText('Sentence copied');
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ');
  for (const words of [
    'Exports to Serbia, until September 2023: ≈ $9.10 million (implied, range between 9.05 and 9.15)',
    'reporter: Kazakhstan',
    '28 Years of Strategic Partnership',
    '¶ 9',
    'https://astanatimes.com/',
  ])
    expect(copied).toContain(words);
  await origin(page).getByRole('button', { name: 'Copy link to this number' }).click();
  await expect(origin(page).getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await origin(page).getByRole('button', { name: 'Copy as sentence' }).click();
  await expect(origin(page).getByRole('status')).toContainText('does not allow copying');
  await expect(origin(page)).toContainText('reporter: Kazakhstan');
});

test('every number, event and statement on the page says where it comes from', async ({ page }) => {
  test.slow();
  await open(page);
  await chartsDrawn(page);
  const shown = await page
    .locator('[data-fact]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-fact') ?? ''))]);
  await open(page, '?table=turnover,flows,balance,drivers,goods,potential,investment');
  const inTables = await page
    .locator('[data-fact]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-fact') ?? ''));
  const ids = [...new Set([...shown, ...inTables])];
  expect(ids.length).toBeGreaterThan(70);
  // Through the address as back and forward do, so that the page need not be loaded for each.
  const found = await page.evaluate(async (all) => {
    const texts: [string, string][] = [];
    for (const id of all) {
      history.replaceState(null, '', `?fact=${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
      // The first opening loads the dialog; after that the page answers at once.
      for (let turn = 0; turn < 300; turn += 1) {
        await new Promise((next) => setTimeout(next, 0));
        if (turn > 0 && document.querySelector('[role="dialog"] h3')) break;
      }
      texts.push([id, document.querySelector('[role="dialog"]')?.textContent ?? '']);
    }
    return texts;
  }, ids);
  expect(new Set(found.map(([, text]) => text)).size).toBe(ids.length);
  for (const [id, text] of found) {
    expect(text, id).toContain('Where this comes from');
    expect(text, id).toMatch(/Reported|Derived|Implied|Claim|Event|Statement/);
    expect(text, id).toMatch(/28 Years of Strategic Partnership/);
    expect(text, id).toMatch(/¶ \d/);
    expect(text, id).not.toMatch(/undefined|NaN|\[object|null/);
  }
});
