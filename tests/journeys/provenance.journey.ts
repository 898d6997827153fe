import { expect, type Page } from '@playwright/test';
import { chartsDrawn, figure, keyFigure, origin, query, shownFigures } from '#tests/kit/dashboard.ts';
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';

/** The ids of the facts that the page can open as it stands; `facts` may narrow them by a selector. */
async function factsShown(page: Page): Promise<string[]> {
  return page
    .locator('[data-fact]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-fact') ?? ''))].sort());
}

type Origin = { id: string; text: string; source: string };

/** What the dialog says of each fact, and in its line "Source". */
async function originsOf(page: Page, ids: readonly string[]): Promise<Origin[]> {
  // Through the address as back and forward do, so that the page need not be loaded for each.
  return page.evaluate(async (all) => {
    const origins: Origin[] = [];
    const dialog = () => document.querySelector('[role="dialog"]');
    for (const id of all) {
      const address = new URL(location.href);
      address.searchParams.set('fact', id);
      history.replaceState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      // The first opening loads the dialog; after that the page answers at once.
      for (let turn = 0; turn < 300; turn += 1) {
        await new Promise((next) => setTimeout(next, 0));
        if (turn > 0 && dialog()?.querySelector('h3')) break;
      }
      const lines = [...(dialog()?.querySelectorAll('dt') ?? [])];
      const source = lines.find(({ textContent }) => textContent === 'Source')?.nextElementSibling;
      origins.push({ id, text: dialog()?.textContent ?? '', source: source?.textContent ?? '' });
    }
    return origins;
  }, ids);
}

function holdsForEach(found: readonly Origin[], place: RegExp): void {
  expect(new Set(found.map(({ text }) => text)).size, 'each fact its own text').toBe(found.length);
  for (const { id, text, source } of found) {
    expect(text, id).toContain('Where this comes from');
    expect(text, id).toMatch(/Reported|Derived|Implied|Claim|Event|Statement|Agreement/);
    expect(source, id).toMatch(place);
    expect(text, id).not.toMatch(/undefined|NaN|\[object|null/);
  }
}

test('every number, event and statement of the article says where it comes from', async ({ page }) => {
  test.slow();
  await open(page, '?layer=article');
  await test.step('a published number says who counted, who published, the period in the source’s words, paragraph and link', async () => {
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
    expect(query(page)).toBe('layer=article&fact=exports-2024-until-september');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    expect(query(page)).toBe('layer=article');
  });
  await test.step('a number in a table opens its source, the published change among them', async () => {
    const dialog = origin(page);
    await figure(page, 'turnover').getByRole('button', { name: 'Table', exact: true }).click();
    const cell = figure(page, 'turnover').getByRole('table').locator('[data-fact]').last();
    await cell.click();
    await expect(dialog).toContainText('−9.7%');
    await expect(dialog).not.toContainText('−9.8');
    await page.keyboard.press('Escape');
    await expect(cell).toBeFocused();
  });
  await test.step('every number, event and statement of the article says in which paragraph it stands', async () => {
    await follow(page, '?layer=article');
    await untilStill(page);
    await chartsDrawn(page);
    const shown = await factsShown(page);
    await follow(
      page,
      '?layer=article&table=turnover,flows,balance,drivers,goods,potential,investment,flights',
    );
    await untilStill(page);
    const ids = [...new Set([...shown, ...(await factsShown(page))])];
    expect(ids.length).toBeGreaterThan(70);
    const found = await originsOf(page, ids);
    holdsForEach(found, /28 Years of Strategic Partnership/);
    holdsForEach(found, /¶ \d/);
  });
});

test('of the whole record, too, numbers say where they come from, computed ones from what', async ({
  page,
  context,
}) => {
  test.slow();
  await open(page);
  await test.step('the newest full year says that it is one, and which other counts of it stand beside', async () => {
    await keyFigure(page, 'Trade turnover').locator('[data-fact]').first().click();
    const dialog = origin(page);
    for (const words of [
      'Reported',
      'Trade turnover, 2025',
      '$107.7 million',
      'Rounding allows between 107.65 and 107.75',
      'Kazakhstan (Ministry of Trade and Integration of Kazakhstan)',
    ])
      await expect(dialog).toContainText(words);
    await expect(dialog).not.toContainText('Part of a year');
    expect(query(page)).toBe('fact=trade-turnover-2025');
    await page.keyboard.press('Escape');
    await expect(origin(page)).toBeHidden();
  });
  await test.step('a computed number shows its formula and inputs, each input opens its own source, and back returns', async () => {
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
  });
  await test.step('facts of every part of the whole record name at least one document that they rest on', async () => {
    await chartsDrawn(page, [...shownFigures, 'both-sides', 'corridor-volume', 'flights', 'un-votes']);
    // The links in a chart come with its marks.
    await expect.poll(async () => (await factsShown(page)).length).toBeGreaterThan(190);
    const shown = await factsShown(page);
    // Each takes its time: every fourth in the order of the ids, always the same ones.
    const ids = shown.filter((_, at) => at % 4 === 0);
    // A publisher and the title of the document.
    holdsForEach(await originsOf(page, ids), /^[^“]{2,}, “.+”/);
  });
  await test.step('the sentence to quote has number, status, period, reporter and source, also where copying is refused', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await follow(page, '?fact=base.exports-2024-until-september.exports-change-rate-2024-until-september');
    const tools = origin(page).getByRole('region', { name: 'Sentence to quote' });
    await tools.getByRole('button', { name: 'Copy as sentence' }).click();
    await expect(tools.getByRole('status')).toHaveText('Sentence copied');
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ');
    for (const words of [
      'Exports to Serbia, until September 2023: ≈ $9.10 million (implied, range between 9.05 and 9.15)',
      'reporter: Kazakhstan',
      '28 Years of Strategic Partnership',
      '¶ 9',
      'https://astanatimes.com/',
    ])
      expect(copied).toContain(words);
    await tools.getByRole('button', { name: 'Copy link to this number' }).click();
    await expect(tools.getByRole('status')).toHaveText('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.replace(/&release=20\d\d-\d\d[a-z0-9.-]*$/, '')).toBe(page.url());
    expect(link, 'the link names its release').not.toBe(page.url());

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await tools.getByRole('button', { name: 'Copy as sentence' }).click();
    await expect(tools.getByRole('status')).toContainText('does not allow copying');
    await expect(tools).toContainText('reporter: Kazakhstan');
  });
});
