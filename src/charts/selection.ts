import type { CollectionName, Collections } from '#src/contract/collections.ts';
import { keeper } from '#src/contract/kept.ts';
import type { SelectionFilter } from '#src/contract/matches.ts';
import { inLayer } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { Release } from '#src/contract/release.ts';
import type { View } from '#src/filters/view.ts';

/** The collections that every figure is made from. */
export const figureNeeds = [
  'observations',
  'statements',
  'products',
  'organisations',
  'sectors',
  'sources',
] as const satisfies readonly CollectionName[];

export type FigureRecord = Pick<Collections, (typeof figureNeeds)[number]> & { release: Release };

/** The reader's choice as a figure needs it: which facts, and from whose side flows are worded. */
export type Selection = SelectionFilter & { side: View['view'] };

/** The observations of the chosen layer. Sectors and years are each figure's own matter: totals and bases. */
export function inChosenLayer(
  record: Pick<FigureRecord, 'observations'>,
  selection: Pick<Selection, 'layer'>,
): readonly Observation[] {
  // The very same list where nothing is left out: what was made from it once serves every card and choice.
  if (selection.layer !== 'article') return record.observations;
  return ofArticle(record.observations, '', () =>
    record.observations.filter((row) => inLayer(row.sources, selection)),
  );
}

const ofArticle = keeper<readonly Observation[], readonly Observation[]>();
