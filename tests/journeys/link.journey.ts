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
import { follow, open, test, untilStill } from '#tests/kit/journey.ts';

test('a link to a figure, an event or a table brings it into view and focuses it', async ({ page }) => {
  await open(page, '?theme=dark&figure=investment&table=goods,turnover&event=women-of-the-great-steppe');
  expect(query(page)).toBe('figure=investment&table=turnover,goods&theme=dark');
  await expect(figure(page, 'investment')).toBeFocused();
  await expect(figure(page, 'investment').getByRole('heading').first()).toBeInViewport();
  await expect(region(page, 'Notices')).toContainText('event: women-of-the-great-steppe');
  for (const shown of ['turnover', 'goods'] as const) {
    await expect(figure(page, shown).getByRole('table')).toBeVisible();
    await expect(figure(page, shown).getByRole('button', { name: 'Table', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await expect(figure(page, 'flows').getByRole('table')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const entry = region(page, 'Timeline').locator('li[id^="event-"]').nth(4);
  const id = ((await entry.getAttribute('id')) ?? '').replace('event-', '');
  await open(page, `?event=${id}`);
  await expect(page.locator(`#event-${id}`)).toBeFocused();
  await expect(page.locator(`#event-${id} time`)).toBeInViewport();
  await expect(region(page, 'Notices')).toBeEmpty();
});

test('a link to a fact opens its source, whatever campaign added to it, and one that names its release does so later', async ({
  page,
  context,
}) => {
  // The open dialog hides the rest of the page from roles.
  const notices = page.locator('section[aria-label="Notices"]');
  await test.step('published or computed', async () => {
    await open(page, '?utm_source=mail&fact=exports-2024-until-september&utm_campaign=a&gclid=1');
    expect(query(page)).toBe('fact=exports-2024-until-september');
    await expect(origin(page)).toContainText('Exports to Serbia, until September 2024');
    await expect(origin(page)).toContainText('$10.5 million');
    await expect(notices).toBeEmpty();
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
  });

  await test.step('an agreement, an event, a statement', async () => {
    const agreements = region(page, 'Register: Agreements');
    const agreement = await agreements.locator('[data-fact]').first().getAttribute('data-fact');
    const title = await agreements.getByRole('rowheader').first().innerText();
    await follow(page, `?fact=${agreement}`);
    await expect(origin(page)).toContainText(title);
    // Of the article's record: nothing there is folded away.
    await follow(page, '?layer=article');
    await expect(origin(page)).toBeHidden();
    // What is out of sight follows a choice a moment later.
    await expect(region(page, 'Timeline')).toContainText('President Tokayev visits Belgrade');
    const event = await region(page, 'Timeline').locator('[data-fact]').last().getAttribute('data-fact');
    const said = region(page, 'Culture and science').locator('[data-fact]').first();
    await expect(said).not.toHaveAttribute('data-fact', /^documents-/);
    const statement = await said.getAttribute('data-fact');
    await follow(page, `?fact=${event}`);
    await expect(origin(page)).toContainText('President Tokayev visits Belgrade');
    await follow(page, `?fact=${statement}`);
    await expect(origin(page)).toContainText('Statement');
  });

  await test.step('with its release, of which nothing is said while it stands', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await follow(page, '?fact=trade-turnover-2025');
    await expect(origin(page)).toContainText('$107.7 million');
    await origin(page).getByRole('button', { name: 'Copy link to this number' }).click();
    await expect(origin(page).getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.search).toMatch(/^\?fact=trade-turnover-2025&release=20\d\d-\d\d/);
    await open(page, link.search);
    await expect(origin(page)).toContainText('$107.7 million');
    await expect(notices).toBeEmpty();
  });
});

test('the article’s own figures state 69.4 until September 2024, and seen from Serbia no number of theirs changes', async ({
  page,
}) => {
  await open(page, '?layer=article');
  expect(query(page)).toBe('layer=article');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('$69.4 million');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('until September 2024');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('$76.9 million');
  await chartsDrawn(page);
  for (const id of ['flows', 'drivers', 'goods'] as const)
    expect(await spoken(figure(page, id)), id).toContain('until September 2024');

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
  await untilStill(page);
  expect(await numbers()).toEqual(before);
  expect(await ids()).toEqual(idsBefore);

  await follow(page, '?layer=article');
  await page.getByRole('button', { name: 'Reset filters' }).click();
  expect(query(page)).toBe('');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('$107.7 million');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('2025');
  await expect(keyFigure(page, 'Trade turnover')).toContainText('+7.6%');

  await follow(page, '?view=rs');
  const newest = 'as reported by Kazakhstan, 2025';
  await expect(keyFigure(page, `Imports from Kazakhstan, ${newest}`)).toContainText('$28.6 million');
  await expect(keyFigure(page, `Exports to Kazakhstan, ${newest}`)).toContainText('$79.1 million');
  // Kazakhstan's balance stays Kazakhstan's.
  await expect(keyFigure(page, 'Trade balance')).toContainText('−$50.5 million');
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
      '?sector=zzz,metals,constructor,__proto__&utm_source=mail&fbclid=1&__proto__=x&from=abc&to=2020&colour=red&colour=blue&view=kz&lang=kk&fact=no-such-fact&event=nor-event',
      'sector=metals&to=2020',
      'sector: zzz',
      'sector: constructor',
      'sector: __proto__',
      '__proto__: x',
      'from: abc',
      'colour: red',
      'lang: kk',
      'Shown in English',
      'fact: no-such-fact',
      'event: nor-event',
      'no such entry',
    ],
    [
      '?figure=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&event=%E0%A4%A&theme=pink&table=nothing,goods&from=1800&to=2020',
      'to=2020&table=goods',
      'figure: <img src=x onerror=alert(1)>',
      'event:',
      'theme: pink',
      'table: nothing',
      'from: 1800',
      'years run from 1994 to 2026',
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

test('a browser that refuses storage and clipboard is told so once, and nothing else is lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '?sector=metals');
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(region(page, 'Notices').getByRole('status')).toContainText('holds for this visit only');
  expect(query(page)).toBe('sector=metals');
  // The link is there to be copied by hand.
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByLabel(/does not let this page copy/);
  await expect(field).toHaveValue(/\?sector=metals$/);
  await expect(field).toBeFocused();
});
