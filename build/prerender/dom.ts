import { builtinEnvironments } from 'vitest/runtime';
import { isFigureId } from '#src/contract/figure-id.ts';
import { drawnAt } from './drawn-at.ts';

/**
 * Makes this process look like a browser to what is imported after it: React looks once, when it is loaded. There is
 * no layout: `plotWidth` says how wide the plots of figures are.
 */
export async function pretendBrowser(plotWidth: () => number): Promise<void> {
  await builtinEnvironments.jsdom.setup(globalThis, {
    jsdom: { url: drawnAt, pretendToBeVisual: true },
  });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
    get(this: Element) {
      const id = this.closest('figure')?.id ?? '';
      return isFigureId(id) ? plotWidth() : 0;
    },
  });
  // Tells of a size once, as browsers do at first.
  globalThis.ResizeObserver = class implements ResizeObserver {
    readonly #heard: ResizeObserverCallback;
    constructor(heard: ResizeObserverCallback) {
      this.#heard = heard;
    }
    observe() {
      this.#heard([], this);
    }
    unobserve() {}
    disconnect() {}
  };
}
