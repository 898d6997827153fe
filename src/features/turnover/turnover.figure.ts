import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Cell, Figure, FigureRow } from '#src/charts/figure.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText, valueText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inYears } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { type TradePoint, tradeSeries } from '#src/domain/series.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { type Framed, frameYears } from '#src/domain/window.ts';
import { t } from '#src/i18n/translate.ts';

export type TurnoverRow = FigureRow & { quantity: Quantity; isBase: boolean; isPartYear: boolean };

/** Turnover, one row a period; the oldest may be a comparison base outside the chosen years. */
export function turnoverFigure(record: FigureRecord, selection: Selection): Figure<TurnoverRow> {
  const observations = inChosenLayer(record, selection);
  const points = tradeSeries(observations, 'turnover');
  const framed = frameYears(points, selection);
  const figure = {
    id: 'turnover',
    title: title(framed.map(({ point }) => point)),
    subtitle: t('turnover.subtitle'),
    columns: [
      { key: 'period', head: t('figure.period'), numeric: false },
      { key: 'turnover', head: t('turnover.column'), numeric: true },
      { key: 'rate', head: t('turnover.column.rate'), numeric: true },
    ],
    rows: framed.map(row),
    summary: summary(framed),
    legend: [],
    notes: notes(observations, framed, selection),
    sources: framed.flatMap(({ point }) => point.quantity.sources),
  } satisfies Figure<TurnoverRow>;
  const absence = sectorAbsence('trade', record, selection);
  if (absence) return absentFigure({ ...figure, title: t('turnover.title') }, absence);
  if (framed.length > 0) return figure;
  const there = points.map(({ period }) => periodText(period));
  return absentFigure({ ...figure, title: t('turnover.title') }, yearAbsence(selection, there));
}

function row({ point, isBase }: Framed<TradePoint>): TurnoverRow {
  const { quantity, isPartYear } = point;
  return {
    id: quantity.id,
    label: periodText(point.period),
    quantity,
    isBase,
    isPartYear,
    cells: [{ quantity, isBase }, rateCell(point)],
  };
}

function rateCell({ rate }: TradePoint): Cell {
  return rate ? { quantity: rate } : { why: 'not-published', text: t('absence.level-without-rate') };
}

function title(points: readonly TradePoint[]): string {
  const newest = points.at(-1);
  if (!newest) return t('turnover.title');
  const words = { value: quantityText(newest.quantity), period: periodText(newest.period) };
  const { rate } = newest;
  if (!rate || points.length < 2) return t('turnover.title.one', words);
  if (rate.value === 0) return t('turnover.title.same', words);
  return rate.value < 0 ? t('turnover.title.fell', words) : t('turnover.title.rose', words);
}

function summary(framed: readonly Framed<TradePoint>[]): string {
  const sentences = framed.map(({ point }) =>
    t('turnover.summary.point', { period: periodText(point.period), value: quantityText(point.quantity) }),
  );
  const rate = framed.at(-1)?.point.rate;
  if (rate) sentences.push(t('turnover.summary.rate', { rate: valueText(rate) }));
  return sentences.join(' ');
}

function claimWords(claim: Observation) {
  return { value: quantityText(storedQuantity(claim)), period: periodText(claim.period) };
}

function notes(
  observations: readonly Observation[],
  framed: readonly Framed<TradePoint>[],
  selection: Selection,
): string[] {
  const claims = observations.filter(
    ({ measure, flow, bound }) => measure === 'trade' && flow === 'turnover' && bound,
  );
  return [
    ...(framed.some(({ point }) => point.period.endEarliest) ? [t('figure.note.open-end')] : []),
    ...(framed.some(({ isBase }) => isBase) ? [t('figure.note.base-outside')] : []),
    ...claims
      .filter(({ period }) => inYears(yearsOfPeriod(period), selection))
      .map((claim) => t('turnover.note.claim', claimWords(claim))),
  ];
}
