import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

/** Place of a stop: rows and columns of a table; a chart's marks are one row. */
export type Stop = { id: string; row: number; column: number };

/**
 * One tab stop for many: arrows, Home and End move inside, Tab leaves. The stop is remembered by its id, so that
 * it stays with its number when rows come and go; if it went, the first takes over. Stops carry `data-stop`.
 */
export function useRoving<Box extends HTMLElement>(stops: readonly Stop[]) {
  const box = useRef<Box>(null);
  const [chosen, setChosen] = useState<string>();
  const current = stops.find(({ id }) => id === chosen) ?? stops[0];

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !current) return;
    const next = nextStop(stops, current, event.key);
    if (!next) return;
    event.preventDefault();
    setChosen(next.id);
    const buttons = box.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [];
    for (const button of buttons) if (button.dataset.stop === next.id) button.focus();
  }

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const id = target.closest<HTMLElement>('[data-stop]')?.dataset.stop;
    if (id !== undefined) setChosen(id);
  }

  const tabIndexOf = (id: string) => (id === current?.id ? 0 : -1);
  return { box, onKeyDown, onFocus, tabIndexOf } as const;
}

/** The stop that a key leads to; undefined for keys that do not move. At an edge it stays where it is. */
export function nextStop(stops: readonly Stop[], from: Stop, key: string): Stop | undefined {
  const row = stops.filter((stop) => stop.row === from.row);
  const inRow = row.indexOf(from);
  const rows = [...new Set(stops.map((stop) => stop.row))].sort((a, b) => a - b);
  switch (rows.length === 1 ? (inOneRow[key] ?? key) : key) {
    case 'ArrowRight':
      return row[inRow + 1] ?? from;
    case 'ArrowLeft':
      return row[inRow - 1] ?? from;
    case 'ArrowDown':
      return nearest(stops, rows[rows.indexOf(from.row) + 1], from.column) ?? from;
    case 'ArrowUp':
      return nearest(stops, rows[rows.indexOf(from.row) - 1], from.column) ?? from;
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    default:
      return undefined;
  }
}

/** Where there is but one row, up and down go along it. */
const inOneRow: Readonly<Record<string, string>> = { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' };

function nearest(stops: readonly Stop[], row: number | undefined, column: number): Stop | undefined {
  const [first, ...others] = stops.filter((stop) => stop.row === row);
  if (!first) return undefined;
  return others.reduce(
    (best, stop) => (Math.abs(stop.column - column) < Math.abs(best.column - column) ? stop : best),
    first,
  );
}
