import { createContext, useContext } from 'react';
import { create, type StoreApi, useStore as useStoreOf } from 'zustand';
import { defaultView, parse, print, tidy } from './codec.ts';
import { noteDropped } from './notices.ts';
import { type Known, settle, withoutDefaultYears } from './settle.ts';
import type { View } from './view.ts';

/** The shadow of the address; `known` is there once the release is loaded. */
type State = { view: View; known?: Known };
export type ViewStore = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>;

const useStore = create<State>(() => ({ view: defaultView }));

/** The store of the whole page, for what follows it in its own time (`lagging.ts`). */
export const viewStore: ViewStore = useStore;

/** Where a part of the page has its view from, if not from the store itself. */
export const ViewSource = createContext<ViewStore>(viewStore);

/** A part of what the address says. The selector answers a part as it stands, not one made anew. */
export function useView<T>(selector: (view: View) => T): T {
  return useStoreOf(useContext(ViewSource), (state) => selector(state.view));
}

/** What the loaded release has, once it is there. */
export function useKnown(): Known | undefined {
  return useStore((state) => state.known);
}

export function currentlyKnown(): Known | undefined {
  return useStore.getState().known;
}

export function currentView(): View {
  return useStore.getState().view;
}

/** Calls back after every change of the view. */
export function onView(listener: (view: View) => void): () => void {
  return useStore.subscribe(({ view }, { view: before }) => view !== before && listener(view));
}

/** Reads the address, now and when the reader goes back or forward; puts its canonical form in its place. */
export function startFilters(): () => void {
  const onBackOrForward = () => read(location.search);
  onBackOrForward();
  write('replaceState', currentView());
  window.addEventListener('popstate', onBackOrForward);
  return () => window.removeEventListener('popstate', onBackOrForward);
}

/** Holds the view against the loaded release, now and for every address read later. */
export function settleFilters(known: Known): void {
  useStore.setState({ known });
  const settled = settle(currentView(), known);
  noteDropped(settled.dropped);
  change(settled.view, 'replaceState');
}

/** A choice of the reader: one entry in the history, none where it changes nothing. */
export function choose(patch: Partial<View>): void {
  change({ ...currentView(), ...patch }, 'pushState');
}

/** A change that going back does not undo: theme, language, what the address cannot keep. */
export function adjust(patch: Partial<View>): void {
  change({ ...currentView(), ...patch }, 'replaceState');
}

export function openFact(id: string): void {
  choose({ fact: id });
}

export function closeFact(): void {
  choose({ fact: undefined });
}

/** `linkTo`, saying under which release it was made, for what leaves the page and may be opened much later. */
export function datedLinkTo(view: Partial<View>): string {
  return linkTo({ ...view, release: useStore.getState().known?.release });
}

/**
 * The canonical address of this page with that view: from VITE_PUBLIC_URL or the page's http address. A page opened
 * as a file has neither: then the query alone.
 */
export function linkTo(view: Partial<View>): string {
  const query = print({ ...defaultView, ...view });
  const published: string | undefined = import.meta.env.VITE_PUBLIC_URL;
  const page = published || (location.protocol.startsWith('http') ? location.href : '');
  if (page === '') return query;
  const address = new URL(page);
  address.search = query;
  address.hash = '';
  return address.href;
}

function read(search: string): void {
  const { known } = useStore.getState();
  const { view, dropped } = parse(search);
  const settled = known ? settle(view, known) : { view, dropped: [] };
  noteDropped([...dropped, ...settled.dropped]);
  useStore.setState({ view: keepLists(settled.view) });
}

function change(next: View, how: 'pushState' | 'replaceState'): void {
  const { view: before, known } = useStore.getState();
  const view = known
    ? withoutDefaultYears(next, { first: known.firstYear, last: known.lastYear })
    : tidy(next);
  if (print(view) === print(before)) return;
  useStore.setState({ view: keepLists(view) });
  write(how, view);
}

/** The same list for the same choice: what is made from it is not made anew. */
function keepLists(view: View): View {
  const { sector, table } = currentView();
  return {
    ...view,
    sector: isSame(view.sector, sector) ? sector : view.sector,
    table: isSame(view.table, table) ? table : view.table,
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

// `mock` chooses the behaviour of the simulated server: it stays where a developer put it, and only there.
function write(how: 'pushState' | 'replaceState', view: View): void {
  const query = print(view);
  const mock = new URLSearchParams(location.search).get('mock');
  const kept = mock === null ? '' : `${query === '' ? '?' : '&'}mock=${encodeURIComponent(mock)}`;
  const address = location.pathname + query + kept;
  if (address === location.pathname + location.search + location.hash) return;
  try {
    history[how](null, '', address);
  } catch {
    // Refused for files and in sandboxes: the view holds all the same, the address cannot say it.
  }
}
