import { useEffect, useLayoutEffect } from 'react';

/**
 * Whether the page that the build has written can be taken over: there is one, and it shows the numbers that the
 * address asks for (`build/prerender/before-main.js` has looked).
 */
export function isTakenOver(root: HTMLElement): boolean {
  return root.dataset.release !== undefined && document.documentElement.dataset.served !== 'other';
}

/**
 * The file with the record that the page was written from, and its release; nothing where the page has none, or where
 * the address wants the simulated backend to misbehave: then all is asked of that.
 */
export function recordBeside(root: HTMLElement): { address: string; release: string } | undefined {
  const { record: address, release } = root.dataset;
  if (!address || !release) return undefined;
  if (!new URLSearchParams(location.search).has('mock')) return { address, release };
  // The page has preloaded it, and browsers warn of what is preloaded and never taken.
  fetch(address).catch(() => {});
  return undefined;
}

/** Ends the time of the written page: what was pressed before the page could answer is pressed again, in order. */
export function useTakeOver(): void {
  // Before the first paint: what hides a written page with other numbers must not hide this one.
  useLayoutEffect(() => {
    for (const root of document.querySelectorAll<HTMLElement>('[data-release]')) delete root.dataset.release;
  }, []);
  useEffect(() => {
    const pressed = [...document.querySelectorAll<HTMLElement>('[data-pressed]')];
    pressed.sort((a, b) => Number(a.dataset.pressed) - Number(b.dataset.pressed));
    for (const one of pressed) {
      delete one.dataset.pressed;
      one.click();
    }
  }, []);
}
