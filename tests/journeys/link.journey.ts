import { expect } from '@playwright/test';
import {
  chartsDrawn,
  figure,
  keyFigure,
  origin,
  query,
  region,
  shownLines,
  spoken,
} from '#tests/kit/dashboard.ts';
import { follow, open, test } from '#tests/kit/journey.ts';

test('a link to a figure, an event or a table brings it into view and focuses it', async ({ page }) => {
  await open(page, '?figure=investment');
  await expect(figure(page, 'investment')).toBeFocused();
  await expect(figure(page, 'investment').getByRole('heading').first()).toBeInViewport();

  await open(page, '?event=women-of-the-great-steppe');
  await expect(region(page, 'Notices')).toContainText('event: women-of-the-great-steppe');
  const entry = region(page, 'Timeline').locator('li[id^="event-"]').nth(4);
  const id = ((await entry.getAttribute('id')) ?? '').replace('event-', '');
  await open(page, `?event=${id}`);
  await expect(page.locator(`#event-${id}`)).toBeFocused();
  await expect(page.locator(`#event-${id} time`)).toBeInViewport();
  await expect(region(page, 'Notices')).toBeEmpty();

  await open(page, '?table=goods,turnover&theme=dark');
  expect(query(page)).toBe('table=turnover,goods&theme=dark');
  for (const shown of ['turnover', 'goods'] as const) {
    await expect(figure(page, shown).getByRole('table')).toBeVisible();
    await expect(figure(page, shown).getByRole('button', { name: 'Table', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await expect(figure(page, 'flows').getByRole('table')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a link to a fact opens its source: published, computed, an event, a statement', async ({ page }) => {
  await open(page, '?fact=exports-2024-until-september');
  await expect(origin(page)).toContainText('Exports to Serbia, until September 2024');
  await expect(origin(page)).toContainText('$10.5 million');
  const facts: [id: string, ...words: string[]][] = [
    [
      'rest.exports-2024-until-september.exports-change-rate-2024-until-september.exports-mineral-fertilizers-change-2024-until-september.exports-propylene-polymers-change-2024-until-september',
      '≈ −$7.4 million',
      'Implied',
    ],
    ['balance.exports-2024-until-september.imports-2024-until-september', '= −$48.4 million', 'Derived'],
  ];
  for (const [id, ...words] of facts) {
    await follow(page, `?fact=${id}`);
    for (const each of words) await expect(origin(page)).toContainText(each);
  }
  await page.keyboard.press('Escape');
  await expect(origin(page)).toBeHidden();
  expect(query(page)).toBe('');
  // Of the article's record: nothing there is folded away.
  await follow(page, '?layer=article');
  // What is out of sight follows a choice a moment later.
  await expect(region(page, 'Timeline')).toContainText('President Tokayev visits Belgrade');
  const event = await region(page, 'Timeline').locator('[data-fact]').last().getAttribute('data-fact');
  const said = region(page, 'Culture and science').locator('[data-fact]').first();
  await expect(said).not.toHaveAttribute('data-fact', /^documents-/);
  const statement = await said.getAttribute('data-fact');
  await open(page, `?fact=${event}`);
  await expect(origin(page)).toContainText('President Tokayev visits Belgrade');
  await follow(page, `?fact=${statement}`);
  await expect(origin(page)).toContainText('Statement');
});

test('an entry of the register of agreements has an address too', async ({ page }) => {
  await open(page);
  const agreement = await region(page, 'Register: Agreements')
    .locator('[data-fact]')
    .first()
    .getAttribute('data-fact');
  const title = await region(page, 'Register: Agreements').getByRole('rowheader').first().innerText();
  await open(page, `?fact=${agreement}`);
  await expect(origin(page)).toContainText(title);
});

test('seen from Serbia the flows are worded the other way round and no number changes', async ({ page }) => {
  await open(page, '?layer=article');
  await chartsDrawn(page);
  const numbers = async () =>
    (await shownLines(page))
      .join(' ')
      .match(/[−+]?\$?\d+\.\d+/g)
      ?.sort();
  const ids = () =>
    page.locator('[data-fact]').evaluateAll((all) => all.map((one) => one.getAttribute('data-fact')).sort());
  const [before, idsBefore] = [await numbers(), await ids()];
  await page.getByRole('button', { name: 'Serbia', exact: true }).click();
  expect(query(page)).toBe('layer=article&view=rs');
  await expect(keyFigure(page, 'Imports from Kazakhstan, as reported by Kazakhstan')).toContainText(
    '$10.5 million',
  );
  await expect(keyFigure(page, 'Exports to Kazakhstan, as reported by Kazakhstan')).toContainText(
    '$58.9 million',
  );
  await expect(page.getByText('Exports to Serbia', { exact: true })).toHaveCount(0);
  expect(await numbers()).toEqual(before);
  expect(await ids()).toEqual(idsBefore);

  await follow(page, '?view=rs');
  const newest = 'as reported by Kazakhstan, 2025';
  await expect(keyFigure(page, `Imports from Kazakhstan, ${newest}`)).toContainText('$28.6 million');
  await expect(keyFigure(page, `Exports to Kazakhstan, ${newest}`)).toContainText('$79.1 million');
  // Kazakhstan's balance stays Kazakhstan's.
  await expect(keyFigure(page, 'Trade balance')).toContainText('−$50.5 million');
});

test('the article’s own figures alone state 69.4 until September 2024 and 76.9 a year before', async ({
  page,
}) => {
  await open(page, '?layer=article');
  expect(query(page)).toBe('layer=article');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('$69.4 million');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('until September 2024');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('$76.9 million');
  await chartsDrawn(page, ['flows', 'drivers', 'goods']);
  for (const id of ['flows', 'drivers', 'goods'] as const)
    expect(await spoken(figure(page, id)), id).toContain('until September 2024');
  await page.getByRole('button', { name: 'Reset filters' }).click();
  expect(query(page)).toBe('');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('$107.7 million');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('2025');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('+7.6%');
});

test('a link that names its release opens the same fact and says nothing of it while the release stands', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?fact=trade-turnover-2025');
  await origin(page).getByRole('button', { name: 'Copy link to this number' }).click();
  await expect(origin(page).getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.search).toMatch(/^\?fact=trade-turnover-2025&release=20\d\d-\d\d/);
  await open(page, link.search);
  await expect(origin(page)).toContainText('$107.7 million');
  // The open dialog hides the rest of the page from roles.
  await expect(page.locator('section[aria-label="Notices"]')).toBeEmpty();
});

test('what an address says in vain is named in a notice, the rest of it holds, and nothing of it runs', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { alert: () => document.documentElement.setAttribute('data-ran', '') });
  });
  const notices = region(page, 'Notices').getByRole('status');
  const cases: [search: string, kept: string, ...named: string[]][] = [
    [
      '?sector=zzz,metals,constructor,__proto__&utm_source=mail&fbclid=1&__proto__=x',
      'sector=metals',
      'sector: zzz',
      'sector: constructor',
      'sector: __proto__',
      '__proto__: x',
    ],
    ['?from=abc&to=2020&colour=red&colour=blue&view=kz', 'to=2020', 'from: abc', 'colour: red'],
    [
      '?from=1800&to=2020&lang=kk',
      'to=2020',
      'from: 1800',
      'years run from 1994 to 2026',
      'lang: kk',
      'Shown in English',
    ],
    [
      '?fact=no-such-fact&event=nor-event&to=2020',
      'to=2020',
      'fact: no-such-fact',
      'event: nor-event',
      'no such entry',
    ],
    [
      '?figure=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&event=%E0%A4%A&theme=pink&table=nothing,goods',
      'table=goods',
      'figure: <img src=x onerror=alert(1)>',
      'event:',
      'theme: pink',
      'table: nothing',
    ],
  ];
  for (const [search, kept, ...named] of cases) {
    await open(page, search);
    expect(query(page), search).toBe(kept);
    for (const words of named) await expect(notices.filter({ hasText: words }), search).toHaveCount(1);
    await expect(region(page, 'Notices')).not.toContainText(/utm_source|fbclid|to: 2020/);
  }
  const garbage = `?sector=${'a%3Cscript%3Ealert(1)%3C/script%3E,'.repeat(250)}metals&${'x'.repeat(1000)}=1`;
  await open(page, garbage);
  expect(query(page)).toBe('sector=metals');
  expect((await region(page, 'Notices').textContent())?.length).toBeLessThan(2500);
  await expect(keyFigure(page, 'Trade turnover')).toContainText('Published for all goods together');
  await expect(page.locator('html[data-ran]')).toHaveCount(0);
  await notices.first().getByRole('button', { name: 'Dismiss' }).click();
  await expect(region(page, 'Notices')).toBeEmpty();
});

test('an address that campaign marks were added to opens without a word about them', async ({ page }) => {
  await open(page, '?utm_source=mail&utm_campaign=a&gclid=1');
  expect(query(page)).toBe('');
  await expect(region(page, 'Notices')).toBeEmpty();
});

test('a browser that refuses storage is told so once, and nothing else is lost', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, '?sector=metals');
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(region(page, 'Notices').getByRole('status')).toContainText('holds for this visit only');
  expect(query(page)).toBe('sector=metals');
});
