import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { jumpTo } from './in-page.ts';
import { median } from './median.ts';
import { type Observed, observe } from './observe.ts';
import type { Profile } from './profiles.ts';
import type { Asked, SlowHost } from './slow-host.ts';

export type Visit = { page: Page; cdp: CDPSession; context: BrowserContext };

/** A browser of its own storage, slowed down as the profile says. */
export async function newVisit(browser: Browser, profile: Profile): Promise<Visit> {
  const { viewport, deviceScaleFactor, isMobile } = profile;
  const context = await browser.newContext({
    ...{ viewport, deviceScaleFactor, isMobile, hasTouch: isMobile },
    ...{ locale: 'en-GB', timezoneId: 'Asia/Almaty', colorScheme: 'light' },
  });
  // The compiler of this script names functions by a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named;');
  await context.addInitScript(observe);
  return { context, ...(await newTab(context, profile)) };
}

export async function newTab(context: BrowserContext, profile: Profile) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  if (profile.slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
  return { page, cdp };
}

export function observed(page: Page): Promise<Observed> {
  return page.evaluate(() => globalThis.observed);
}

/** All that ran on the page's thread so far, ms. */
async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

export type Load = Observed & { tbt: number; taskMs: number; asked: Asked[] };

/** Opens the page, touches nothing, and tells what it was like once it is quiet. */
export async function load(visit: Visit, host: SlowHost, address: string, quietMs: number): Promise<Load> {
  const { page, cdp } = visit;
  host.asked.length = 0;
  const before = await taskTime(cdp);
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForTimeout(quietMs - (performance.now() - began));
  const seen = await quiet(page, host, began);
  const tbt = seen.tasks.filter(({ at }) => at >= seen.fcp).reduce((sum, { ms }) => sum + ms - 50, 0);
  const asked = host.asked.map((one) => ({ ...one, at: one.at - began }));
  return { ...seen, tbt, taskMs: (await taskTime(cdp)) - before, asked };
}

const calmMs = 2000;
const mostMs = 40_000;

/** Waits until no task has been long and nothing asked for in a while, so that no work is put off past the end. */
async function quiet(page: Page, { asked }: SlowHost, began: number): Promise<Observed> {
  for (;;) {
    const seen = await observed(page);
    const now = performance.now() - began;
    const last = Math.max(
      0,
      ...seen.tasks.map(({ at, ms }) => at + ms),
      ...asked.map(({ at }) => at - began),
    );
    if (now - last > calmMs || now > mostMs) return seen;
    await page.waitForTimeout(200);
  }
}

/** The longest task while the page is scrolled from top to bottom at a reader's pace, ms. */
export async function scrollThrough({ page, cdp }: Visit, { viewport }: Profile): Promise<number> {
  const [from, height] = await page.evaluate(() => [
    performance.now(),
    document.documentElement.scrollHeight - innerHeight,
  ]);
  const middle = { x: viewport.width / 2, y: viewport.height / 2 };
  await cdp.send('Input.synthesizeScrollGesture', {
    ...{ ...middle, yDistance: -(height ?? 0), speed: 4000, preventFling: true },
  });
  await page.waitForTimeout(1000);
  const { tasks } = await observed(page);
  // Shorter ones are not told: 50 ms is the least that counts as long.
  return Math.max(0, ...tasks.filter(({ at }) => at > (from ?? 0)).map(({ ms }) => ms));
}

/** When the first chart answers, ms from the navigation, to a reader who scrolls to it as soon as the page is painted. */
export async function chartsLive({ page }: Visit, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.observed?.fcp > 0, undefined, { polling: 20 });
  await page.evaluate(jumpTo, 'turnover');
  return (await observed(page)).live;
}

const laterFigures = ['flights', 'un-votes', 'investment', 'balance'];

/**
 * How long a chart takes to be live once it is in sight, ms: with its files not asked for yet (scrolled to as soon
 * as the page answers), and with them here.
 */
export async function chartAfterSight({ page }: Visit, { quietMs }: Profile, address: string) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.observed?.takenOver > 0, undefined, { polling: 20 });
  const cold = await page.evaluate(jumpTo, 'goods');
  await page.waitForTimeout(quietMs);
  const warm: number[] = [];
  for (const id of laterFigures) {
    warm.push(await page.evaluate(jumpTo, id));
    await page.waitForTimeout(500);
  }
  return { cold, warm: median(warm) };
}
