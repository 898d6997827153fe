import { type Browser, expect, type Page } from '@playwright/test';
import { origin } from '#tests/kit/dashboard.ts';
import { untilStill } from '#tests/kit/journey.ts';
import { fault, test } from './kit.ts';

const fact = 'trade-turnover-2024-until-september';

/** Every whole hour that a zone can be from Greenwich, −12 to +14, and those with a broken one at the edges. */
const zones = [
  ...Array.from({ length: 27 }, (_, at) => at - 12).map(
    // The sign of these names is that of POSIX: west is plus.
    (hours) => `Etc/GMT${hours <= 0 ? '+' : '-'}${Math.abs(hours)}`,
  ),
  ...['America/St_Johns', 'Asia/Kathmandu', 'Pacific/Chatham', 'Europe/Belgrade', 'Asia/Almaty'],
];

/** Turns of the year and of a leap day, wherever the reader is, and clocks that are wrong by decades. */
const moments = [
  '2026-12-31T23:59:50Z',
  '2027-01-01T00:00:10Z',
  '2028-02-29T12:00:00Z',
  '1970-01-01T00:00:00Z',
  '1969-12-31T23:00:00Z',
  '2100-01-01T12:00:00Z',
] as const;

type Seen = {
  page: string;
  dates: readonly (readonly [machine: string, text: string])[];
  footnote: string;
  hour: number;
  now: string;
};

/** One page that travels: opened anew in each zone, with an open source, as a reader there at that time has it. */
async function traveller(browser: Browser): Promise<(timezoneId: string, at: string) => Promise<Seen>> {
  // A zone that the context itself has could not be changed while its page is open.
  const page = await browser.newPage({ timezoneId: undefined, viewport: { width: 1440, height: 1000 } });
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
  const devTools = await page.context().newCDPSession(page);
  return async (timezoneId, at) => {
    await devTools.send('Emulation.setTimezoneOverride', { timezoneId });
    await page.clock.setFixedTime(at);
    await page.goto(`./?fact=${fact}`);
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    await origin(page).getByRole('button', { name: 'Plain' }).click();
    await untilStill(page);
    const seen = await whatIsThere(page);
    expect(noise, `${at} ${timezoneId}`).toEqual([]);
    return seen;
  };
}

async function whatIsThere(page: Page): Promise<Seen> {
  const footnote = await origin(page).getByRole('region', { name: 'Footnote, Plain' }).innerText();
  return page.evaluate((written) => {
    // What only drawing decides (marks in sight) is no text of the record.
    const main = [
      ...document.querySelectorAll('main h1, main h2, main h3, main p, main li, main td, main time'),
    ];
    return {
      page: main.map((element) => element.textContent).join('\n'),
      dates: [...document.querySelectorAll('time')].map(
        ({ dateTime, textContent }) => [dateTime, textContent] as const,
      ),
      footnote: written,
      hour: new Date(2026, 0, 1).getTimezoneOffset() / -60,
      now: new Date().toISOString(),
    };
  }, footnote);
}

test(
  'every zone of the earth',
  fault(
    'Time',
    'the browser stands in a zone: each whole hour from UTC−12 to UTC+14, and five zones with broken hours or summer time',
    'the page’s own offset from Greenwich, −12 to +14',
  ),
  async ({ browser, seen }) => {
    const noon = '2027-03-05T11:00:00Z';
    const look = await traveller(browser);
    const home = await look('UTC', noon);
    expect(home.page).toMatch(/27 years 11 months/);
    const days = home.dates.filter(([machine]) => /^\d{4}-\d\d-\d\d$/.test(machine));
    expect(days.length).toBeGreaterThan(5);
    for (const [machine, text] of days)
      expect([Number.parseInt(text, 10), text.slice(-4)]).toEqual([
        Number(machine.slice(8)),
        machine.slice(0, 4),
      ]);
    const hours: number[] = [];
    for (const timezoneId of zones) {
      const there = await look(timezoneId, noon);
      expect([there.page, there.dates], timezoneId).toEqual([home.page, home.dates]);
      const day = new Date(Date.parse(noon) + there.hour * 3_600_000).getUTCDate();
      expect(there.footnote, timezoneId).toContain(`accessed ${day} March 2027`);
      hours.push(there.hour);
    }
    expect([Math.min(...hours), Math.max(...hours), new Set(hours).size]).toEqual([-12, 14, 30]);
    seen(
      `${zones.length} zones, offsets from −12 to +14 hours: ${home.page.length} characters of page and ${home.dates.length} dates the same in each; only the day of access in a footnote is the reader’s`,
    );
  },
);

test(
  'turns of the year, a leap day and wrong clocks',
  fault(
    'Time',
    `the page’s clock stands at ${moments.join(', ')}, each in UTC−12, UTC and UTC+14`,
    'the page’s own clock says so',
  ),
  async ({ browser, seen }) => {
    const look = await traveller(browser);
    const home = await look('UTC', '2027-03-05T11:00:00Z');
    let looked = 0;
    for (const at of moments)
      for (const timezoneId of ['Etc/GMT+12', 'UTC', 'Etc/GMT-14']) {
        const there = await look(timezoneId, at);
        expect(Date.parse(there.now)).toBe(Date.parse(at));
        expect([there.page, there.dates], `${at} ${timezoneId}`).toEqual([home.page, home.dates]);
        if (/^202/.test(at)) expect(there.footnote).toMatch(/accessed \d+ \w+ 202[678]/);
        else expect(there.footnote).not.toContain('accessed');
        looked++;
      }
    seen(
      `${looked} looks: the page the same to the letter; a footnote says the reader’s day, and none where the clock cannot be right (1969, 1970, 2100)`,
    );
  },
);
