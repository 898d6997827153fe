import type { Locator, Page } from '@playwright/test';
import { type FigureId, figureIds } from '#src/contract/figure-id.ts';
import { untilStill } from './journey.ts';

/** The figures that have numbers in every layer, the article alone included, in the order of the page. */
export const shownFigures = [
  'turnover',
  'flows',
  'drivers',
  'goods',
  'balance',
  'potential',
  'investment',
] as const satisfies readonly FigureId[];

/** Every figure of the page, in the order in which addresses name them. */
export const everyFigure: readonly FigureId[] = figureIds;

/** A count of events is no published fact: its columns lead to no source and are no stops of the keyboard. */
export const figuresWithStops: readonly FigureId[] = figureIds.filter((id) => id !== 'events-per-year');

/** Where each figure says a number of its own, as a screen reader would read it. */
export function figure(page: Page, id: FigureId): Locator {
  return page.locator(`figure#${id}`);
}

/** The dialog that says where a fact comes from. */
export function origin(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Where this comes from' });
}

export function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The card of the list "Key figures" whose name begins so. */
export function keyFigure(page: Page, name: string): Locator {
  return region(page, 'Key figures').getByRole('listitem').filter({ hasText: name }).first();
}

/** What assistive technology is given of a part of the page, with plain spaces. */
export async function spoken(part: Locator): Promise<string> {
  return plainSpaces(await part.ariaSnapshot());
}

/** Non-breaking and repeated spaces as single ones. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/**
 * What a reader sees of the page's main part, line by line, once its charts are drawn. A page that was just loaded is to
 * be scrolled through before: what has not been seen yet may still be as the build has written it.
 */
export async function shownLines(page: Page): Promise<string[]> {
  await untilStill(page);
  // Where a chart goes, before the links over its marks. Not all charts have links, nor marks that carry a number.
  const drawings = page.locator('figure [aria-hidden="true"]:has(+ fieldset)');
  for (const drawing of await drawings.all()) {
    await drawing.evaluate((place) => place.scrollIntoView());
    await drawing.locator('> *').first().waitFor({ state: 'attached' });
  }
  await untilStill(page);
  // Not the text content: what is hidden from sight and hearing is no part of the view.
  const text = await page.getByRole('main').innerText();
  return text.split('\n').map(plainSpaces);
}

/** The query of the address, without `?`. */
export function query(page: Page): string {
  return new URL(page.url()).search.slice(1);
}

export async function chooseSectors(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^Sector\b/ }).click();
  const list = page.getByRole('dialog', { name: 'Choose sectors' });
  for (const name of names) await list.getByRole('checkbox', { name, exact: true }).click();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
}

/** Waits until the charts, which are drawn when they come into sight, have their marks. Ends at the page's top. */
export async function chartsDrawn(page: Page, ids: readonly FigureId[] = shownFigures): Promise<void> {
  // Not for the whole record: a part of it may be missing.
  for (const id of ids) await page.locator(`figure#${id}:not([data-pending])`).waitFor({ state: 'attached' });
  await drawn(ids.map((id) => figure(page, id)));
  await page.evaluate(() => scrollTo(0, 0));
}

async function drawn(figures: readonly Locator[]): Promise<void> {
  for (const one of figures) {
    await one.evaluate((card) => card.scrollIntoView());
    await one.locator('svg [data-mark]').first().waitFor({ state: 'attached' });
  }
}

/** Scrolls from top to bottom, so that whatever waits to be seen has been. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
      scrollTo(0, at);
      await new Promise((next) => requestAnimationFrame(next));
    }
    scrollTo(0, 0);
  });
}

/** What the page's own scripts get for a request to the API; to be evaluated in the page. */
export async function askRelease() {
  const answer = await fetch(new URL('api/v1/release', document.baseURI.split(/[?#]/)[0]));
  return { status: answer.status, release: await answer.json() };
}
