import { whenIdle } from './idle.ts';

/** Milliseconds that fonts are waited for. */
const patience = 1000;

/**
 * Lays out, when the browser is idle, the cards that were out of sight while the page was loading (`Place.module.css`): one
 * after the other, after the fonts that the build has cut for this page. Each font that came later would lay out all of
 * them anew. Resolves when it is done.
 */
export async function layOutAll(): Promise<void> {
  await Promise.race([cutFonts(), new Promise((over) => setTimeout(over, patience))]);
  for (const place of document.querySelectorAll<HTMLElement>('[data-card]')) whenIdle(() => layOut(place));
  await new Promise<void>((done) => whenIdle(done));
}

function layOut(place: HTMLElement): void {
  place.dataset.laidOut = '';
  // At once, so that what it takes counts as this task's.
  void place.offsetHeight;
}

/** Loads those fonts before any text asks for them. */
async function cutFonts(): Promise<void> {
  // No such list in the documents of component tests.
  const faces = [...(document.fonts ?? [])].filter(({ family }) => / Page"?$/.test(family));
  await Promise.allSettled(faces.map((face) => face.load()));
}
