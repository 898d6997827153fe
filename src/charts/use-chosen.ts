import { isEqual } from 'es-toolkit/predicate';
import { useMemo } from 'react';
import { useView } from '#src/filters/store.ts';
import type { View } from '#src/filters/view.ts';
import type { Selection } from './selection.ts';

/** The reader's choice, one object as long as nothing in it changes. */
export function useSelection(): Selection {
  return useChosen(itself);
}

const itself = (selection: Selection) => selection;

/**
 * What `make` makes of the reader's choice: the same object as long as the choice makes the same of it, so that a card
 * that a choice leaves as it is is not drawn again. `make` must be a constant, or change only with what it reads.
 */
export function useChosen<T>(make: (selection: Selection) => T): T {
  const made = useMemo(() => kept(make), [make]);
  return useView(made);
}

function kept<T>(make: (selection: Selection) => T): (view: View) => T {
  let last: { selection: Selection; made: T } | undefined;
  return (view) => {
    const selection = selectionOf(view);
    if (last && isSame(last.selection, selection)) return last.made;
    const made = make(selection);
    last = { selection, made: last && isEqual(last.made, made) ? last.made : made };
    return last.made;
  };
}

function selectionOf({ sector, from, to, layer, view: side }: View): Selection {
  return { sector, from, to, layer, side };
}

function isSame(a: Selection, b: Selection): boolean {
  return (['sector', 'from', 'to', 'layer', 'side'] as const).every((key) => a[key] === b[key]);
}
