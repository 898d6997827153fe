// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setTheme, startTheme } from '#src/ui/theme.ts';
import { hostileText } from '#tests/kit/hostile.ts';
import { holdsFor } from '#tests/kit/property.ts';

const themeBeforePaint = readFileSync('public/theme-before-paint.js', 'utf8');
const storageKey = 'astana-belgrade.theme';

/** A storage whose content, refusals and room are somebody else's doing. */
type Given = { content: string | null; isRead: boolean; isWritten: boolean; isThere: boolean };
const storage: fc.Arbitrary<Given> = fc.record({
  content: fc.oneof(fc.constantFrom('dark', 'light', null), hostileText),
  isRead: fc.boolean(),
  isWritten: fc.boolean(),
  isThere: fc.boolean(),
});

function refuse(): never {
  throw new DOMException('refused', 'SecurityError');
}

function storageOf({ content, isRead, isWritten }: Given) {
  const kept = new Map(content === null ? [] : [[storageKey, content]]);
  return {
    getItem: (key: string) => (isRead ? (kept.get(key) ?? null) : refuse()),
    setItem: (key: string, value: string) => (isWritten ? void kept.set(key, value) : refuse()),
  };
}

function install(name: 'localStorage' | 'sessionStorage', given: Given) {
  const made = storageOf(given);
  vi.spyOn(window, name, 'get').mockImplementation(() =>
    given.isThere ? Object.assign(Object.create(Storage.prototype), made) : refuse(),
  );
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a storage with any content, or none that can be used, leaves the theme of a sensible one or the system’s', () => {
  holdsFor([storage, storage], (tab, browser) => {
    install('sessionStorage', tab);
    install('localStorage', browser);
    const readable = [tab, browser].flatMap(({ content, isRead, isThere }) =>
      isRead && isThere && (content === 'dark' || content === 'light') ? [content] : [],
    );
    const root = document.documentElement;
    delete root.dataset.theme;
    runInNewContext(themeBeforePaint, { window, document, location: { search: '' }, URLSearchParams });
    expect(root.dataset.theme).toBe(readable[0]);
    const stop = startTheme(undefined);
    expect(root.dataset.theme).toBe(readable[0]);
    expect(setTheme('dark')).toBe(browser.isThere && browser.isWritten);
    expect(root.dataset.theme).toBe('dark');
    stop();
    vi.restoreAllMocks();
    return true;
  });
});
