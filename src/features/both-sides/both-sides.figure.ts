import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Cell, Figure, FigureRow } from '#src/charts/figure.ts';
import { periodText } from '#src/charts/period-text.ts';
import { statusSign, valueText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inYears } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import {
  type BothSides,
  bothSides,
  isKazakhstans,
  type SideFigure,
  statedBesides,
} from '#src/domain/both-sides.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { roundHalfAway } from '#src/domain/rounding.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';

/** `pair`: both sides' figures of the row; absent on rows of one side's further figures. */
export type BothSidesRow = FigureRow & { pair?: BothSides; isDrawn: boolean };

/** The chart leads with this many years; the others are in the table. */
const leadingYears = 8;
const millions = 6;

/**
 * Kazakhstan's and Serbia's own figures of the same trade, full year by full year: the one figure in which both
 * reporters meet. Side by side, never added, averaged or joined.
 */
export function bothSidesFigure(record: FigureRecord, selection: Selection): Figure<BothSidesRow> {
  const observations = inChosenLayer(record, selection);
  const all = bothSides(observations);
  const pairs = inDisplayOrder(all.filter(({ period }) => inYears(yearsOfPeriod(period), selection)));
  const drawn = drawnOf(pairs);
  const rows = [
    ...pairs.map((pair) => pairRow(pair, drawn.includes(pair), selection)),
    ...inUnits(statedBesides(observations, pairs)).map(besideRow),
  ];
  const figure = {
    id: 'both-sides',
    title: title(pairs),
    subtitle: t('both-sides.subtitle'),
    columns: [
      { key: 'period', head: t('figure.period'), numeric: false },
      { key: 'kazakhstan', head: t('both-sides.column.kazakhstan'), numeric: true },
      { key: 'serbia', head: t('both-sides.column.serbia'), numeric: true },
      { key: 'ratio', head: t('both-sides.column.ratio'), numeric: true },
      { key: 'kazakhstan-kind', head: t('both-sides.column.kazakhstan-kind'), numeric: false },
      { key: 'serbia-kind', head: t('both-sides.column.serbia-kind'), numeric: false },
    ],
    rows,
    summary: summary(pairs),
    legend: drawn.some(({ kazakhstan, serbia }) => kazakhstan.kind === 'stated' || serbia.kind === 'stated')
      ? [{ tone: 'rest', look: 'hatched', label: t('both-sides.legend.stated') }]
      : [],
    notes: notes(pairs, drawn),
    sources: rows.flatMap(({ cells }) => cells.flatMap(sourcesOf)),
  } satisfies Figure<BothSidesRow>;
  const absence = sectorAbsence('trade', record, selection);
  if (absence) return absentFigure({ ...figure, title: t('both-sides.title') }, absence);
  if (pairs.length > 0) return figure;
  const there = [...new Set(all.map(({ year }) => year))].toSorted().map(String);
  return absentFigure({ ...figure, title: t('both-sides.title') }, yearAbsence(selection, there));
}

/** Where it is published in thousands it stands under a head of its own: a column has one unit. */
function inDisplayOrder(pairs: readonly BothSides[]): readonly BothSides[] {
  return pairs.toSorted((a, b) => multOf(b) - multOf(a));
}

function inUnits(rows: readonly Observation[]): readonly Observation[] {
  return rows.toSorted((a, b) => b.unitMult - a.unitMult);
}

function multOf({ kazakhstan }: BothSides): number {
  return kazakhstan.quantity.unitMult;
}

/** The newest years of the turnover, and those of the lowest and the highest ratio among published figures. */
function drawnOf(pairs: readonly BothSides[]): readonly BothSides[] {
  const turnover = pairs.filter((pair) => pair.flow === 'turnover' && multOf(pair) === millions);
  const extremes = extremesOf(turnover);
  return turnover.filter((pair, at) => at < leadingYears || extremes?.includes(pair));
}

function extremesOf(pairs: readonly BothSides[]): readonly [BothSides, BothSides] | undefined {
  const published = pairs
    .filter(({ flow, ratio }) => flow === 'turnover' && ratio.status !== 'claim')
    .toSorted((a, b) => a.ratio.value - b.ratio.value);
  const [lowest] = published;
  const highest = published.at(-1);
  return lowest && highest && lowest !== highest ? [lowest, highest] : undefined;
}

function pairRow(pair: BothSides, isDrawn: boolean, { side }: Selection): BothSidesRow {
  const { flow, period, kazakhstan, serbia, ratio } = pair;
  const unit = unitOf(kazakhstan.quantity);
  return {
    id: ratio.id,
    label: periodText(period),
    group:
      flow === 'turnover'
        ? t('both-sides.group.turnover', { unit })
        : t(`both-sides.group.${flow}.${side}`, { unit }),
    pair,
    isDrawn,
    cells: [
      { quantity: kazakhstan.quantity },
      { quantity: serbia.quantity },
      { quantity: ratio },
      { text: kindText(kazakhstan) },
      { text: kindText(serbia) },
    ],
  };
}

/** A further figure of one side, of which no ratio is formed. */
function besideRow(row: Observation): BothSidesRow {
  const quantity = storedQuantity(row);
  const kind = { text: t(row.status === 'claim' ? 'both-sides.kind.stated' : 'both-sides.kind.published') };
  const other = { why: 'not-applicable', text: t('both-sides.besides.absent') } satisfies Cell;
  const none = { why: 'not-applicable', text: '' } satisfies Cell;
  const noRatio = { why: 'not-applicable', text: t('both-sides.besides.no-ratio') } satisfies Cell;
  const { flow } = row;
  return {
    id: row.id,
    label: t('both-sides.besides.row', {
      period: periodText(row.period),
      flow:
        flow === 'export' || flow === 'import'
          ? t(`both-sides.besides.flow.${flow}`)
          : t('both-sides.besides.flow.turnover'),
    }),
    group: t('both-sides.group.besides', { unit: unitOf(quantity) }),
    isDrawn: false,
    cells: isKazakhstans(row)
      ? [{ quantity }, other, noRatio, kind, none]
      : [other, { quantity }, noRatio, none, kind],
  };
}

function unitOf({ unitMult }: Quantity): string {
  return t(unitMult === millions ? 'both-sides.unit.million' : 'both-sides.unit.thousand');
}

function kindText({ kind }: SideFigure): string {
  return t(`both-sides.kind.${kind}`);
}

function sourcesOf(cell: Cell): Quantity['sources'] {
  return 'quantity' in cell ? cell.quantity.sources : [];
}

function title(pairs: readonly BothSides[]): string {
  const extremes = extremesOf(pairs);
  if (!extremes) return t('both-sides.title');
  const [low, high] = extremes.map(({ ratio }) => formatNumber(roundHalfAway(ratio.value, 1), 1));
  // The sign stands once before the span.
  const words = { low: `${statusSign('derived')}\u00a0${low}`, high: high ?? '' };
  return t('both-sides.title.between', words);
}

function summary(pairs: readonly BothSides[]): string {
  const sentences = pairs
    .filter(({ flow }) => flow === 'turnover')
    .map(({ period, kazakhstan, serbia }) =>
      t('both-sides.summary.pair', {
        period: periodText(period),
        kazakhstan: valueText(kazakhstan.quantity),
        serbia: valueText(serbia.quantity),
      }),
    );
  const extremes = extremesOf(pairs);
  if (!extremes) return sentences.join(' ');
  const [lowest, highest] = extremes;
  const words = {
    lowest: periodText(lowest.period),
    low: valueText(lowest.ratio),
    highest: periodText(highest.period),
    high: valueText(highest.ratio),
  };
  return [...sentences, t('both-sides.summary.extremes', words)].join(' ');
}

function notes(pairs: readonly BothSides[], drawn: readonly BothSides[]): string[] {
  const turnover = pairs.filter(({ flow }) => flow === 'turnover');
  const hasSum = pairs.some(({ kazakhstan, serbia }) => kazakhstan.kind === 'sum' || serbia.kind === 'sum');
  return [
    t('both-sides.note.never-joined'),
    ...(hasSum ? [t('both-sides.note.sum')] : []),
    ...(drawn.length < turnover.length
      ? [t('both-sides.note.drawn', { count: Math.min(leadingYears, drawn.length) })]
      : []),
    ...(turnover.length < pairs.length ? [t('both-sides.note.flows')] : []),
    t('both-sides.note.years'),
  ];
}
