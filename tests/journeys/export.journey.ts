import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { palette } from '#src/charts/palette.ts';
import { type FigureId, figureIds } from '#src/contract/figure-id.ts';
import { csvRows } from '#tests/kit/csv.ts';
import { chartsDrawn, figure } from '#tests/kit/dashboard.ts';
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';
import { colourShare, decodePng } from '#tests/kit/png.ts';

const { exports, imports, total, hatch, rest, card } = palette.light;
const release = /20\d\d-\d\d[a-z0-9.-]*/.source;

/** The years that the page starts with, as file names say them: those of the release. */
async function allYears(page: Page): Promise<string> {
  const [from, to] = [page.getByLabel('From year'), page.getByLabel('To year')];
  await expect(from).toHaveValue(/^\d{4}$/);
  return `${await from.inputValue()}-${await to.inputValue()}`;
}

async function choose(page: Page, id: FigureId, item: string): Promise<void> {
  await figure(page, id).getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function saved(page: Page, id: FigureId, item: string): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await choose(page, id, item);
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

const header =
  'id,measure,reporter,flow,product,sector,period_start,period_end,period_wording,value,unit,unit_mult,decimals,status,low,high,formula,sources,source_urls,note';

/** Every figure's CSV, held against what all of them promise. `counted`: tables of counts, which have no rows. */
async function everyCsv(page: Page, ids: readonly FigureId[]) {
  const rows: (Record<string, string> & { figure: FigureId })[] = [];
  const years = await allYears(page);
  for (const id of ids) {
    const { name, content } = await saved(page, id, 'CSV data');
    expect(name).toMatch(new RegExp(`^astana-belgrade_${id}_${years}_${release}\\.csv$`));
    expect([...content.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
    const text = content.toString('utf8');
    expect(text.slice(1).split('\r\n')[0], id).toBe(header);
    const read = csvRows(text);
    expect(read.length, id).toBeGreaterThan(0);
    expect(new Set(read.map((row) => row.id)).size, 'each number once').toBe(read.length);
    rows.push(...read.map((row) => ({ ...row, figure: id })));
  }
  for (const one of rows) {
    expect(['reported', 'derived', 'implied', 'claim']).toContain(one.status);
    for (const column of ['value', 'low', 'high']) expect(one[column], one.id).toMatch(/^(-?\d+(\.\d+)?)?$/);
    expect(one.sources, one.id).not.toBe('');
    expect(one.source_urls, one.id).toMatch(/^https?:\/\//);
    expect(Object.values(one).join(), one.id).not.toMatch(/undefined|NaN|\[object|^[=+@]/);
  }
  return rows;
}

const ofTrade = ['turnover', 'flows', 'drivers', 'goods', 'balance', 'potential'] as const;

test('of the whole record: the image of a chart, made again the same, and every CSV', async ({ page }) => {
  test.slow();
  await open(page);
  await test.step('the image of a chart is 2400 by 1350, has its colours and hatching, and says where it was made from what', async () => {
    await chartsDrawn(page, ['drivers']);
    const { name, content } = await saved(page, 'drivers', 'PNG image');
    expect(name).toMatch(new RegExp(`^astana-belgrade_drivers_${await allYears(page)}_${release}\\.png$`));
    const image = decodePng(content);
    expect([image.width, image.height]).toEqual([2400, 1350]);
    expect(colourShare(image, card)).toBeGreaterThan(0.6);
    expect(colourShare(image, exports)).toBeGreaterThan(0.004);
    expect(colourShare(image, imports)).toBeGreaterThan(0.01);
    expect(colourShare(image, hatch), 'lines of the hatching').toBeGreaterThan(0.001);
    expect(colourShare(image, rest), 'ground of the hatching').toBeGreaterThan(0.002);
    expect(colourShare(image, palette.light.ink), 'words').toBeGreaterThan(0.003);

    const text = image.text['astana-belgrade'];
    expect(text?.isCompressed).toBe(false);
    const made = JSON.parse(text?.value ?? '{}');
    expect(Object.keys(made)).toEqual(['url', 'figure', 'release', 'sources', 'made']);
    expect(made.figure).toBe('drivers');
    expect(made.release).toMatch(new RegExp(`^${release}$`));
    expect(made.url).toBe(new URL(`?figure=drivers&release=${made.release}`, page.url()).href);
    expect(made.made).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(JSON.stringify(made.sources)).toContain('28 Years of Strategic Partnership');

    const again = await saved(page, 'drivers', 'PNG image');
    expect(again.content.equals(content), 'the same choice makes the same file').toBe(true);
    await page.reload();
    await chartsDrawn(page, ['drivers']);
    const later = await saved(page, 'drivers', 'PNG image');
    expect(later.content.equals(content), 'and so it does on the next visit').toBe(true);
  });
  await test.step('the CSV of the whole record keeps full years from parts of years, and one side’s count from the other’s', async () => {
    const numbers = figureIds.filter((id) => id !== 'events-per-year');
    const rows = await everyCsv(page, numbers);
    const of = (id: FigureId) => rows.filter((one) => one.figure === id);
    const year = (id: FigureId, flow: string, start: string) =>
      of(id).find(
        (one) =>
          one.measure === 'trade' && one.flow === flow && one.period_start === start && one.reporter === 'KZ',
      );
    expect(year('turnover', 'turnover', '2025-01-01')).toMatchObject({
      ...{ value: '107.7', low: '107.65', high: '107.75', status: 'reported', period_end: '2025-12-31' },
    });
    expect(year('flows', 'export', '2025-01-01')).toMatchObject({ value: '28.6', period_end: '2025-12-31' });
    expect(year('flows', 'import', '2025-01-01')).toMatchObject({ value: '79.1', period_end: '2025-12-31' });
    expect(of('balance').filter(({ value }) => value === '-50.5')).toMatchObject([
      { status: 'derived', formula: 'balance', period_start: '2025-01-01', period_end: '2025-12-31' },
    ]);
    // A part of a year stays one beside full years.
    for (const value of ['69.4', '76.9'])
      expect(
        of('turnover').filter((one) => one.value === value && one.measure === 'trade'),
        value,
      ).toMatchObject([{ period_end: expect.stringMatching(/-09-30$/) }]);
    const notKazakh = ofTrade
      .flatMap(of)
      .filter(({ measure, reporter }) => measure === 'trade' && reporter !== 'KZ');
    expect(notKazakh.map(({ id }) => id)).toEqual([]);
    expect([...new Set(of('both-sides').map(({ reporter }) => reporter))]).toEqual(
      expect.arrayContaining(['KZ', 'RS']),
    );
    // Counts of events are no facts of their own: the file carries the table.
    const { content } = await saved(page, 'events-per-year', 'CSV data');
    const counts = csvRows(content.toString('utf8'));
    expect(counts.length).toBeGreaterThan(20);
    expect(Object.keys(counts[0] ?? {})[0]).toBe('Year');
  });
});

test('the image of every figure, and files of a view that was filtered', async ({ page }) => {
  test.slow();
  await open(page, '?theme=dark');
  await test.step('the image of every figure decodes and shows its own colours, in the dark theme too', async () => {
    const hues: Record<FigureId, string[]> = {
      turnover: [total],
      flows: [exports, imports],
      drivers: [exports, imports, hatch],
      goods: [imports],
      balance: [total],
      potential: [exports],
      investment: [total],
      'both-sides': [total],
      'corridor-volume': [total],
      flights: [total],
      'events-per-year': [total],
      'un-votes': [total],
    };
    for (const id of figureIds) {
      const { content } = await saved(page, id, 'PNG image');
      const image = decodePng(content);
      expect([image.width, image.height], id).toEqual([2400, 1350]);
      for (const hue of hues[id]) expect(colourShare(image, hue), `${id} ${hue}`).toBeGreaterThan(0.0002);
      expect(colourShare(image, card), `${id} on the light card`).toBeGreaterThan(0.5);
      expect(JSON.parse(image.text['astana-belgrade']?.value ?? '{}')).toMatchObject({ figure: id });
    }
  });
  await test.step('the SVG stands alone: real words with measured lengths, legend, filters, sources, no variable, no reference', async () => {
    await follow(page, '?sector=paper-wood,metals&from=2020');
    await untilStill(page);
    await chartsDrawn(page, ['goods']);
    const { name, content } = await saved(page, 'goods', 'SVG image');
    const lastYear = (await allYears(page)).slice(5);
    expect(name).toMatch(
      new RegExp(`^astana-belgrade_goods_2020-${lastYear}_paper-wood-metals_${release}\\.svg$`),
    );
    const svg = content.toString('utf8');
    expect(svg).not.toMatch(
      /var\(|<style|<script|<image|@import|foreignObject|currentColor| class=| style="(?!font-variant)/,
    );
    const addresses = svg.match(/(?:href|src)="[^"]*"|url\((?!#)[^)]*\)/g) ?? [];
    expect(addresses, 'references to something outside').toEqual([]);
    // Read beside the page, which may not make a document of text.
    const desk = await page.context().newPage();
    const read = await desk.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
      const texts = [...parsed.querySelectorAll('text')];
      const ids = new Set([...parsed.querySelectorAll('[id]')].map(({ id }) => id));
      const used = [...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
      return {
        hasError: parsed.querySelector('parsererror') !== null,
        words: texts.map(({ textContent }) => textContent).join(' '),
        unmeasured: texts.filter((one) => !one.querySelector('tspan') && !one.hasAttribute('textLength'))
          .length,
        families: parsed.documentElement.getAttribute('font-family') ?? '',
        metadata: parsed.querySelector('metadata')?.textContent ?? '',
        missing: used.filter((id) => !ids.has(id)),
      };
    }, svg);
    await desk.close();
    expect(read.hasError).toBe(false);
    expect(read.missing).toEqual([]);
    const words = read.words.replace(/\s+/g, ' ');
    for (const said of [
      'Paper, cardboard',
      'A year before (implied)',
      'Until September 2024 (implied)',
      'Paper and wood and Metals',
      `2020–${lastYear}`,
      '≈ 24.7',
      '≈ 2.25',
      'Source: ',
      '28 Years of Strategic Partnership',
      'data release',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('Asbestos');
    expect(read.unmeasured).toBe(0);
    expect(read.families).toMatch(/Onest.*sans-serif/);
    expect(JSON.parse(read.metadata)).toMatchObject({ figure: 'goods' });
    expect(new URL(JSON.parse(read.metadata).url).search).toMatch(
      new RegExp(`^\\?sector=paper-wood,metals&from=2020&figure=goods&release=${release}$`),
    );
    const again = await saved(page, 'goods', 'SVG image');
    expect(again.content.equals(content)).toBe(true);
  });
  await test.step('the JSON names figure, release, address, filters, rows, notes and sources', async () => {
    await follow(page, '?sector=metals&view=rs');
    await untilStill(page);
    const { name, content } = await saved(page, 'drivers', 'JSON data');
    const years = await allYears(page);
    expect(name).toMatch(new RegExp(`^astana-belgrade_drivers_${years}_metals_${release}\\.json$`));
    const [from, to] = years.split('-').map(Number);
    const file = JSON.parse(content.toString('utf8'));
    for (const key of ['figure', 'release', 'url', 'filters', 'rows', 'notes', 'sources'])
      expect(file).toHaveProperty(key);
    expect(file).toMatchObject({
      figure: 'drivers',
      url: new URL(`?sector=metals&view=rs&figure=drivers&release=${file.release}`, page.url()).href,
      filters: { sector: ['metals'], from, to, layer: 'all' },
    });
    expect(file.release).toMatch(new RegExp(`^${release}$`));
    // Codes and flows stay Kazakhstan's, from whichever side the page words them.
    expect(file.rows.map((row: { flow: string; value: number }) => [row.flow, row.value])).toEqual([
      ['import', -5.2],
      ['import', -69.8],
    ]);
  });
  await test.step('a figure without numbers cannot be exported as an image of nothing', async () => {
    await figure(page, 'turnover').getByRole('button', { name: 'Export' }).click();
    for (const item of await page.getByRole('menuitem').all())
      await expect(item).toHaveAttribute('aria-disabled', 'true');
  });
});

test('of the article: every CSV, and an image to be copied', async ({ page, context }) => {
  test.slow();
  await open(page, '?layer=article');
  await test.step('the CSV of the article’s figures has one quotable value a row, unrounded ends and a word for each status', async () => {
    const rows = await everyCsv(page, [...ofTrade, 'investment', 'flights']);
    const row = (id: string) => rows.find((one) => one.id === id) ?? {};
    expect(row('exports-2024-until-september')).toMatchObject({
      ...{ measure: 'trade', reporter: 'KZ', flow: 'export', value: '10.5', unit: 'USD', unit_mult: '6' },
      ...{ decimals: '1', status: 'reported', low: '10.45', high: '10.55', formula: '', sector: 'trade' },
    });
    expect(row('base.exports-2024-until-september.exports-change-rate-2024-until-september')).toMatchObject({
      ...{ status: 'implied', formula: 'base', decimals: '' },
      low: expect.stringMatching(/^9\.05\d{4,}$/),
      high: expect.stringMatching(/^9\.1[45]\d{4,}$/),
    });
    for (const one of rows) expect(one.sources, one.id).toMatch(/28 Years of Strategic Partnership, ¶ \d/);
    // The traps of the article.
    const values = (measure: string) =>
      rows.filter((one) => one.measure === measure).map(({ value }) => value);
    expect(values('trade-change-rate')).toContain('-9.7');
    expect(
      values('trade-change-rate').filter((value) => /^-9\.[78]./.test(value ?? '') || value === '-9.8'),
    ).toEqual([]);
    expect(values('trade')).not.toContain('500');
    expect(values('trade')).not.toContain('6.4');
    expect(rows.find(({ value }) => value === '500')).toMatchObject({
      status: 'claim',
      low: '500',
      high: '',
    });
    expect(
      rows.filter(({ measure, period_start }) => measure === 'fdi' && !period_start?.startsWith('2008')),
    ).toEqual([]);
    for (const one of rows.filter(({ value }) => value === '69.4' || value === '76.9'))
      expect(one.period_end).toMatch(/-09-30$/);
    expect(
      rows
        .filter((one) => one.figure !== 'flights')
        .filter(({ reporter }) => reporter !== 'KZ' && reporter !== 'kz-government')
        .map(({ id }) => id),
    ).toEqual([]);
  });
  await test.step('the image can be copied, and where the browser refuses that the page says what to do instead', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await chartsDrawn(page, ['turnover']);
    await choose(page, 'turnover', 'Copy image');
    await expect(figure(page, 'turnover').getByText('Image copied')).toBeVisible({ timeout: 15_000 });
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return [image.width, image.height];
    });
    expect(copied).toEqual([2400, 1350]);

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await choose(page, 'turnover', 'Copy image');
    await expect(figure(page, 'turnover')).toContainText('Save the PNG image instead', { timeout: 15_000 });
  });
});
