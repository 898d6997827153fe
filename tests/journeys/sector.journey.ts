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
import { open, test } from '#tests/kit/journey.ts';

const cannotSplit =
  'Published for all goods together: it cannot be split by sector, so nothing is shown for Metals.';

test('a sector chosen by mouse leaves only its goods, and figures that cannot be split say so', async ({
  page,
}) => {
  await open(page);
  const all = await shownLines(page);
  await page.getByRole('button', { name: /^Sector/ }).click();
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
  expect(query(page)).toBe('sector=metals');
  await expect(page.getByRole('button', { name: /^Sector/ })).toHaveText('Metals');

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
  expect(query(page)).toBe('');
  // The pointer now lies on a mark, whose tooltip is no part of the view.
  await page.mouse.move(0, 0);
  await expect.poll(() => shownLines(page)).toEqual(all);
});

test('several sectors are shown together, stand in the address in a fixed order, and are reset at once', async ({
  page,
}) => {
  await open(page);
  const counted = region(page, 'Filters').getByRole('status').last();
  const all = (await counted.textContent()) ?? '';
  await expect(page.getByRole('button', { name: 'Reset filters' })).toHaveAttribute('aria-disabled', 'true');
  await chooseSectors(page, 'Transport', 'Metals', 'Chemicals');
  expect(query(page)).toBe('sector=chemicals,metals,transport');
  await expect(page.getByRole('button', { name: /^Sector/ })).toHaveText('3 sectors');
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

test('the count beside a sector is what choosing it shows under the chosen years', async ({ page }) => {
  await open(page, '?from=2010&to=2015');
  await page.getByRole('button', { name: /^Sector/ }).click();
  const list = page.getByRole('dialog', { name: 'Choose sectors' });
  await expect(list.getByRole('checkbox', { name: 'Consular affairs' })).toHaveAccessibleDescription('1');
  await expect(list.getByRole('checkbox', { name: 'Metals' })).toHaveAccessibleDescription(
    'nothing in these years',
  );
  await list.getByRole('checkbox', { name: 'Consular affairs' }).click();
  await expect(region(page, 'Filters').getByText(/^0 figures and 1 event, from 1 source$/)).toBeVisible();
  await expect(region(page, 'Timeline').locator('li[id^="event-"]')).toHaveCount(1);
});
