// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import {
  adjust,
  choose,
  closeFact,
  currentView,
  datedLinkTo,
  linkTo,
  openFact,
  settleFilters,
  startFilters,
} from './store.ts';

let stop = () => {};
function openAt(address: string) {
  stop();
  history.replaceState(null, '', address);
  stop = startFilters();
}
const query = () => location.search;
const entries = () => history.length;
const goBack = () => {
  const done = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  history.back();
  return done;
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('the address is read and put into its canonical form, without a new entry in the history', () => {
  const before = entries();
  openAt('/?to=2020&sector=transport,metals&utm_source=mail#top');
  expect(currentView()).toMatchObject({ sector: ['metals', 'transport'], to: 2020 });
  expect(query() + location.hash).toBe('?sector=metals,transport&to=2020');
  expect(entries()).toBe(before);
});

test('a choice makes one entry, a choice that changes nothing makes none', () => {
  openAt('/');
  const before = entries();
  choose({ sector: ['metals'] });
  choose({ sector: ['metals'] });
  expect(entries()).toBe(before + 1);
  expect(query()).toBe('?sector=metals');
});

test('going back undoes a choice', async () => {
  openAt('/?from=2010');
  choose({ from: 2015 });
  await goBack();
  expect(currentView().from).toBe(2010);
  expect(query()).toBe('?from=2010');
});

test('theme and language replace the entry', () => {
  openAt('/');
  const before = entries();
  adjust({ theme: 'dark' });
  expect([query(), entries()]).toEqual(['?theme=dark', before]);
});

test('the provenance of a number stands in the address while it is open', () => {
  openAt('/');
  openFact('balance.x.y');
  expect(query()).toBe('?fact=balance.x.y');
  closeFact();
  expect(query()).toBe('');
});

test('the development aid stays in the bar and is in no link', () => {
  openAt('/?mock=slow');
  choose({ view: 'rs' });
  expect(query()).toBe('?view=rs&mock=slow');
  expect(linkTo(currentView())).toBe('http://localhost:3000/?view=rs');
});

test('links start from the published address where there is one', () => {
  vi.stubEnv('VITE_PUBLIC_URL', 'https://example.org/dashboard/');
  expect(linkTo({ sector: ['energy', 'metals'] })).toBe(
    'https://example.org/dashboard/?sector=metals,energy',
  );
});

test('a link says under which release it was made, whatever release the page was opened under', () => {
  openAt('/?view=rs&release=2026-10');
  const nothing = { hasFact: () => false, hasEvent: () => false, hasLanguage: () => true };
  settleFilters({ firstYear: 1996, lastYear: 2024, ...nothing, release: '2026-11' });
  expect(query()).toBe('?view=rs&release=2026-10');
  expect(datedLinkTo(currentView())).toMatch(/\?view=rs&release=2026-11$/);
});

test('where the history is refused the choice holds all the same', () => {
  openAt('/');
  vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  choose({ from: 2011 });
  expect(currentView().from).toBe(2011);
});

test('the loaded release settles the view, and choosing its first year leaves nothing in the address', () => {
  openAt('/?from=1900&fact=nothing');
  settleFilters({
    firstYear: 1996,
    lastYear: 2024,
    hasFact: () => false,
    hasEvent: () => false,
    hasLanguage: () => true,
  });
  expect(query()).toBe('');
  choose({ from: 2001 });
  choose({ from: 1996 });
  expect(query()).toBe('');
});
