import { inYears } from '#src/contract/matches.ts';
import { type BalancePoint, missingYears } from '#src/domain/series.ts';
import type { LineBasis } from '#src/domain/trade-record.ts';
import { type Framed, frameYears } from '#src/domain/window.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import type { FigureRow } from './figure.ts';
import { periodText } from './period-text.ts';
import type { Selection } from './selection.ts';

/** What one row of a line of periods stands for. */
export type PeriodEntry<P> =
  | ({ kind: 'year' | 'part' } & Framed<P>)
  /** A whole year inside the line for which no figure is published. */
  | { kind: 'gap'; year: number };

/** What a chart of periods needs of a row beside its numbers. */
export type PeriodRow = FigureRow & {
  kind: 'year' | 'part' | 'gap';
  year: number;
  isBase: boolean;
  /** Absent in a gap. */
  basis?: LineBasis | undefined;
};

/** More than these no chart of periods draws: the newest full years, gaps among them, and parts of years. */
const mostYears = 100;
const mostParts = 24;

/**
 * Full years in order, gaps in their places; then parts of years, which never stand in a row with full ones. Where
 * parts are many, a full year stands for its months: its published figure is what they come to.
 */
export function periodEntries<P extends BalancePoint>(
  points: readonly P[],
  selection: Selection,
): readonly PeriodEntry<P>[] {
  const framed = frameYears(points, selection).map(
    (each): PeriodEntry<P> => ({ kind: each.point.isPartYear ? 'part' : 'year', ...each }),
  );
  const gaps = missingYears(points)
    .filter((year) => inYears({ from: year, to: year }, selection))
    .map((year): PeriodEntry<P> => ({ kind: 'gap', year }));
  const years = [...framed.filter(({ kind }) => kind === 'year'), ...gaps].toSorted(
    (a, b) => yearOfEntry(a) - yearOfEntry(b),
  );
  return [...years.slice(-mostYears), ...partsShown(framed)];
}

function partsShown<P extends BalancePoint>(framed: readonly PeriodEntry<P>[]): readonly PeriodEntry<P>[] {
  const parts = framed.filter(({ kind }) => kind === 'part');
  if (parts.length <= mostParts) return parts;
  const whole = new Set(framed.filter(({ kind }) => kind === 'year').map(yearOfEntry));
  return parts.filter((part) => !whole.has(yearOfEntry(part))).slice(-mostParts);
}

/** Said where parts of years are left to their years. */
export function leftOutNotes<P extends BalancePoint>(
  points: readonly P[],
  entries: readonly PeriodEntry<P>[],
  selection: Selection,
): string[] {
  const parts = frameYears(points, selection).filter(({ point }) => point.isPartYear);
  const shown = entries.filter(({ kind }) => kind === 'part');
  return parts.length > shown.length ? [t('figure.note.parts-left-out')] : [];
}

/** The row without its cells. Groups are named only where full years and parts of years are both there. */
export function periodRow<P extends BalancePoint>(
  entry: PeriodEntry<P>,
  entries: readonly PeriodEntry<P>[],
): Omit<PeriodRow, 'cells'> {
  const isMixed = new Set(entries.map(({ kind }) => kind === 'part')).size === 2;
  const group = entry.kind === 'part' ? t('figure.group.parts') : t('figure.group.years');
  const common = { kind: entry.kind, year: yearOfEntry(entry), group: isMixed ? group : undefined };
  if (entry.kind === 'gap')
    return { ...common, id: `no-figure.${entry.year}`, label: String(entry.year), isBase: false };
  const { point, isBase } = entry;
  return { ...common, id: point.quantity.id, label: periodText(point.period), isBase, basis: point.basis };
}

/** What is to be said of a line of periods: its gaps, its break and how its parts of years stand. */
export function periodNotes<P extends BalancePoint>(entries: readonly PeriodEntry<P>[]): string[] {
  const gaps = entries.flatMap((entry) => (entry.kind === 'gap' ? [String(entry.year)] : []));
  const years = entries.flatMap((entry) => (entry.kind === 'year' ? [entry.point] : []));
  const last = years.findLast(({ basis }) => basis === 'imf-dots');
  const first = years.find(({ basis }) => basis === 'government');
  return [
    ...(last && first
      ? [t('figure.note.break', { last: String(last.year), first: String(first.year) })]
      : []),
    ...(gaps.length > 0 ? [t('figure.note.gaps', { years: formatList(gaps) })] : []),
    ...(entries.some(({ kind }) => kind === 'part') && years.length > 0 ? [t('figure.note.parts')] : []),
    ...(entries.some((entry) => entry.kind !== 'gap' && entry.point.period.endEarliest)
      ? [t('figure.note.open-end')]
      : []),
    ...(entries.some((entry) => entry.kind !== 'gap' && entry.isBase) ? [t('figure.note.base-outside')] : []),
  ];
}

function yearOfEntry<P extends BalancePoint>(entry: PeriodEntry<P>): number {
  return entry.kind === 'gap' ? entry.year : entry.point.year;
}
