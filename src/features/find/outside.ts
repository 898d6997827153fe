import { inSectors, inYears, type SelectionFilter } from '#src/contract/matches.ts';
import type { Scope } from './entry.ts';

export type Filter = 'sectors' | 'years';

/** The filters of the page that would leave this out; none for what is in view. */
export function outsideOf({ sectors, years }: Scope, selection: SelectionFilter): readonly Filter[] {
  const left: Filter[] = [];
  if (sectors && !inSectors(sectors, selection)) left.push('sectors');
  if (years && !inYears(years, selection)) left.push('years');
  return left;
}
