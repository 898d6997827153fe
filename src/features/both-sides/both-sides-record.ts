import { type FigureRecord, figureNeeds } from '#src/charts/selection.ts';
import type { CollectionName, Collections } from '#src/contract/collections.ts';

/** What every figure is made from, and who said what of the distance between the two counts. */
export const bothSidesNeeds = [...figureNeeds, 'people'] as const satisfies readonly CollectionName[];

export type BothSidesRecord = FigureRecord & Pick<Collections, 'people'>;
