import { expect } from '@playwright/test';
import {
  chartsDrawn,
  chooseSectors,
  figure,
  keyFigure,
  query,
  region,
  shownLines,
  spoken,
} from '#tests/kit/dashboard.ts';
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';

const cannotSplit =
  'Published for all goods together: it cannot be split by sector, so nothing is shown for Metals.';

test('of the article, a sector leaves only what is filed under it', async ({ page }) => {
  test.slow();
  await open(page, '?layer=article');
  await test.step('a sector chosen by mouse leaves only its goods, and figures that cannot be split say so', async () => {
    const all = await shownLines(page);
    await region(page, 'Filters')
      .getByRole('button', { name: /^Sector/ })
      .click();
    const list = page.getByRole('dialog', { name: 'Choose sectors' });
    const metals = list.getByRole('checkbox', { name: 'Metals', exact: true });
    await expect(metals).toHaveAccessibleDescription(/^\d+$/);
    await expect(list.getByRole('checkbox', { name: 'Digital', exact: true })).toHaveAccessibleDescription(
      'nothing in these years',
    );
    await expect(list.getByRole('group')).toHaveCount(2);
    await metals.click();
    await expect(metals).toBeChecked();
    await list.getByRole('button', { name: 'Close' }).click();
    await expect(list).toBeHidden();
    expect(query(page)).toBe('sector=metals&layer=article');
    await expect(region(page, 'Filters').getByRole('button', { name: /^Sector/ })).toHaveText('Metals');

    await chartsDrawn(page, ['drivers', 'goods']);
    for (const id of ['drivers', 'goods'] as const) {
      const heard = await spoken(figure(page, id));
      expect(heard).toContain('Aluminium plates, sheets and strips');
      for (const other of ['Paper, cardboard', 'Asbestos', 'fertilizers', 'Net change', '17.7', '−7.4'])
        expect(heard, `${id} without ${other}`).not.toContain(other);
    }
    for (const id of ['turnover', 'flows', 'balance', 'potential'] as const) {
      await expect(figure(page, id)).toContainText(cannotSplit);
      await expect(figure(page, id).locator('[data-fact]')).toHaveCount(0);
    }
    await expect(keyFigure(page, 'Trade turnover')).toContainText(cannotSplit);
    await expect(figure(page, 'investment')).toContainText('belongs to Investment');
    await expect(region(page, 'Timeline')).toContainText('No dated event is filed under Metals.');

    await figure(page, 'turnover').getByRole('button', { name: 'Show all sectors' }).click();
    expect(query(page)).toBe('layer=article');
    // The pointer now lies on a mark, whose tooltip is no part of the view.
    await page.mouse.move(0, 0);
    await expect.poll(() => shownLines(page)).toEqual(all);
  });
  await test.step('the count beside a sector is what choosing it shows under the chosen years', async () => {
    await follow(page, '?layer=article&from=2010&to=2015');
    await region(page, 'Filters')
      .getByRole('button', { name: /^Sector/ })
      .click();
    const list = page.getByRole('dialog', { name: 'Choose sectors' });
    await expect(list.getByRole('checkbox', { name: 'Consular affairs' })).toHaveAccessibleDescription('1');
    await expect(list.getByRole('checkbox', { name: 'Metals' })).toHaveAccessibleDescription(
      'nothing in these years',
    );
    await list.getByRole('checkbox', { name: 'Consular affairs' }).click();
    const filters = region(page, 'Filters');
    // The opening of an embassy: two further sources date it otherwise.
    await expect(filters.getByText('0 figures and 1 event, from 3 sources', { exact: true })).toBeVisible();
    const events = region(page, 'Timeline').locator('[id^="event-"]');
    await expect(events).toHaveCount(1);

    await list.getByRole('button', { name: 'Close' }).click();
    await follow(page, '?sector=consular&from=2010&to=2015');
    await untilStill(page);
    const stated = await filters.getByText(/^\d+ figures? and \d+ events?, from \d+ sources$/).textContent();
    const [figures = 0, dated = 0] = (stated ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(dated).toBeGreaterThan(1);
    await expect(events).toHaveCount(dated);
    await filters.getByRole('button', { name: /^Sector/ }).click();
    // What is said without a number counts as well, so the rows are no fewer than what is shown above.
    const rows = await list
      .getByRole('checkbox', { name: 'Consular affairs' })
      .evaluate((box) =>
        Number(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent),
      );
    expect(rows).toBeGreaterThanOrEqual(figures + dated);
  });
});

test('in the whole record, too, sectors leave only what is filed under them', async ({ page }) => {
  await open(page);
  await test.step('several sectors are shown together, stand in the address in a fixed order, and are reset at once', async () => {
    const counted = region(page, 'Filters').getByRole('status').last();
    const all = (await counted.textContent()) ?? '';
    await expect(page.getByRole('button', { name: 'Reset filters' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await chooseSectors(page, 'Transport', 'Metals', 'Chemicals');
    expect(query(page)).toBe('sector=chemicals,metals,transport');
    await expect(region(page, 'Filters').getByRole('button', { name: /^Sector/ })).toHaveText('3 sectors');
    await chartsDrawn(page, ['drivers']);
    const heard = await spoken(figure(page, 'drivers'));
    expect(heard).toContain('Aluminium plates');
    expect(heard).toContain('Mineral fertilizers');
    expect(heard).not.toContain('Paper, cardboard');
    await expect(keyFigure(page, 'Permitted passenger flights')).toContainText('14 flights a week');
    await expect(counted).not.toHaveText(all);
    await page.getByRole('button', { name: 'Reset filters' }).click();
    expect(query(page)).toBe('');
    await expect(counted).toHaveText(all);
  });
  await test.step('in the whole record, too, a sector leaves only what is filed under it', async () => {
    await follow(page, '?sector=metals');
    await untilStill(page);
    await chartsDrawn(page, ['drivers', 'goods']);
    for (const id of ['turnover', 'flows', 'balance', 'potential', 'both-sides'] as const)
      await expect(figure(page, id), id).toContainText(cannotSplit);
    for (const id of ['corridor-volume', 'flights'] as const)
      await expect(figure(page, id), id).toContainText(
        'belongs to Transport; the chosen sectors (Metals) leave it out',
      );
    await expect(figure(page, 'un-votes')).toContainText('belongs to Diplomacy');
    await expect(figure(page, 'events-per-year')).toContainText(
      'No event in the record is filed under Metals.',
    );
    // Goods whose direction alone is reported: aluminium rose in 2026, medicines and tyres are no metals.
    const goods = figure(page, 'goods');
    await expect(goods).toContainText('Imports from Serbia rose');
    for (const other of ['Medicines', 'Tyres', 'Lumber']) await expect(goods).not.toContainText(other);
  });
});
