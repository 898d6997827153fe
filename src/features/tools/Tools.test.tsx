// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNotices } from '#src/filters/notices.ts';
import { adjust, choose, currentView } from '#src/filters/store.ts';
import { Tools } from './Tools.tsx';
import { startThemeFromAddress } from './theme.ts';

let isSystemDark = false;
let systemChanges = () => {};
let stop = () => {};

beforeEach(() => {
  isSystemDark = false;
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return isSystemDark;
    },
    addEventListener: (_: string, listener: () => void) => {
      systemChanges = listener;
    },
    removeEventListener: () => {},
  }));
  localStorage.clear();
  sessionStorage.clear();
  adjust({ theme: undefined });
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Said() {
  return useNotices().map(({ id }) => <p key={id}>{id}</p>);
}

const shownTheme = () => document.documentElement.dataset.theme;

test('the theme follows the system until it is chosen, and the choice is remembered', async () => {
  isSystemDark = true;
  stop = startThemeFromAddress();
  expect(shownTheme()).toBeUndefined();
  render(<Tools />);
  await userEvent.click(screen.getByRole('button', { name: 'Theme' }));
  expect(shownTheme()).toBe('light');
  stop();
  stop = startThemeFromAddress();
  systemChanges();
  expect(shownTheme()).toBe('light');
});

test('the address beats what was remembered, and is replaced by a new choice', async () => {
  localStorage.setItem('astana-belgrade.theme', 'light');
  adjust({ theme: 'dark' });
  stop = startThemeFromAddress();
  expect(shownTheme()).toBe('dark');
  render(<Tools />);
  await userEvent.click(screen.getByRole('button', { name: 'Theme' }));
  expect([shownTheme(), currentView().theme]).toEqual(['light', 'light']);
});

test('a choice without a theme in the address leaves the address alone', async () => {
  stop = startThemeFromAddress();
  render(<Tools />);
  await userEvent.click(screen.getByRole('button', { name: 'Theme' }));
  expect([shownTheme(), currentView().theme]).toEqual(['dark', undefined]);
});

test('refused storage is said, and the theme changes all the same', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  stop = startThemeFromAddress();
  render(
    <>
      <Tools />
      <Said />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Theme' }));
  expect(shownTheme()).toBe('dark');
  expect(screen.getByText('not-remembered')).toBeInTheDocument();
});

test('"Copy link" copies the canonical address of the view and says so', async () => {
  const user = userEvent.setup();
  choose({ sector: ['metals'], from: 2011 });
  render(<Tools />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText('Link copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?sector=metals&from=2011');
});

test('where the clipboard is refused the link stands in a field, selected', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('refused', 'NotAllowedError'),
  );
  render(<Tools />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox');
  expect(field).toHaveValue('http://localhost:3000/?sector=metals&from=2011');
  expect(field.selectionEnd).toBe(field.value.length);
});
