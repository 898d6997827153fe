import { useEffect, useRef } from 'react';

/**
 * For a change that is made when a field is left: makes it at once, or, where it is a press of the pointer that left
 * the field, after the click of that press. Made between press and release it would draw the page anew under the
 * pointer, and what was pressed would never be clicked.
 */
export function useAfterPress(change: () => void): () => void {
  const latest = useRef(change);
  const state = useRef<'idle' | 'pressed' | 'waiting'>('idle');
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => {
    const off = new AbortController();
    const on = { capture: true, signal: off.signal };
    let timer: number | undefined;
    const press = ({ button, target }: MouseEvent) => {
      // Another button opens a menu of the system, this one a list of it: their release may never be heard of.
      if (button === 0 && !(target instanceof HTMLSelectElement)) state.current = 'pressed';
    };
    const release = () => {
      // The click follows the release in the same task.
      if (state.current === 'waiting') timer = window.setTimeout(() => latest.current());
      state.current = 'idle';
    };
    window.addEventListener('mousedown', press, on);
    for (const end of ['mouseup', 'dragend'] as const) window.addEventListener(end, release, on);
    return () => {
      off.abort();
      window.clearTimeout(timer);
    };
  }, []);
  return () => {
    if (state.current === 'idle') change();
    else state.current = 'waiting';
  };
}
