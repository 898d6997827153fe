import { expect, type Locator } from '@playwright/test';
import { chartsDrawn, figure, origin, plainSpaces, query, shownFigures, spoken } from '#tests/kit/dashboard.ts';
import { open, test } from '#tests/kit/journey.ts';

/** "$69.4 million" and "69.4" alike: the heads of a table say the unit. */
function amounts(text: string): string[] {
  const found = plainSpaces(text).match(/[−+]?\$?\d+(?:\.\d+)?%?(?![\d:])/g) ?? [];
  return [...new Set(found.map((one) => one.replace('$', '')))].sort();
}

async function factsIn(part: Locator): Promise<string[]> {
  const ids = await part.locator('[data-fact]').evaluateAll((all) => all.map((one) => one.getAttribute('data-fact')));
  return ids.flatMap((id) => (id === null ? [] : [id]));
}

test('every figure is also a table with a caption, of the same numbers as its chart', async ({ page }) => {
  await open(page);
  await chartsDrawn(page);
  for (const id of shownFigures) {
    const card = figure(page, id);
    const drawn = await factsIn(card.getByRole('group', { name: /Numbers in the chart/ }));
    const heard = amounts(await spoken(card.getByRole('group', { name: /Numbers in the chart/ })));
    await card.getByRole('button', { name: 'Table', exact: true }).click();
    const table = card.getByRole('table');
    await expect(table.locator('caption')).toHaveCount(1);
    await expect(table).toHaveAccessibleName(
      plainSpaces((await card.getByRole('heading').first().textContent()) ?? '') + /./.source.replace('.', '') || /./,
    );
  }
});
