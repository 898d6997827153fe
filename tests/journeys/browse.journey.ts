import { expect } from '@playwright/test';
import {
  chartsDrawn,
  figure,
  keyFigure,
  plainSpaces,
  region,
  shownFigures,
  spoken,
} from '#tests/kit/dashboard.ts';
import { open, test } from '#tests/kit/journey.ts';

test('the page is one document: a headline, a skip link, three landmarks and five named regions', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Trade between Kazakhstan and Serbia reached \$69\.4 million.* until September 2024, −9\.7%.* on a year before, by Kazakhstan’s count\.$/,
  );
  for (const landmark of ['banner', 'main', 'contentinfo'] as const)
    await expect(page.getByRole(landmark), landmark).toHaveCount(1);
  for (const name of ['Filters', 'Key figures', 'Timeline', 'Sources and method', 'Notices'])
    await expect(region(page, name), name).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText(
    /The record reaches to 19 November 2024\. Data release \d{4}-\d{2}\S* of \d{1,2} \w+ \d{4}\./,
  );

  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('each of the nine key figures says value, unit, period, basis of comparison, status and who counted', async ({
  page,
}) => {
  await open(page);
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

test('all seven figures are named by their titles, and their numbers can be heard while they are charts', async ({
  page,
}) => {
  await open(page);
  await chartsDrawn(page);
  const numbers: Record<(typeof shownFigures)[number], string[]> = {
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
    const title = plainSpaces((await figure(page, id).getByRole('heading').first().textContent()) ?? '');
    await expect(figure(page, id), id).toHaveAccessibleName(title);
    await expect(figure(page, id).getByRole('button', { name: 'Chart', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(figure(page, id).getByRole('button', { name: 'Export' })).toHaveAttribute(
      'aria-haspopup',
      'menu',
    );
    await expect(
      figure(page, id).getByRole('link', { name: /28 Years of Strategic Partnership/ }),
    ).toBeVisible();
    const heard = await spoken(figure(page, id));
    for (const number of numbers[id]) expect(heard, id).toContain(number);
  }
  await expect(figure(page, 'goods')).toContainText('Direction reported, amount not');
});

test('the timeline is an ordered list of dated entries, no date more exact than its source', async ({
  page,
}) => {
  await open(page);
  const list = region(page, 'Timeline').locator('ol');
  await expect(list).toHaveCount(1);
  const entries = list.locator('li[id^="event-"]');
  const dates: [words: RegExp, machine: string][] = [
    [/10 December 1996/, '1996-12-10'],
    [/2011/, '2011'],
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
  const sources = region(page, 'Sources and method');
  await expect(sources.getByRole('link', { name: /28 Years of Strategic Partnership/ })).toHaveAttribute(
    'href',
    /^https:\/\/astanatimes\.com\//,
  );
  await expect(sources.getByRole('row', { name: /published change/ })).toContainText('agrees');
  await expect(sources.getByRole('row', { name: /Length of relations/ })).toContainText('does not agree');
});

test('the side of the reader is a pressed button, and the theme changes and stays for the next visit', async ({
  page,
}) => {
  await open(page);
  const kz = page.getByRole('button', { name: 'Kazakhstan', exact: true });
  await expect(kz).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(new URL(page.url()).search).toBe('');
});
