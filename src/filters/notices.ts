import { create } from 'zustand';
import { type Dropped, shortened } from './dropped.ts';

type NoticeId =
  | Exclude<Dropped['why'], 'unknown-parameter' | 'unknown-value'>
  | 'not-understood'
  | 'not-remembered'
  | 'renewed';
/** One for each reason, so that a long address gives few messages. */
export type NoticeEntry = { id: NoticeId; dropped: readonly Dropped[] };

const useStore = create<{ entries: readonly NoticeEntry[] }>(() => ({ entries: [] }));

export function useNotices(): readonly NoticeEntry[] {
  return useStore((state) => state.entries);
}

// A message stays readable, whatever came, and however often the reader went back and forward.
const mostNamed = 20;

/** Tells the reader what the address asked for in vain. */
export function noteDropped(dropped: readonly Dropped[]): void {
  for (const each of dropped) {
    const one = { ...each, value: shortened(each.value) };
    const { why } = one;
    note(why === 'unknown-parameter' || why === 'unknown-value' ? 'not-understood' : why, [one]);
  }
}

/** Tells the reader that a choice holds for this visit only, because the browser refuses storage. */
export function noteNotRemembered(): void {
  note('not-remembered', []);
}

/** Tells the reader that the host has a newer page, and that parts of this one are gone. */
export function noteRenewed(): void {
  note('renewed', []);
}

export function dismiss(id: NoticeId): void {
  useStore.setState(({ entries }) => ({ entries: entries.filter((entry) => entry.id !== id) }));
}

function note(id: NoticeId, dropped: readonly Dropped[]): void {
  useStore.setState(({ entries }) => {
    const before = entries.find((entry) => entry.id === id);
    const isSaid = (one: Dropped) =>
      before?.dropped.some(({ parameter, value }) => parameter === one.parameter && value === one.value);
    const named = [...(before?.dropped ?? []), ...dropped.filter((one) => !isSaid(one))];
    const entry = { id, dropped: named.slice(-mostNamed) };
    return {
      entries: before ? entries.map((other) => (other === before ? entry : other)) : [...entries, entry],
    };
  });
}
