import { useCallback, useEffect, useMemo } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { useSelection } from '#src/charts/use-chosen.ts';
import { byId } from '#src/contract/by-id.ts';
import { rowSelector } from '#src/contract/row-selector.ts';
import type { SectorId } from '#src/contract/sector.ts';
import { recordYears } from '#src/domain/record-years.ts';
import { FilterBar } from '#src/features/filter-bar/FilterBar.tsx';
import { findFact } from '#src/features/provenance/find-fact.ts';
import { settleFilters } from '#src/filters/store.ts';
import { isFilled } from '#src/i18n/catalogue.ts';

const needs = ['observations', 'events', 'statements', 'agreements', 'sectors'] as const;

/** Gives the filter bar what it counts, and holds the address against the release once that is here. */
export function Filters() {
  const loaded = useRecord(needs);
  const selection = useSelection();
  const record = loaded.state === 'ready' ? loaded.record : undefined;
  const years = useMemo(() => record && recordYears(record), [record]);

  useEffect(() => {
    if (!record || !years) return;
    settleFilters({
      firstYear: years.from,
      lastYear: years.to,
      hasFact: (id) => findFact(id, record) !== undefined,
      hasEvent: (id) => byId(record.events).has(id),
      hasLanguage: isFilled,
      release: record.release.version,
    });
  }, [record, years]);

  const shown = useMemo(() => {
    if (!record) return undefined;
    const figures = rowSelector('observations', record.observations).select(selection) ?? [];
    const events = rowSelector('events', record.events).select(selection) ?? [];
    const cited = new Set<string>();
    for (const rows of [figures, events])
      for (const { sources } of rows) for (const { source } of sources) cited.add(source);
    return { figures: figures.length, events: events.length, sources: cited.size };
  }, [record, selection]);

  // All sectors in one reading: a count for each by itself would read the record once a sector.
  const perSector = useMemo(() => {
    if (!record) return [];
    return (['observations', 'events', 'statements', 'agreements'] as const).map((collection) =>
      rowSelector(collection, record[collection]).countBySector(selection),
    );
  }, [record, selection]);
  const counts = useCallback(
    (sector: SectorId) => perSector.reduce((sum, each) => sum + (each.get(sector) ?? 0), 0),
    [perSector],
  );

  return (
    <FilterBar
      sectors={record?.sectors ?? []}
      counts={counts}
      years={years && { first: years.from, last: years.to }}
      shown={shown}
    />
  );
}
