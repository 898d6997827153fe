import type { Agreement } from './agreement.ts';
import type { Event } from './event.ts';
import type { Observation } from './observation.ts';
import { overlaps, type YearSpan, yearsOfEvent, yearsOfPeriod } from './period.ts';
import type { SectorId } from './sector.ts';
import { articleSourceId, type SourceRef } from './source.ts';
import type { Statement } from './statement.ts';

/**
 * The one meaning of a filter, used by the server and by the page alike. An absent or empty list admits
 * everything; several values of one filter are OR; filters are AND.
 */
export type SelectionFilter = {
  sector?: readonly SectorId[] | undefined;
  from?: number | undefined;
  to?: number | undefined;
  layer?: 'all' | 'article' | undefined;
};
export type ObservationFilter = SelectionFilter & {
  measure?: readonly string[] | undefined;
  reporter?: readonly string[] | undefined;
  flow?: readonly string[] | undefined;
  product?: readonly string[] | undefined;
};
export type AgreementFilter = SelectionFilter & { status?: readonly string[] | undefined };

export function matchesObservation(row: Observation, filter: ObservationFilter): boolean {
  return (
    matchesSelection(row, yearsOfPeriod(row.period), filter) &&
    admits(filter.measure, row.measure) &&
    admits(filter.reporter, row.reporter) &&
    admits(filter.flow, row.flow) &&
    admits(filter.product, row.product)
  );
}

export function matchesEvent(row: Event, filter: SelectionFilter): boolean {
  return matchesSelection(row, yearsOfEvent(row.date), filter);
}

export function matchesStatement(row: Statement, filter: SelectionFilter): boolean {
  return matchesSelection(row, yearsOfEvent(row.date), filter);
}

export function matchesAgreement(row: Agreement, filter: AgreementFilter): boolean {
  return matchesSelection(row, yearsOfEvent(row.signed), filter) && admits(filter.status, row.status);
}

export function inYears(span: YearSpan, filter: SelectionFilter): boolean {
  return overlaps(span, { from: filter.from ?? -Infinity, to: filter.to ?? Infinity });
}

export function inSectors(sectors: readonly SectorId[], filter: SelectionFilter): boolean {
  const wanted = filter.sector;
  return !wanted?.length || sectors.some((sector) => wanted.includes(sector));
}

export function inLayer(sources: readonly SourceRef[], filter: SelectionFilter): boolean {
  return filter.layer !== 'article' || sources.some(({ source }) => source === articleSourceId);
}

function matchesSelection(
  row: { sectors: readonly SectorId[]; sources: readonly SourceRef[] },
  years: YearSpan,
  filter: SelectionFilter,
): boolean {
  return inSectors(row.sectors, filter) && inYears(years, filter) && inLayer(row.sources, filter);
}

function admits(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return !wanted?.length || (value !== undefined && wanted.includes(value));
}
