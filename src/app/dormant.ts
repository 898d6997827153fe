import { onView } from '#src/filters/store.ts';
import { isNear } from '#src/ui/near.ts';
import { whenIdle } from './idle.ts';

type Rest = { isOver: Promise<void>; end: () => void };

/** By name: the cards of the written page that nobody has looked at yet. */
const resting = new Map<string, Rest>();

/** What a reader does to a card. The browser tells of it before React hears of it, which then finds the card awake. */
const touches = ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown', 'focusin'] as const;

/** What shows that somebody reads the page: what lies further down is then made ready before it is reached. */
const signs = [...touches, 'pointermove', 'wheel', 'scroll'] as const;

/**
 * Lets the cards of the written page that are out of sight stay as the build has written them, until they come near
 * the window or are touched, then at once; or until the reader does anything or the view changes, then one after the
 * other when the browser is idle. To be called before the page is taken over.
 * @param awake cards that have something to do at once
 */
export function letRest(page: Element, awake: readonly string[] = []): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-card]')) {
    const { card } = place.dataset;
    if (card !== undefined && !awake.includes(card) && !isNear(place)) rest(card);
  }
  for (const touch of touches) window.addEventListener(touch, wakeTouched, true);
  for (const sign of signs) window.addEventListener(sign, wakeAll, listening);
  const stop = onView(wakeAll);
  function wakeAll() {
    stop();
    for (const sign of signs) window.removeEventListener(sign, wakeAll, listening);
    // One at a time: all at once are one task of a fifth of a second.
    for (const card of resting.keys()) whenIdle(() => wake(card), true);
  }
}

const listening = { capture: true, passive: true };

/** Resolves when the card is to be taken over; nothing if it need not wait. */
export function restOf(card: string): Promise<void> | undefined {
  return resting.get(card)?.isOver;
}

export function wake(card: string): void {
  const rest = resting.get(card);
  resting.delete(card);
  rest?.end();
  if (resting.size > 0) return;
  for (const touch of touches) window.removeEventListener(touch, wakeTouched, true);
}

function rest(card: string): void {
  let end = () => {};
  const isOver = new Promise<void>((resolve) => {
    end = resolve;
  });
  resting.set(card, { isOver, end });
}

function wakeTouched({ target }: Event): void {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  if (place?.dataset.card !== undefined) wake(place.dataset.card);
}
