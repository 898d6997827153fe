import { type FigureRecord, figureNeeds } from '#src/charts/selection.ts';
import type { CollectionName, Collections } from '#src/contract/collections.ts';

/** What every figure is made from, and the events. */
export const eventsNeeds = [...figureNeeds, 'events'] as const satisfies readonly CollectionName[];

export type EventsRecord = FigureRecord & Pick<Collections, 'events'>;
