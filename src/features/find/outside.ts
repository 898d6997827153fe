import { inLayer, inSectors, inYears, type SelectionFilter } from '#src/contract/matches.ts';
import type { Scope } from './entry.ts';

export type Filter = 'sectors' | 'years' | 'layer';

/** The filters of the page that would leave this out; none for what is in view. */
export function outsideOf({ sectors, years, rows }: Scope, selection: SelectionFilter): readonly Filter[] {
  const left: Filter[] = [];
  if (sectors && !inSectors(sectors, selection)) left.push('sectors');
  if (years && !inYears(years, selection)) left.push('years');
  if (!rows.every((sources) => inLayer(sources, selection))) left.push('layer');
  return left;
}
