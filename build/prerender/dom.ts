import { builtinEnvironments } from 'vitest/runtime';
import { type FigureId, isFigureId } from '#src/contract/figure-id.ts';
import { drawnAt } from './drawn-at.ts';

/**
 * Makes this process look like a browser to what is imported after it: React looks once, when it is loaded. There is
 * no layout: `widthOf` says how wide a figure's plot is.
 */
export async function pretendBrowser(widthOf: (id: FigureId) => number): Promise<void> {
  await builtinEnvironments.jsdom.setup(globalThis, {
    jsdom: { url: drawnAt, pretendToBeVisual: true },
  });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
    get(this: Element) {
      const id = this.closest('figure')?.id ?? '';
      return isFigureId(id) ? widthOf(id) : 0;
    },
  });
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
