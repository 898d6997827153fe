import type { SelectionFilter } from '#src/contract/matches.ts';
import type { View } from './view.ts';

/** The part of a view that chooses rows. */
export function selectionOf({ sector, from, to, layer }: View): SelectionFilter {
  return { sector, from, to, layer };
}
