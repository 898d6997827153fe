import { useCallback, useEffect, useMemo } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { useSelection } from '#src/charts/FigureCard.tsx';
import {
  matchesAgreement,
  matchesEvent,
  matchesObservation,
  matchesStatement,
} from '#src/contract/matches.ts';
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
      hasEvent: (id) => record.events.some((event) => event.id === id),
      hasLanguage: isFilled,
      release: record.release.version,
    });
    document.documentElement.dataset.live = '';
  }, [record, years]);

  const shown = useMemo(() => {
    if (!record) return undefined;
    const figures = record.observations.filter((row) => matchesObservation(row, selection));
    const events = record.events.filter((row) => matchesEvent(row, selection));
    const refs = [...figures, ...events].flatMap(({ sources }) => sources.map(({ source }) => source));
    return { figures: figures.length, events: events.length, sources: new Set(refs).size };
  }, [record, selection]);

  const counts = useCallback(
    (sector: SectorId) => {
      if (!record) return 0;
      const filter = { ...selection, sector: [sector] };
      return (
        record.observations.filter((row) => matchesObservation(row, filter)).length +
        record.events.filter((row) => matchesEvent(row, filter)).length +
        record.statements.filter((row) => matchesStatement(row, filter)).length +
        record.agreements.filter((row) => matchesAgreement(row, filter)).length
      );
    },
    [record, selection],
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
