import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { FigureId } from '#src/contract/figure-id.ts';
import { csvRows } from '#tests/kit/csv.ts';
import { chartsDrawn, figure, keyFigure, plainSpaces, shownLines, spoken } from '#tests/kit/dashboard.ts';
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';

async function rowsOf(page: Page, id: FigureId): Promise<Record<string, string>[]> {
  const download = page.waitForEvent('download');
  await figure(page, id).getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'CSV data' }).click();
  return csvRows(await readFile(await (await download).path(), 'utf8'));
}

/** Where the mark of a fact lies, in pixels of the page. */
async function place(page: Page, mark: string): Promise<{ left: number; width: number }> {
  const box = await page.locator(`svg [data-mark="${mark}"]`).first().boundingBox();
  if (!box) throw new Error(`${mark} is not drawn`);
  return { left: box.x, width: box.width };
}

// Ways in which the article's own numbers are misread: on the page, and in the files that leave it.
test('no number is shown as what it is not, on the page or in a file', async ({ page }) => {
  test.slow();
  await open(page, '?layer=article');
  await test.step('of the article', async () => {
    await chartsDrawn(page);
    const lines = await shownLines(page);
    const said = (words: RegExp) => lines.filter((line) => words.test(line));
    const [turnover, drivers, goods, potential] = [
      await rowsOf(page, 'turnover'),
      await rowsOf(page, 'drivers'),
      await rowsOf(page, 'goods'),
      await rowsOf(page, 'potential'),
    ];

    // 69.4 is of a part of 2024.
    expect(said(/\$69\.4 million/).length).toBeGreaterThan(0);
    await expect(keyFigure(page, 'Trade turnover')).toContainText('until September 2024');
    expect(plainSpaces(await spoken(figure(page, 'turnover')))).toMatch(
      /\$69\.4 million[^.]*until September 2024/,
    );
    expect(turnover.find(({ value }) => value === '69.4')).toMatchObject({
      ...{ period_start: '2024-01-01', period_end: '2024-09-30', period_wording: 'until September' },
    });

    // The change is the published one; what the rounded levels give stands among the checks alone.
    await expect(keyFigure(page, 'Trade turnover')).toContainText('−9.7%');
    expect(said(/−9\.8\d?%/)).toEqual([]);
    expect(turnover.map(({ value }) => value)).toContain('-9.7');
    expect(turnover.map(({ value }) => value)).not.toContain('-9.8');

    // "28 years" is what the article says, no sum of ours.
    for (const line of said(/28 years/i))
      expect(line).toMatch(/28 years of (strategic )?partnership|◇ 28 years/i);

    // An offer is no trade.
    expect(said(/\$500 million/).filter((line) => !/[◇]? ?over \$500 million/.test(line))).toEqual([]);
    expect(potential.find(({ value }) => value === '500')).toMatchObject({ status: 'claim', high: '' });
    expect(turnover.map(({ value }) => value)).not.toContain('500');
    await expect(figure(page, 'turnover')).not.toContainText('500 million');

    // A change carries its sign, and is no level.
    expect(said(/\$6\.4 million/).filter((line) => !line.includes('+$6.4 million'))).toEqual([]);
    for (const rows of [drivers, goods])
      expect(rows.filter(({ value }) => value === '6.4')).toMatchObject([{ measure: 'trade-change' }]);

    // The little that is left of asbestos cement is not nothing.
    expect(await spoken(figure(page, 'goods'))).toMatch(/Asbestos cement products[^.]*: ≈ \$0\.12 million/);
    const asbestos = goods.find(
      ({ product, formula }) => product === 'asbestos-cement-products' && formula === 'level',
    );
    expect(Number(asbestos?.low)).toBeGreaterThan(0.1);
    const level = await place(page, 'imports-asbestos-cement-change-2024-until-september:level');
    expect(level.width, 'its mark has an extent').toBeGreaterThan(4);

    // Investment adds up since 2008.
    for (const name of ['Investment from Serbia', 'Investment in Serbia'])
      await expect(keyFigure(page, name)).toContainText('since 2008');
    for (const one of await rowsOf(page, 'investment')) expect(one.period_start).toBe('2008-01-01');

    // 85% of the corn, not of the crop.
    for (const line of said(/85% of/)) expect(line).toContain('85% of the corn crop');
    await expect(keyFigure(page, 'Corn crop')).toContainText('Of the corn crop alone');

    // 24 agreements by one count and ten documents by another make no 34.
    await expect(keyFigure(page, 'Bilateral agreements')).toContainText('24 agreements');
    expect(said(/\b34 (agreements|documents)/)).toEqual([]);

    // Nothing is printed in the patterns of no language.
    expect(said(/\bM(0?[1-9]|1[0-2])\b|\d{4}-\d{2}-\d{2}/)).toEqual([]);
  });

  await test.step('in the whole record a part of a year stays apart from full years, and either side’s count from the other’s', async () => {
    await follow(page, '?');
    await untilStill(page);
    await chartsDrawn(page, ['turnover']);
    const newestYear = await place(page, 'trade-turnover-2024:turnover');
    const part = await place(page, 'trade-turnover-2024-until-september:turnover');
    expect(part.left, 'right of the years, under a heading of its own').toBeGreaterThan(newestYear.left);
    await expect(figure(page, 'turnover')).toContainText('Parts of years stand apart');
    const label = await figure(page, 'turnover').locator('svg').getByText('parts of years').boundingBox();
    expect(part.left).toBeGreaterThan((label?.x ?? 0) - 60);
    for (const id of ['turnover', 'flows', 'balance'] as const) {
      const rows = await rowsOf(page, id);
      expect(rows.length).toBeGreaterThan(3);
      expect(
        rows
          .filter(({ measure, reporter }) => measure === 'trade' && reporter !== 'KZ')
          .map(({ id: fact }) => fact),
        id,
      ).toEqual([]);
    }
    await follow(page, '?lang=kk');
    await expect(page.getByRole('main')).not.toContainText(/\bM(0?[1-9]|1[0-2])\b/);
  });
});
