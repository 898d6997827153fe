import type { Page } from '@playwright/test';
import { beforeYear, isChecked, placeOf, type Repaint, watchRepaint } from './in-page.ts';
import { median } from './median.ts';
import type { Profile } from './profiles.ts';
import type { Subject } from './subjects.ts';
import { observed, type Visit } from './visit.ts';

const wanted = 'Metals';
const years = ['2016', '2018', '2020'];
/** Long after a list has opened. */
const pauseMs = 1000;

/** Milliseconds from the press to the frame that shows the last that it changes on screen. */
export type Choices = { firstChoice: number; inp: number; sector: number; year: number };

/**
 * A sector chosen as soon as the page is painted; where sectors stand behind a button, counted from the press on
 * that. Later, with the first chart on screen, sectors and years again.
 */
export async function choose(
  visit: Visit,
  profile: Profile,
  subject: Subject,
  address: string,
): Promise<Choices> {
  const { page } = visit;
  const isOurs = subject.name === 'product';
  const press = async (what: string) => {
    const { x, y } = await page.evaluate(placeOf, what);
    if (profile.isMobile) await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
  };
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.observed?.fcp > 0, undefined, { polling: 20 });
  await page.evaluate(watchRepaint, subject.blocks);
  const began = await page.evaluate(() => performance.now());
  if (isOurs) await press('sectors');
  await press(wanted);
  // Where the page moved under the finger, the reader presses again.
  while (!(await page.evaluate(isChecked, wanted))) await press(wanted);
  const first = await repainted(page);
  const { inp } = await observed(page);

  await page.waitForTimeout(Math.max(pauseMs, profile.quietMs - first.painted));
  await page.evaluate(() => document.querySelector('figure[id]')?.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(pauseMs);
  const change = async (act: () => Promise<unknown>) => {
    await page.evaluate(watchRepaint, subject.blocks);
    await act();
    const { pressed, painted } = await repainted(page);
    await page.waitForTimeout(pauseMs);
    return painted - pressed;
  };
  if (isOurs) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(pauseMs);
    await press('sectors');
    await page.waitForTimeout(pauseMs);
  }
  const sector: number[] = [];
  // Taken back, chosen, and at last taken back: years are chosen with all sectors.
  for (let time = 0; time < 5; time += 1) sector.push(await change(() => press(wanted)));
  if (isOurs) await page.keyboard.press('Escape');
  await page.waitForTimeout(pauseMs);
  const year: number[] = [];
  for (const to of years) {
    await page.evaluate(beforeYear, to);
    if (isOurs) await page.keyboard.type(to);
    year.push(await change(() => page.keyboard.press(isOurs ? 'Enter' : 'ArrowDown')));
  }
  return { firstChoice: first.painted - began, inp, sector: median(sector), year: median(year) };
}

/** A watch that saw no change gives no number. */
async function repainted(page: Page): Promise<Repaint> {
  const { pressed, painted } = await page.evaluate(() => globalThis.repaint);
  return { pressed, painted: painted > 0 ? painted : Number.NaN };
}
