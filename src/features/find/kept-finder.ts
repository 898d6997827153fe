import type { Selection } from '#src/charts/selection.ts';
import { activeLanguage } from '#src/i18n/translate.ts';
import { findEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import type { FindRecord } from './find-record.ts';
import { type Finder, makeFinder } from './finder.ts';

type Index = { entries: readonly Entry[]; finder: Finder };

const kept = new WeakMap<FindRecord, Map<string, Index>>();

/** The index of a record as one reader words it. It takes longer to make than to use: made once, kept while the page stands. */
export function finderOf(record: FindRecord, { side, layer }: Pick<Selection, 'side' | 'layer'>): Index {
  const ofRecord = kept.get(record) ?? new Map<string, Index>();
  kept.set(record, ofRecord);
  const key = [activeLanguage(), side, layer].join(' ');
  const known = ofRecord.get(key);
  if (known) return known;
  const entries = findEntries(record, { side, layer });
  const made = { entries, finder: makeFinder(entries) };
  ofRecord.set(key, made);
  return made;
}
