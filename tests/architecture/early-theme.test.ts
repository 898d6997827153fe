// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';
import { setTheme } from '#src/ui/theme.ts';

const script = readFileSync('public/theme-before-paint.js', 'utf8');

/** The theme on the root element after the script that runs before the first paint. */
function themeAfter(search: string, refusing?: Pick<Storage, 'getItem'>): string | undefined {
  delete document.documentElement.dataset.theme;
  const storages = refusing
    ? { localStorage: refusing, sessionStorage: refusing }
    : { localStorage, sessionStorage };
  runInNewContext(script, { document, URLSearchParams, location: { search }, window: storages });
  return document.documentElement.dataset.theme;
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('a chosen theme is there before the first paint of the next visit', () => {
  setTheme('dark');
  expect(themeAfter('')).toBe('dark');
});

test('the theme of the address beats the remembered one, an unknown one does not', () => {
  setTheme('dark');
  expect(themeAfter('?sector=metals&theme=light')).toBe('light');
  expect(themeAfter('?theme=pink')).toBe('dark');
});

test('a tab keeps its own choice when another tab makes another', () => {
  setTheme('dark');
  localStorage.setItem('astana-belgrade.theme', 'light');
  expect(themeAfter('')).toBe('dark');
  sessionStorage.clear();
  expect(themeAfter('')).toBe('light');
});

test('what another program left in storage under the same name is no theme', () => {
  sessionStorage.setItem('astana-belgrade.theme', '<b>dark</b>');
  localStorage.setItem('astana-belgrade.theme', 'dark');
  expect(themeAfter('')).toBe('dark');
  localStorage.setItem('astana-belgrade.theme', '{"theme":"dark"}');
  expect(themeAfter('?theme=pink&theme=light')).toBe('light');
  expect(themeAfter('')).toBeUndefined();
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
