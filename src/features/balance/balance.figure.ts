import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Cell, Figure, LegendEntry } from '#src/charts/figure.ts';
import {
  leftOutNotes,
  type PeriodEntry,
  type PeriodRow,
  periodEntries,
  periodNotes,
  periodRow,
} from '#src/charts/period-rows.ts';
import { periodText } from '#src/charts/period-text.ts';
import { intervalText, quantityText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { type BalancePoint, balanceSeries } from '#src/domain/series.ts';
import { newestIn } from '#src/domain/window.ts';
import { t } from '#src/i18n/translate.ts';

export type BalanceRow = PeriodRow & { quantity?: Quantity | undefined };

type Entry = PeriodEntry<BalancePoint>;

/**
 * Kazakhstan's exports less its imports, one row a period: derived, or implied where the levels are. Full years
 * with their gaps, then parts of years.
 */
export function balanceFigure(record: FigureRecord, selection: Selection): Figure<BalanceRow> {
  const points = balanceSeries(inChosenLayer(record, selection));
  const entries = periodEntries(points, selection);
  const rows = entries.map((entry) => row(entry, entries));
  const shown = rows.flatMap(({ quantity }) => quantity ?? []);
  const newest = newestIn(points, selection);
  const figure = {
    id: 'balance',
    title: title(newest, shown.length),
    subtitle: t('balance.subtitle'),
    columns: [
      { key: 'period', head: t('figure.period'), numeric: false },
      { key: 'balance', head: t('balance.column'), numeric: true },
      { key: 'change', head: t('balance.column.change'), numeric: true },
    ],
    rows,
    summary: shown.map(sentence).join(' '),
    legend: legend(rows),
    notes: [
      ...(shown.some(({ status }) => status === 'derived') ? [t('figure.note.derived')] : []),
      ...(shown.some(({ status }) => status === 'implied') ? [t('figure.note.implied')] : []),
      ...periodNotes(entries),
      ...leftOutNotes(points, entries, selection),
    ],
    sources: rows.flatMap(({ cells }) =>
      cells.flatMap((each) => ('quantity' in each ? each.quantity.sources : [])),
    ),
  } satisfies Figure<BalanceRow>;
  const absence = sectorAbsence('trade', record, selection);
  if (absence) return absentFigure({ ...figure, title: t('balance.title') }, absence);
  if (newest) return figure;
  const there = points.map(({ period }) => periodText(period));
  return absentFigure({ ...figure, title: t('balance.title') }, yearAbsence(selection, there));
}

function row(entry: Entry, entries: readonly Entry[]): BalanceRow {
  const common = periodRow(entry, entries);
  if (entry.kind === 'gap') {
    const none: Cell = { why: 'not-published', text: t('figure.no-figure') };
    return { ...common, cells: [none, unpublished()] };
  }
  const { quantity, change } = entry.point;
  return {
    ...common,
    quantity,
    cells: [{ quantity, isBase: entry.isBase }, change ? { quantity: change } : unpublished()],
  };
}

function unpublished(): Cell {
  return { why: 'not-published', text: t('absence.level-without-rate') };
}

/** Only where full years and parts of years stand in one chart. */
function legend(rows: readonly BalanceRow[]): LegendEntry[] {
  if (!rows.some(({ kind }) => kind === 'year') || !rows.some(({ kind }) => kind === 'part')) return [];
  return [
    { tone: 'total', look: 'solid', label: t('figure.group.years') },
    { tone: 'total', look: 'hollow', label: t('balance.legend.hollow') },
  ];
}

function title(newest: BalancePoint | undefined, count: number): string {
  if (!newest) return t('balance.title');
  const finding = titleOf(newest, count);
  return newest.isPartYear ? finding : t('balance.title.year', { finding, year: String(newest.year) });
}

function titleOf({ quantity, change }: BalancePoint, count: number): string {
  const isDeficit = quantity.value < 0;
  // The amount without its sign: "deficit" says it.
  const value = quantityText({
    ...quantity,
    value: Math.abs(quantity.value),
    low: Math.min(Math.abs(quantity.low), Math.abs(quantity.high)),
    high: Math.max(Math.abs(quantity.low), Math.abs(quantity.high)),
  });
  if (!isDeficit) return t('balance.title.surplus', { value });
  if (!change || change.value === 0 || count < 2) return t('balance.title.deficit', { value });
  return change.value > 0 ? t('balance.title.narrowed', { value }) : t('balance.title.widened', { value });
}

function sentence(quantity: Quantity): string {
  const words = { period: periodText(quantity.period), value: quantityText(quantity) };
  const interval = intervalText(quantity);
  return interval === '' ? t('balance.summary.exact', words) : t('balance.summary', { ...words, interval });
}
