// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';
import { setTheme } from '#src/ui/theme.ts';

const script = readFileSync('public/theme-before-paint.js', 'utf8');

/** The theme on the root element after the script that runs before the first paint. */
function themeAfter(search: string, storage: Pick<Storage, 'getItem'> = localStorage): string | undefined {
  delete document.documentElement.dataset.theme;
  runInNewContext(script, { document, URLSearchParams, location: { search }, localStorage: storage });
  return document.documentElement.dataset.theme;
}

beforeEach(() => localStorage.clear());

test('a chosen theme is there before the first paint of the next visit', () => {
  setTheme('dark');
  expect(themeAfter('')).toBe('dark');
});

test('the theme of the address beats the remembered one, an unknown one does not', () => {
  setTheme('dark');
  expect(themeAfter('?sector=metals&theme=light')).toBe('light');
  expect(themeAfter('?theme=pink')).toBe('dark');
});

test('where nothing is chosen or storage is refused, the system decides', () => {
  expect(themeAfter('')).toBeUndefined();
  const refusing = {
    getItem: () => {
      throw new Error('refused');
    },
  };
  expect(themeAfter('', refusing)).toBeUndefined();
});
