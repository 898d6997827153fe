import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Figure, FigureRow } from '#src/charts/figure.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText, valueText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inYears } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearOf, yearsOfPeriod } from '#src/contract/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';

type Other = 'RS' | 'SCG';
export type UnVotesRow = FigureRow & { other: Other; year: number; quantity: Quantity };

const others = ['SCG', 'RS'] as const;

/** How often both voted alike, year by year; Serbia's predecessor is another partner with a group of its own. */
export function unVotesFigure(record: FigureRecord, selection: Selection): Figure<UnVotesRow> {
  const all = inChosenLayer(record, selection)
    .filter(({ measure }) => measure === 'un-vote-agreement')
    .toSorted((a, b) => yearOf(a.period.end) - yearOf(b.period.end));
  const chosen = all.filter(({ period }) => inYears(yearsOfPeriod(period), selection));
  const rows = others.flatMap((other) =>
    chosen.filter(({ partner }) => partner === other).map((row) => rowOf(other, row)),
  );
  const gaps = gapsOf(rows);
  const hasBoth = new Set(rows.map(({ other }) => other)).size > 1;
  const figure = {
    id: 'un-votes',
    title: title(rows),
    subtitle: t('un-votes.subtitle'),
    columns: [
      { key: 'year', head: t('figure.period'), numeric: false },
      { key: 'share', head: t('un-votes.column'), numeric: true },
      { key: 'method', head: t('un-votes.column.method'), numeric: false },
    ],
    rows,
    summary: others.flatMap((other) => sentence(rows.filter((row) => row.other === other))).join(' '),
    legend: rows.some(({ other }) => other === 'SCG')
      ? [
          ...(hasBoth ? [{ tone: 'total', look: 'solid', label: t('un-votes.legend.RS') } as const] : []),
          { tone: 'total', look: 'hollow', label: t('un-votes.legend.SCG') },
        ]
      : [],
    notes: [
      t('un-votes.note.method'),
      ...(rows.some(({ other }) => other === 'SCG') ? [t('un-votes.note.partner')] : []),
      ...(gaps.length > 0 ? [t('un-votes.note.gaps', { years: formatList(gaps) })] : []),
    ],
    sources: rows.flatMap(({ quantity }) => quantity.sources),
  } satisfies Figure<UnVotesRow>;
  const absence = sectorAbsence('diplomacy', record, selection);
  if (absence) return absentFigure({ ...figure, title: t('un-votes.title') }, absence);
  if (rows.length > 0) return figure;
  return absentFigure({ ...figure, title: t('un-votes.title') }, yearAbsence(selection, spanOf(all)));
}

function rowOf(other: Other, observation: Observation): UnVotesRow {
  const quantity = storedQuantity(observation);
  const { method } = observation;
  return {
    id: quantity.id,
    label: periodText(quantity.period),
    group: t(`un-votes.group.${other}`),
    other,
    year: yearOf(quantity.period.end),
    quantity,
    cells: [
      { quantity },
      method ? { text: inLanguage(method) } : { why: 'not-published', text: t('absence.level-without-rate') },
    ],
  };
}

/** The lowest and the highest; nothing of fewer than two. */
function extremesOf(rows: readonly UnVotesRow[]): readonly [UnVotesRow, UnVotesRow] | undefined {
  const ordered = rows.toSorted((a, b) => a.quantity.value - b.quantity.value);
  const [low] = ordered;
  const high = ordered.at(-1);
  return low && high && low !== high ? [low, high] : undefined;
}

/** Serbia's years are the finding wherever there are any. */
function title(rows: readonly UnVotesRow[]): string {
  const withSerbia = rows.filter(({ other }) => other === 'RS');
  const told = withSerbia.length > 0 ? withSerbia : rows;
  const extremes = extremesOf(told);
  const [only] = told;
  if (!only) return t('un-votes.title');
  if (!extremes) return t('un-votes.title.one', { value: quantityText(only.quantity), period: only.label });
  const [low, high] = extremes;
  // The sign stands once before the span.
  const words = { low: quantityText(low.quantity), high: valueText(high.quantity) };
  return only.other === 'RS' ? t('un-votes.title.between', words) : t('un-votes.title.scg', words);
}

function sentence(rows: readonly UnVotesRow[]): string[] {
  const extremes = extremesOf(rows);
  const [first] = rows;
  if (!first) return [];
  const [lowest, highest] = extremes ?? [first, first];
  return [
    t('un-votes.summary', {
      group: first.group ?? '',
      low: quantityText(lowest.quantity),
      lowest: lowest.label,
      high: quantityText(highest.quantity),
      highest: highest.label,
    }),
  ];
}

/** Years without a share between the first and the last shown. */
function gapsOf(rows: readonly UnVotesRow[]): string[] {
  const years = rows.map(({ year }) => year);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => !years.includes(year))
    .map(String);
}

function spanOf(all: readonly Observation[]): string[] {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return [];
  return [`${yearOf(first.period.end)}–${yearOf(last.period.end)}`];
}
