import { absentFigure, sectorNames, yearAbsence } from '#src/charts/absences.ts';
import type { Figure, FigureAbsence, FigureRow } from '#src/charts/figure.ts';
import type { Selection } from '#src/charts/selection.ts';
import type { Event } from '#src/contract/event.ts';
import { inLayer, inSectors, matchesEvent } from '#src/contract/matches.ts';
import { yearsOfEvent } from '#src/contract/period.ts';
import { grouped } from '#src/domain/grouped.ts';
import { formatList, formatNumber } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import type { EventsRecord } from './events-record.ts';

export type EventsPerYearRow = FigureRow & { year: number; count: number };

/**
 * How many events the record dates in each year, from the first to the last: a count of rows made here, hence
 * plain text and no number with an origin. Years without an event are rows without a number.
 */
export function eventsPerYearFigure(record: EventsRecord, selection: Selection): Figure<EventsPerYearRow> {
  const inThisLayer = record.events.filter(({ sources }) => inLayer(sources, selection));
  const inTheseSectors = inThisLayer.filter(({ sectors }) => inSectors(sectors, selection));
  const events = inTheseSectors.filter((event) => matchesEvent(event, selection));
  const byYear = grouped(events, (event) => String(yearOfEvent(event)));
  const rows = spanOf(byYear).map((year) => rowOf(year, byYear.get(String(year)) ?? []));
  const empty = rows.filter(({ count }) => count === 0).map(({ label }) => label);
  const figure = {
    id: 'events-per-year',
    title: title(rows),
    subtitle: t('events-per-year.subtitle'),
    columns: [
      { key: 'year', head: t('events-per-year.column.year'), numeric: false },
      { key: 'events', head: t('events-per-year.column'), numeric: true },
      { key: 'dated', head: t('events-per-year.column.dated'), numeric: true },
    ],
    rows,
    summary: summary(rows),
    legend: [],
    notes: [
      t('events-per-year.note.counted'),
      ...(empty.length > 0 ? [t('events-per-year.note.gaps', { years: inRuns(empty.map(Number)) })] : []),
      t('events-per-year.note.record'),
    ],
    sources: events.flatMap(({ sources }) => sources),
  } satisfies Figure<EventsPerYearRow>;
  if (rows.length > 0) return figure;
  return absentFigure(
    { ...figure, title: t('events-per-year.title') },
    absence(inThisLayer, inTheseSectors, record, selection),
  );
}

function absence(
  inThisLayer: readonly Event[],
  inTheseSectors: readonly Event[],
  record: EventsRecord,
  selection: Selection,
): FigureAbsence {
  if (inThisLayer.length === 0) return { why: 'not-published', text: t('events-per-year.absent.none') };
  if (inTheseSectors.length > 0) {
    const there = [...new Set(inTheseSectors.map(yearOfEvent))].toSorted((a, b) => a - b);
    return yearAbsence(selection, [inRuns(there)]);
  }
  const sectors = sectorNames(selection.sector ?? [], record);
  return { why: 'filtered-out', cause: 'sectors', text: t('events-per-year.absent.sectors', { sectors }) };
}

function rowOf(year: number, own: readonly Event[]): EventsPerYearRow {
  const dated = own.filter(({ date }) => date.precision === 'day');
  return {
    id: `year-${year}`,
    label: String(year),
    year,
    count: own.length,
    cells:
      own.length === 0
        ? [
            { why: 'not-published', text: t('events-per-year.none') },
            { why: 'not-applicable', text: t('events-per-year.not-applicable') },
          ]
        : [{ text: formatNumber(own.length, 0) }, { text: formatNumber(dated.length, 0) }],
  };
}

function yearOfEvent({ date }: Event): number {
  return yearsOfEvent(date).to;
}

/** Every year from the first event's to the last one's. */
function spanOf(byYear: ReadonlyMap<string, unknown>): number[] {
  const years = [...byYear.keys()].map(Number);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function mostOf(rows: readonly EventsPerYearRow[]): { most: number; years: string[] } {
  const most = Math.max(0, ...rows.map(({ count }) => count));
  return { most, years: rows.filter(({ count }) => count === most).map(({ label }) => label) };
}

function title(rows: readonly EventsPerYearRow[]): string {
  const { most, years } = mostOf(rows);
  if (most === 0 || rows.length < 2) return t('events-per-year.title');
  const words = { years: formatList(years), count: most };
  return years.length === 1
    ? t('events-per-year.title.most', words)
    : t('events-per-year.title.most-several', words);
}

function summary(rows: readonly EventsPerYearRow[]): string {
  const { most, years } = mostOf(rows);
  return t('events-per-year.summary', {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    first: rows[0]?.label ?? '',
    last: rows.at(-1)?.label ?? '',
    years: formatList(years),
    most,
  });
}

/** Years in order, runs of them by their ends: "1997–2009, 2012 and 2014". */
function inRuns(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return formatList(runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)));
}
