import { expect, type Page } from '@playwright/test';
import type { FigureId } from '#src/contract/figure-id.ts';
import {
  chartsDrawn,
  everyFigure,
  figure,
  figuresWithStops,
  keyFigure,
  plainSpaces,
  region,
  shownFigures,
  spoken,
} from '#tests/kit/dashboard.ts';
import { open, test } from '#tests/kit/journey.ts';

/** Named by its title, a chart that can be exported, with its sources, and its numbers as text for who hears them. */
async function expectHeard(page: Page, id: FigureId, numbers: readonly string[]): Promise<void> {
  const card = figure(page, id);
  const title = plainSpaces((await card.getByRole('heading').first().textContent()) ?? '');
  await expect(card, id).toHaveAccessibleName(title);
  await expect(card.getByRole('button', { name: 'Chart', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(card.getByRole('button', { name: 'Export' })).toHaveAttribute('aria-haspopup', 'menu');
  const heard = await spoken(card);
  for (const number of numbers) expect(heard, id).toContain(number);
}

test('the whole record: one document, its headline, key figures, figures, timeline, sources and theme', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await test.step('the page is one document: a headline, a skip link, three landmarks and six named regions', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^Trade between Kazakhstan and Serbia reached \$107\.7 million.* in 2025, \+7\.6%.* on the year before, by Kazakhstan’s count\.$/,
    );
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark), landmark).toHaveCount(1);
    for (const name of ['Filters', 'Key figures', 'Timeline', 'Registers', 'Sources and method', 'Notices'])
      await expect(region(page, name), name).toHaveCount(1);
    await expect(page.getByRole('main')).toContainText(
      /Latest event in the record: 26\s–\s27 February 2026\. Data release \d{4}-\d{2}\S* of \d{1,2} \w+ \d{4}\./,
    );

    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    for (const name of ['Find', 'Theme', 'Copy link'])
      await expect(page.getByRole('banner').getByRole('button', { name }), name).toBeVisible();
  });
  await test.step('the key figures of trade are those of the newest full year, beside the year before', async () => {
    await expect(region(page, 'Key figures').getByRole('listitem')).toHaveCount(9);
    const ministry = 'Reported, Ministry of Trade and Integration of Kazakhstan';
    const cards: [name: string, ...said: string[]][] = [
      ['Trade turnover, 2025', '$107.7 million', '+7.6%', 'on 2024, from $100.1 million', ministry],
      ['Exports to Serbia, 2025', '$28.6 million', '+80.4%', 'on 2024, from ≈ $15.85 million', ministry],
      ['Imports from Serbia, 2025', '$79.1 million', '−6.1%', 'on 2024, from ≈ $84.24 million', ministry],
      ['Trade balance, 2025', '= −$50.5 million', 'Change on 2024 ≈ +$17.88 million', 'Range [−50.6, −50.4]'],
      [
        'Permitted passenger flights',
        '◇ 14 flights a week',
        '2 flights a week',
        'scheduled since November 2025',
      ],
    ];
    for (const [name, ...said] of cards)
      for (const words of said) await expect(keyFigure(page, name)).toContainText(words);
  });
  await test.step('every figure is named by its title, cites its sources, and its numbers can be heard while it is a chart', async () => {
    await chartsDrawn(page, figuresWithStops);
    const numbers: Record<FigureId, readonly string[]> = {
      turnover: [
        '= $16.34 million, derived, 2011',
        '$100.1 million, reported, 2024',
        '$107.7 million, reported, 2025',
        '+7.6%, reported, 2025',
      ],
      flows: [
        '≈ $15.85 million, implied, between 15.82 and 15.89, 2024',
        '$28.6 million, reported, 2025',
        '≈ $84.24 million, implied, between 84.14 and 84.34, 2024',
        '$79.1 million, reported, 2025',
      ],
      balance: ['= −$50.5 million, derived, between −50.6 and −50.4, 2025'],
      drivers: ['+$6.4 million, reported, until September 2024'],
      goods: ['≈ $24.7 million, implied, between 23.6 and 25.9, until September 2023'],
      potential: ['◇ over $500 million, claim', '$28.6 million, reported, 2025'],
      investment: ['$17.4 million, reported, since 2008', '$17.3 million, reported, since 2008'],
      'both-sides': [
        '2025, Kazakhstan reports: $107.7 million, reported, 2025',
        '2025, Serbia reports: ◇ about $117 million, claim, 2025',
        '2020: = 5.60 times, derived, 2020',
      ],
      'corridor-volume': ['759 thousand tonnes, reported, 2019', '4,484 thousand tonnes, reported, 2024'],
      flights: ['◇ 14 flights a week, claim', '2 flights a week, reported, as stated on 3 November 2025'],
      'events-per-year': ['1996, Events: 1.', '2003, Events: no event in the record.', '2024, Events: 10.'],
      'un-votes': [
        '= 92.9%, derived, between 92.85 and 92.95, 2000',
        '= 74.7%, derived, between 74.65 and 74.75, 2009',
      ],
    };
    await expect(page.getByRole('main').locator('figure')).toHaveCount(everyFigure.length);
    for (const id of everyFigure) {
      await expectHeard(page, id, numbers[id]);
      await expect(
        figure(page, id)
          .getByRole('paragraph')
          .filter({ hasText: /^Sources?:/ })
          .getByRole('link')
          .first(),
        id,
      ).toHaveAttribute('href', /^https?:\/\/[^/]+\.[^/]+\//);
    }
  });
  await test.step('the timeline of the whole record shows its first entries and, on demand, all 72 events in order', async () => {
    const timeline = region(page, 'Timeline');
    const entries = timeline.locator('ol > li[id^="event-"]');
    const more = timeline.getByRole('button', { name: /^Show all \d+$/ });
    await expect(more).toBeVisible();
    expect(await entries.count()).toBeLessThan(20);
    await more.click();
    await expect(more).toHaveCount(0);
    await expect(timeline).toContainText('1996 to 2026: 72 dated events');
    await expect(entries).toHaveCount(72);
    const dates = await entries
      .locator('time')
      .evaluateAll((times) => times.map((time) => [time.getAttribute('datetime') ?? '', time.textContent]));
    expect(dates[0]?.[0]).toBe('1996-12-10');
    // What sources date differently, or only by the year, stands among the days of the same year.
    const years = dates.map(([machine = '']) => machine.slice(0, 4));
    expect(years).toEqual(years.toSorted());
    const days = dates.flatMap(([machine = '']) => (machine.length === 10 ? [machine] : []));
    expect(days.length).toBeGreaterThan(40);
    expect(days).toEqual(days.toSorted());
    const months = dates.flatMap(([machine = '']) => (machine.length >= 7 ? [machine.slice(0, 7)] : []));
    expect(months).toEqual(months.toSorted());
    for (const [machine = '', words] of dates)
      if (machine.length === 4) expect(words, 'a year alone').not.toMatch(/^\d{1,2} \w+ \d{4}$/);
  });
  await test.step('the sources are named with their addresses, and a check that does not hold is shown', async () => {
    const sources = region(page, 'Sources and method');
    await expect(sources.getByRole('link', { name: /28 Years of Strategic Partnership/ })).toHaveAttribute(
      'href',
      /^https:\/\/astanatimes\.com\//,
    );
    const list = sources.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
    const more = sources.getByRole('button', { name: /^Show all \d+$/ }).first();
    const count = Number((await more.textContent())?.replace(/\D/g, ''));
    expect(await list.count()).toBeLessThan(count);
    await more.click();
    await expect(list).toHaveCount(count);
    await expect(sources.getByRole('row', { name: /published change.*−9\.7%/ })).toContainText('✓ agrees');
    await expect(sources.getByRole('row', { name: /\$26\.3 million.*26\.37/ })).toContainText(
      'does not agree',
    );
    await expect(sources.getByRole('row', { name: /Length of relations/ })).toContainText('does not agree');
  });
  await test.step('the side of the reader is a pressed button, and the theme changes and stays for the next visit', async () => {
    const kz = page.getByRole('button', { name: 'Kazakhstan', exact: true });
    await expect(kz).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Theme' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('the article alone: its headline, key figures, figures and timeline', async ({ page }) => {
  await open(page, '?layer=article');
  await test.step('of the article alone the headline is until September 2024, not the newest year of the record', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^Trade between Kazakhstan and Serbia reached \$69\.4 million.* until September 2024, −9\.7%.* on a year before, by Kazakhstan’s count\.$/,
    );
  });
  await test.step('each of the nine key figures says value, unit, period, basis of comparison, status and who counted', async () => {
    await expect(region(page, 'Key figures').getByRole('listitem')).toHaveCount(9);
    const ministry = 'Ministry of Trade and Integration of Kazakhstan';
    const cards: [name: string, ...said: string[]][] = [
      [
        'Trade turnover',
        '$69.4 million',
        'until September 2024',
        '−9.7%',
        '$76.9 million',
        `Reported, ${ministry}`,
      ],
      [
        'Exports to Serbia',
        '$10.5 million',
        'until September 2024',
        '+15.4%',
        '≈ $9.10 million',
        `Reported, ${ministry}`,
      ],
      [
        'Imports from Serbia',
        '$58.9 million',
        'until September 2024',
        '−13.1%',
        '≈ $67.78 million',
        `Reported, ${ministry}`,
      ],
      [
        'Trade balance',
        '= −$48.4 million',
        'until September 2024',
        '≈ +$10.28 million',
        'Derived',
        'Range [−48.5, −48.3]',
      ],
      [
        'Investment from Serbia',
        '$17.4 million',
        'since 2008',
        'not one year',
        'Reported, National Bank of Kazakhstan',
      ],
      [
        'Investment in Serbia',
        '$17.3 million',
        'since 2008',
        'not one year',
        'Reported, National Bank of Kazakhstan',
      ],
      ['Bilateral agreements', '◇ 24 agreements', 'as stated in November 2024', 'no earlier count', 'Claim'],
      ['Permitted passenger flights', '◇ 14 flights a week', 'permitted, not what flies', 'Claim'],
      ['Corn crop from joint hybrids', '◇ 85%', 'Of the corn crop alone', 'Claim'],
    ];
    for (const [name, ...said] of cards)
      for (const words of said) await expect(keyFigure(page, name)).toContainText(words);
    for (const name of ['Trade turnover', 'Exports to Serbia', 'Imports from Serbia'])
      await expect(keyFigure(page, name)).toContainText('on the same period a year before');
  });
  await test.step('of the article alone each figure says the article’s numbers, or that there are none', async () => {
    await chartsDrawn(page);
    const numbers: Record<(typeof shownFigures)[number], readonly string[]> = {
      turnover: ['$76.9 million, reported', '$69.4 million, reported', '−9.7%, reported'],
      flows: [
        '$10.5 million, reported',
        '≈ $9.10 million, implied, between 9.05 and 9.15',
        '≈ $67.78 million, implied, between 67.68 and 67.88',
        '$58.9 million, reported',
        '≈ +$1.40 million, implied, between 1.39 and 1.41',
      ],
      drivers: [
        '+$6.4 million, reported',
        '+$2.4 million, reported',
        '≈ −$7.4 million, implied, between −7.5 and −7.3',
        '−$11 million, reported',
        '−$10.4 million, reported',
        '−$5.2 million, reported',
        '≈ +$17.7 million, implied, between 17.1 and 18.4',
      ],
      goods: [
        '≈ $24.7 million, implied, between 23.6 and 25.9',
        '≈ $13.7 million, implied, between 13.1 and 14.4',
        '≈ $10.52 million, implied, between 10.46 and 10.57',
        '≈ $0.12 million, implied, between 0.11 and 0.12',
        '≈ $7.45 million, implied, between 7.37 and 7.53',
        '≈ $2.25 million, implied, between 2.22 and 2.28',
      ],
      balance: ['= −$48.4 million, derived, between −48.5 and −48.3', '≈ −$58.7 million, implied'],
      potential: ['◇ over $500 million, claim', '$10.5 million, reported'],
      investment: ['$17.4 million, reported, since 2008', '$17.3 million, reported, since 2008'],
    };
    for (const id of shownFigures) {
      await expectHeard(page, id, numbers[id]);
      await expect(
        figure(page, id).getByRole('link', { name: /28 Years of Strategic Partnership/ }),
      ).toBeVisible();
    }
    await expect(figure(page, 'goods')).toContainText('Direction reported, amount not');
    for (const id of ['both-sides', 'corridor-volume', 'un-votes'] as const) {
      await expect(figure(page, id)).toContainText('The sources give no figure for this.');
      expect(await spoken(figure(page, id)), id).not.toMatch(/\d (?:million|thousand|times)|\d%/);
    }
  });
  await test.step('the timeline is an ordered list of dated entries, no date more exact than its source', async () => {
    const list = region(page, 'Timeline').locator('ol');
    await expect(list).toHaveCount(1);
    const entries = list.locator('li[id^="event-"]');
    const dates: [words: RegExp, machine: string][] = [
      [/10 December 1996/, '1996-12-10'],
      [/^23 or 27 June 2011$/, '2011-06'],
      [/2017/, '2017'],
      [/2019/, '2019'],
      [/^June 2024$/, '2024-06'],
      [/^September 2024$/, '2024-09'],
      [/12 November 2024/, '2024-11-12'],
      [/19 November 2024/, '2024-11-19'],
    ];
    await expect(entries).toHaveCount(dates.length);
    for (const [at, [words, machine]] of dates.entries()) {
      await expect(entries.nth(at).locator('time')).toHaveText(words);
      await expect(entries.nth(at).locator('time')).toHaveAttribute('datetime', machine);
    }
  });
});
