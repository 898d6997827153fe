import { expect, type Locator } from '@playwright/test';
import type { FigureId } from '#src/contract/figure-id.ts';
import {
  chartsDrawn,
  everyFigure,
  figure,
  figuresWithStops,
  origin,
  plainSpaces,
  query,
  shownFigures,
  spoken,
} from '#tests/kit/dashboard.ts';
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';

/** "$69.4 million" and "69.4" alike, for the heads of a table say the unit; years are none. */
function amounts(text: string): string[] {
  const words = plainSpaces(text.replace(/\/url: \S+/g, ''));
  const found = words.match(/[−+]?\$?\d+(?:,\d{3})*(?:\.\d+)?%?/g) ?? [];
  return [...new Set(found.map((one) => one.replace('$', '')))].filter((one) => !/^\d{4}$/.test(one)).sort();
}

async function expectSameNumbers(card: Locator, id: FigureId): Promise<void> {
  const chart = amounts(await spoken(card.getByRole('group', { name: /^Numbers in the chart/ })));
  expect(chart.length, id).toBeGreaterThan(0);
  const title = plainSpaces((await card.getByRole('heading').first().textContent()) ?? '');
  await card.getByRole('button', { name: 'Table', exact: true }).click();
  const table = card.getByRole('table');
  expect(plainSpaces((await table.locator('caption').textContent()) ?? '')).toContain(title);
  expect(amounts(await spoken(table)), id).toEqual(chart);
  await expect(table.locator('[tabindex="0"]'), id).toHaveCount(figuresWithStops.includes(id) ? 1 : 0);
  await expect(table.locator('thead th[scope="col"]').first()).not.toBeEmpty();
  await expect(card.getByRole('button', { name: 'Table', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
}

const layers: readonly { name: string; search: string; figures: readonly FigureId[] }[] = [
  { name: 'the whole record', search: '', figures: everyFigure },
  { name: 'the article alone', search: 'layer=article', figures: shownFigures },
];

test('every figure is also a table with a caption, of the same numbers as its chart, and one tab stop', async ({
  page,
}) => {
  test.slow();
  await open(page);
  for (const { name, search, figures } of layers)
    await test.step(`every figure of ${name} as a table`, async () => {
      if (search !== '') await follow(page, `?${search}`);
      await untilStill(page);
      await chartsDrawn(
        page,
        figures.filter((id) => figuresWithStops.includes(id)),
      );
      for (const id of figures) await expectSameNumbers(figure(page, id), id);
      const written = new URLSearchParams(query(page));
      expect(written.get('table')?.split(',')).toEqual(everyFigure.filter((id) => figures.includes(id)));
      expect(written.get('layer')).toBe(new URLSearchParams(search).get('layer'));
    });

  await test.step('arrows go from number to number and Enter opens the source', async () => {
    const card = figure(page, 'flows');
    await card.getByRole('button', { name: 'Export' }).focus();
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toContainText('9.10');
    await expect(focused).toHaveAttribute('data-fact', /^base\.exports-2024/);
    await page.keyboard.press('ArrowRight');
    await expect(focused).toContainText('10.5');
    await page.keyboard.press('ArrowDown');
    await expect(focused).toContainText('58.9');
    await page.keyboard.press('Home');
    await expect(focused).toContainText('67.78');
    await page.keyboard.press('Enter');
    await expect(origin(page)).toContainText('≈ $67.78 million');
    await page.keyboard.press('Escape');
    await expect(origin(page)).toBeHidden();
    await expect(focused).toContainText('67.78');
    await page.keyboard.press('Tab');
    await expect(card.getByRole('table').locator(':focus')).toHaveCount(0);
  });
});
