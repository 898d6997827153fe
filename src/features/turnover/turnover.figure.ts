import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Cell, Column, Figure, LegendEntry } from '#src/charts/figure.ts';
import { flowName } from '#src/charts/names.ts';
import {
  leftOutNotes,
  type PeriodEntry,
  type PeriodRow,
  periodEntries,
  periodNotes,
  periodRow,
} from '#src/charts/period-rows.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText, valueText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inYears } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import { periodKey, samePeriod } from '#src/domain/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { type TradePoint, tradeSeries } from '#src/domain/series.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { newestIn } from '#src/domain/window.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';

export type TurnoverRow = PeriodRow & {
  quantity?: Quantity | undefined;
  /** Both or neither: the split of a full year, of published flows. */
  exports?: Quantity | undefined;
  imports?: Quantity | undefined;
};

type Entry = PeriodEntry<TradePoint>;
/** Levels of a flow by period. */
type Line = ReadonlyMap<string, Quantity>;
type Lines = { export: Line; import: Line };

/**
 * Turnover, one row a period: full years with their gaps, then parts of years. The oldest may be a comparison
 * base outside the chosen years.
 */
export function turnoverFigure(record: FigureRecord, selection: Selection): Figure<TurnoverRow> {
  const observations = inChosenLayer(record, selection);
  const points = tradeSeries(observations, 'turnover');
  const lines = { export: lineOf(observations, 'export'), import: lineOf(observations, 'import') };
  const entries = periodEntries(points, selection);
  const hasYears = entries.some(({ kind }) => kind === 'year');
  const rows = entries.map((entry) => row(entry, entries, lines, hasYears));
  const shown = entries.flatMap((entry) => (entry.kind === 'gap' ? [] : [entry.point]));
  const newest = newestIn(points, selection);
  const figure = {
    id: 'turnover',
    title: title(newest, shown.length),
    subtitle: t('turnover.subtitle'),
    columns: columns(hasYears, selection),
    rows,
    summary: summary(entries, newest),
    legend: hasYears ? legend(rows, selection) : [],
    notes: [...notes(observations, entries, selection), ...leftOutNotes(points, entries, selection)],
    sources: rows.flatMap(({ cells }) =>
      cells.flatMap((each) => ('quantity' in each ? each.quantity.sources : [])),
    ),
  } satisfies Figure<TurnoverRow>;
  const absence = sectorAbsence('trade', record, selection);
  if (absence) return absentFigure({ ...figure, title: t('turnover.title') }, absence);
  if (newest) return figure;
  const there = points.map(({ period }) => periodText(period));
  return absentFigure({ ...figure, title: t('turnover.title') }, yearAbsence(selection, there));
}

function lineOf(observations: readonly Observation[], flow: 'export' | 'import'): Line {
  return new Map(
    tradeSeries(observations, flow).map(({ period, quantity }) => [periodKey(period), quantity]),
  );
}

function columns(hasYears: boolean, { side }: Selection): Column[] {
  const split = (['export', 'import'] as const).map((flow) => ({
    key: flow,
    head: flowName(flow, side),
    numeric: true,
  }));
  return [
    { key: 'period', head: t('figure.period'), numeric: false },
    { key: 'turnover', head: t('turnover.column'), numeric: true },
    ...(hasYears ? split : []),
    { key: 'rate', head: t('turnover.column.rate'), numeric: true },
  ];
}

function row(entry: Entry, entries: readonly Entry[], lines: Lines, hasYears: boolean): TurnoverRow {
  const common = periodRow(entry, entries);
  if (entry.kind === 'gap') {
    const none: Cell = { why: 'not-published', text: t('figure.no-figure') };
    return {
      ...common,
      cells: hasYears ? [none, cell(undefined), cell(undefined), cell(undefined)] : [none, cell(undefined)],
    };
  }
  const { point, isBase } = entry;
  const { quantity, rate } = point;
  const period = periodKey(point.period);
  const [exports, imports] = [lines.export.get(period), lines.import.get(period)];
  const isSplit = entry.kind === 'year' && [exports, imports].every((flow) => flow?.status === 'reported');
  const cells = [
    { quantity, isBase },
    ...(hasYears ? [cell(exports), cell(imports)] : []),
    cell(rate),
  ] satisfies Cell[];
  return { ...common, quantity, ...(isSplit ? { exports, imports } : {}), cells };
}

function cell(quantity: Quantity | undefined): Cell {
  return quantity ? { quantity } : { why: 'not-published', text: t('absence.level-without-rate') };
}

function title(newest: TradePoint | undefined, count: number): string {
  if (!newest) return t('turnover.title');
  const words = { value: quantityText(newest.quantity), period: periodText(newest.period) };
  const { rate } = newest;
  if (newest.isPartYear) {
    if (!rate || count < 2) return t('turnover.title.one', words);
    if (rate.value === 0) return t('turnover.title.same', words);
    return rate.value < 0 ? t('turnover.title.fell', words) : t('turnover.title.rose', words);
  }
  if (!rate) return t('turnover.title.year', words);
  if (rate.value === 0) return t('turnover.title.year.same', words);
  return rate.value < 0 ? t('turnover.title.year.fell', words) : t('turnover.title.year.rose', words);
}

function legend(rows: readonly TurnoverRow[], { side }: Selection): LegendEntry[] {
  const years = rows.filter(({ kind }) => kind === 'year');
  const split: LegendEntry[] = [
    { tone: 'imports', look: 'solid', label: flowName('import', side) },
    { tone: 'exports', look: 'solid', label: flowName('export', side) },
  ];
  return [
    ...(years.some(({ exports }) => exports) ? split : []),
    ...(years.some(({ exports }) => !exports)
      ? [{ tone: 'total', look: 'solid', label: t('turnover.legend.total') } as const]
      : []),
    ...(rows.some(({ kind }) => kind === 'part')
      ? [{ tone: 'total', look: 'hollow', label: t('turnover.legend.parts') } as const]
      : []),
  ];
}

function summary(entries: readonly Entry[], newest: TradePoint | undefined): string {
  const of = (kind: Entry['kind']) =>
    entries.flatMap((entry) => (entry.kind === kind && entry.kind !== 'gap' ? [entry.point] : []));
  const [years, parts] = [of('year'), of('part')];
  const sentences = years.length > 2 ? [yearsSentence(years)] : years.map(sentence);
  if (newest?.rate && !newest.isPartYear)
    sentences.push(t('turnover.summary.year-rate', { rate: valueText(newest.rate) }));
  if (years.length === 0) sentences.push(...parts.map(sentence));
  else if (parts.length > 0) sentences.push(t('turnover.summary.parts', { points: listed(parts) }));
  if (newest?.rate && newest.isPartYear)
    sentences.push(t('turnover.summary.rate', { rate: valueText(newest.rate) }));
  return sentences.join(' ');
}

function sentence({ period, quantity }: TradePoint): string {
  return t('turnover.summary.point', { period: periodText(period), value: quantityText(quantity) });
}

function listed(points: readonly TradePoint[]): string {
  return formatList(
    points.map(({ period, quantity }) =>
      t('turnover.summary.part', { period: periodText(period), value: quantityText(quantity) }),
    ),
  );
}

function yearsSentence(years: readonly TradePoint[]): string {
  const sorted = years.toSorted((a, b) => a.quantity.value - b.quantity.value);
  const [lowest, highest, first, newest] = [sorted[0], sorted.at(-1), years[0], years.at(-1)];
  if (!lowest || !highest || !first || !newest) return '';
  return t('turnover.summary.years', {
    count: String(years.length),
    first: String(first.year),
    last: String(newest.year),
    low: quantityText(lowest.quantity),
    lowYear: String(lowest.year),
    high: quantityText(highest.quantity),
    highYear: String(highest.year),
    value: quantityText(newest.quantity),
    year: String(newest.year),
  });
}

function notes(
  observations: readonly Observation[],
  entries: readonly Entry[],
  selection: Selection,
): string[] {
  const turnovers = observations.filter(
    ({ measure, flow, product, period }) =>
      measure === 'trade' &&
      flow === 'turnover' &&
      product === undefined &&
      inYears(yearsOfPeriod(period), selection),
  );
  const hasDerived = entries.some(
    (entry) => entry.kind !== 'gap' && entry.point.quantity.status === 'derived',
  );
  return [
    ...(hasDerived ? [t('figure.note.derived')] : []),
    ...periodNotes(entries),
    ...secondTotals(turnovers, entries),
    ...claimNotes(turnovers.filter(({ status }) => status === 'claim')),
  ];
}

/** One statement is quoted, several are only counted. */
function claimNotes(claims: readonly Observation[]): string[] {
  if (claims.length > 1) return [t('turnover.note.claims', { count: String(claims.length) })];
  return claims.map((claim) =>
    t(claim.period.kind === 'span' ? 'turnover.note.claim.span' : 'turnover.note.claim', {
      value: quantityText(storedQuantity(claim)),
      period: periodText(claim.period),
    }),
  );
}

/** What the government stated of years whose row is made of the IMF's figures. */
function secondTotals(turnovers: readonly Observation[], entries: readonly Entry[]): string[] {
  const stated = entries.flatMap((entry) => {
    if (entry.kind !== 'year' || entry.point.basis !== 'imf-dots') return [];
    const { period, quantity } = entry.point;
    return turnovers
      .filter(
        (row) =>
          row.status === 'reported' && row.reporter === quantity.reporter && samePeriod(row.period, period),
      )
      .map((row) =>
        t('turnover.summary.part', {
          period: periodText(period),
          value: quantityText(storedQuantity(row)),
        }),
      );
  });
  return stated.length > 0 ? [t('turnover.note.second', { totals: formatList(stated) })] : [];
}
