import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { csvRows } from '#tests/kit/csv.ts';
import { figure, origin, plainSpaces, query, region } from '#tests/kit/dashboard.ts';
import { open, test } from '#tests/kit/journey.ts';

async function find(page: Page, words: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  const box = page.getByRole('dialog', { name: 'Find in the record' });
  const field = box.getByRole('combobox', { name: 'Number, name, year or word' });
  await expect(field).toBeFocused();
  await field.fill(words);
  return box;
}

test('the record is searched, compared and listed', async ({ page }) => {
  test.slow();
  await open(page);
  await test.step('a number as a reader has it is found and opens its source, and closing returns to the button', async () => {
    const box = await find(page, '69.4');
    const first = box.getByRole('option').first();
    await expect(first).toContainText('Trade turnover');
    await expect(first).toContainText('$69.4 million');
    await expect(first).toContainText('until September 2024');
    await expect(box.getByRole('status').first()).toContainText(/\d+ results?/);
    await page.keyboard.press('Enter');
    await expect(box).toBeHidden();
    await expect(origin(page)).toContainText('Trade turnover, until September 2024');
    await expect(origin(page)).toContainText('$69.4 million');
    expect(query(page)).toBe('fact=trade-turnover-2024-until-september');
    await page.keyboard.press('Escape');
    await expect(origin(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeFocused();
    expect(query(page)).toBe('');
  });
  await test.step('a name leads to the facts that speak of it, and a word that stands nowhere finds nothing', async () => {
    const box = await find(page, 'Hipol');
    const name = box.getByRole('group', { name: /^Names/ }).getByRole('option');
    await expect(name).toContainText('Hipol');
    await name.click();
    await expect(box).toContainText('What names “Hipol”');
    const statement = box.getByRole('option');
    await expect(statement).toHaveCount(1);
    await expect(statement).toContainText('GOŠA FOM, Hipol, Sigma Ltd');
    await statement.click();
    await expect(origin(page)).toContainText('GOŠA FOM, Hipol, Sigma Ltd');
    await expect(origin(page)).toContainText('Statement');
    await page.keyboard.press('Escape');

    await expect(origin(page)).toBeHidden();
    await find(page, 'zzzqqqxxx');
    await expect(box).toContainText('Nothing in this record matches “zzzqqqxxx”.');
    await expect(box.getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
  });
  await test.step('two full years of one count compare; a part of a year beside a full year is refused with the reason', async () => {
    const card = figure(page, 'turnover');
    await card.getByRole('button', { name: 'Compare two periods' }).click();
    const [earlier, later] = [card.getByLabel('First period'), card.getByLabel('Second period')];
    const result = card.getByRole('status').filter({ hasText: /against|No change is given/ });
    await earlier.selectOption({ label: '2024' });
    await later.selectOption({ label: '2025' });
    const said = async () => plainSpaces(await result.innerText());
    expect(await said()).toContain('2025 against 2024: = +$7.6 million [7.5, 7.7]');
    expect(await said()).toContain('In per cent +7.59% [7.49, 7.70], computed from the two levels.');
    expect(await said()).toMatch(/Published: \+7\.6%.*Quote the published one\./);
    await expect(result.locator('[data-fact]')).toHaveCount(2);

    await later.selectOption({ label: 'until September 2024' });
    await expect(result).toContainText('No change is given from');
    await expect(result.getByRole('listitem')).toContainText([
      'The periods are not equally long: part of a year is not a full year.',
    ]);
    await expect(result.locator('[data-fact]')).toHaveCount(0);
    expect(await said()).not.toMatch(/[+−]\$?\d/);
    // The way out is offered, and leads to a change.
    await card.getByRole('button', { name: /^Compare .* instead$/ }).click();
    await expect(result).toContainText('against');
    await expect(earlier).toBeFocused();
  });
  await test.step('the register of agreements sorts, is filtered by status, and its file has the whole list as it stands', async () => {
    const card = region(page, 'Registers');
    const titles = async () => (await card.getByRole('rowheader').allInnerTexts()).map(titleOf);
    const total = Number(await countIn(card.getByRole('tab', { name: /^Agreements/ })));
    expect(total).toBeGreaterThan(30);
    await expect(card.getByRole('rowheader')).toHaveCount(12);
    await card.getByRole('button', { name: `Show all ${total}` }).click();
    await expect(card.getByRole('rowheader')).toHaveCount(total);

    await card.getByRole('button', { name: 'Title', exact: true }).click();
    await expect(card.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
    const upwards = await titles();
    expect(upwards).toEqual(upwards.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare));
    await card.getByRole('button', { name: 'Title', exact: true }).click();
    await expect(card.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect((await titles())[0]).toBe(upwards.at(-1));

    const inForce = card.getByRole('button', { name: /^In force \(\d+\)$/ });
    const few = Number(await countIn(inForce));
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(total);
    await inForce.click();
    await expect(inForce).toHaveAttribute('aria-pressed', 'true');
    await expect(card.getByRole('rowheader')).toHaveCount(few);
    expect(query(page), 'no part of the address').toBe('');

    const download = page.waitForEvent('download');
    await card.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'CSV data' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(
      /^astana-belgrade_register-agreements_\d{4}-\d{4}_20\d\d-\d\d[a-z0-9.-]*\.csv$/,
    );
    const rows = csvRows(await readFile(await file.path(), 'utf8'));
    expect(rows.map(({ title }) => title)).toEqual(await titles());
    for (const row of rows) {
      expect(row.status, row.id).toBe('in-force');
      expect(row.sources, row.id).not.toBe('');
      expect(row.source_urls, row.id).toMatch(/^https?:\/\//);
    }

    // A row opens its own source.
    await card
      .getByRole('button', { name: /Source of:/ })
      .first()
      .click();
    await expect(origin(page)).toContainText(rows[0]?.title ?? 'no row');
  });
});

/** A title without the note that stands under it. */
function titleOf(cell: string): string {
  return (
    cell
      .split('\n')[0]
      ?.replace(/Sources differ$/, '')
      .trim() ?? ''
  );
}

/** The number in brackets: "Agreements (39)". */
async function countIn(part: Locator): Promise<string> {
  return /\((\d+)\)/.exec(await part.innerText())?.[1] ?? '';
}
