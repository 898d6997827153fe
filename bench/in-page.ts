/** What is run inside a page by a visit. Each function stands alone: it is sent there as text. */

type Place = { x: number; y: number };

/** Where a control stands, once it is there: a box of the filters, the button of the sectors, or the year field. */
export function placeOf(wanted: string): Promise<Place> {
  const find = (): Element | null | undefined => {
    if (wanted === 'sectors') return document.querySelector('[aria-label="Filters"] button[aria-haspopup]');
    const labels = [...document.querySelectorAll('label')].filter((label) =>
      label.textContent?.trim().startsWith(wanted),
    );
    return labels.map(({ control }) => control).find((control) => control !== null);
  };
  return new Promise((found, missed) => {
    const began = performance.now();
    const look = () => {
      const { left = 0, top = 0, width = 0, height = 0 } = find()?.getBoundingClientRect() ?? {};
      if (width > 0) found({ x: left + width / 2, y: top + height / 2 });
      else if (performance.now() - began < 30_000) requestAnimationFrame(look);
      else missed(new Error(`No control “${wanted}”.`));
    };
    look();
  });
}

export function isChecked(wanted: string): boolean {
  return [...document.querySelectorAll('label')].some(
    (label) =>
      label.textContent?.trim().startsWith(wanted) &&
      label.control instanceof HTMLInputElement &&
      label.control.checked,
  );
}

/** Scrolls to a figure and answers after how many ms its chart is live and painted. */
export function jumpTo(id: string): Promise<number> {
  const began = performance.now();
  document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return new Promise((live) => {
    const look = () => {
      const isLive = document.querySelector(`#${id} svg[data-chart] :is(path, rect, circle):not(defs *)`);
      if (isLive) requestAnimationFrame(() => setTimeout(() => live(performance.now() - began)));
      else if (performance.now() - began < 30_000) requestAnimationFrame(look);
      else live(Number.NaN);
    };
    look();
  });
}

/** From the input to the frame that shows the last of what it changes on screen, ms since the navigation. */
export type Repaint = { pressed: number; painted: number };

declare global {
  var repaint: Promise<Repaint>;
}

/**
 * Begins to watch what is pressed, and those `blocks` that are on screen then. It is over once nothing of theirs has
 * changed for a while after the last press.
 */
export function watchRepaint(blocks: string): void {
  const quietMs = 1000;
  const mostMs = 30_000;
  const began = performance.now();
  const isOnScreen = (block: Element) => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  let watched: Element[] = [];
  const result = { pressed: 0, painted: 0 };
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    result.pressed = event.timeStamp;
    watched = [...document.querySelectorAll(blocks)].filter(isOnScreen);
  };
  for (const type of ['click', 'keydown']) addEventListener(type, press, true);
  const changes = new MutationObserver((records) => {
    const target = (record: MutationRecord) => watched.some((block) => block.contains(record.target));
    if (!result.pressed || !records.some(target)) return;
    // A task after the next frame: what was changed is painted then.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        result.painted = performance.now();
      };
      port2.postMessage(0);
    });
  });
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  globalThis.repaint = new Promise((over) => {
    const look = () => {
      const now = performance.now();
      const isQuiet = result.painted > result.pressed && now - result.painted > quietMs;
      if (!isQuiet && now - began < mostMs) {
        setTimeout(look, 50);
        return;
      }
      changes.disconnect();
      for (const type of ['click', 'keydown']) removeEventListener(type, press, true);
      over(result);
    };
    look();
  });
}

/** Leaves the year of a list one before the wanted one, so that one press of a key chooses that. */
export function beforeYear(year: string): void {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes('From year'));
  const control = label?.control;
  if (control instanceof HTMLSelectElement) {
    const years = [...control.options].map(({ text }) => text.replace(/\D/g, ''));
    control.selectedIndex = years.indexOf(year) - 1;
  }
  control?.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement) control.select();
}
