import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Figure, FigureRow } from '#src/charts/figure.ts';
import { periodText } from '#src/charts/period-text.ts';
import { intervalText, quantityText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { type BalancePoint, balanceSeries } from '#src/domain/series.ts';
import { type Framed, frameYears } from '#src/domain/window.ts';
import { t } from '#src/i18n/translate.ts';

export type BalanceRow = FigureRow & { quantity: Quantity; isBase: boolean };

/** Kazakhstan's exports less its imports, one row a period: derived, or implied where the levels are. */
export function balanceFigure(record: FigureRecord, selection: Selection): Figure<BalanceRow> {
  const points = balanceSeries(inChosenLayer(record, selection));
  const framed = frameYears(points, selection);
  const shown = framed.map(({ point }) => point.quantity);
  const figure = {
    id: 'balance',
    title: title(framed),
    subtitle: t('balance.subtitle'),
    columns: [
      { key: 'period', head: t('figure.period'), numeric: false },
      { key: 'balance', head: t('balance.column'), numeric: true },
      { key: 'change', head: t('balance.column.change'), numeric: true },
    ],
    rows: framed.map(row),
    summary: shown.map(sentence).join(' '),
    legend: [],
    notes: [
      ...(shown.some(({ status }) => status === 'derived') ? [t('figure.note.derived')] : []),
      ...(shown.some(({ status }) => status === 'implied') ? [t('figure.note.implied')] : []),
      ...(framed.some(({ point }) => point.period.endEarliest) ? [t('figure.note.open-end')] : []),
      ...(framed.some(({ isBase }) => isBase) ? [t('figure.note.base-outside')] : []),
    ],
    sources: shown.flatMap(({ sources }) => sources),
  } satisfies Figure<BalanceRow>;
  const absence = sectorAbsence('trade', record, selection);
  if (absence) return absentFigure({ ...figure, title: t('balance.title') }, absence);
  if (framed.length > 0) return figure;
  const there = points.map(({ period }) => periodText(period));
  return absentFigure({ ...figure, title: t('balance.title') }, yearAbsence(selection, there));
}

function row({ point, isBase }: Framed<BalancePoint>): BalanceRow {
  const { quantity, change } = point;
  return {
    id: quantity.id,
    label: periodText(point.period),
    quantity,
    isBase,
    cells: [
      { quantity, isBase },
      change ? { quantity: change } : { why: 'not-published', text: t('absence.level-without-rate') },
    ],
  };
}

function title(framed: readonly Framed<BalancePoint>[]): string {
  const newest = framed.at(-1)?.point;
  if (!newest) return t('balance.title');
  const { quantity, change } = newest;
  const isDeficit = quantity.value < 0;
  // The amount without its sign: "deficit" says it.
  const value = quantityText({
    ...quantity,
    value: Math.abs(quantity.value),
    low: Math.min(Math.abs(quantity.low), Math.abs(quantity.high)),
    high: Math.max(Math.abs(quantity.low), Math.abs(quantity.high)),
  });
  if (!isDeficit) return t('balance.title.surplus', { value });
  if (!change || change.value === 0 || framed.length < 2) return t('balance.title.deficit', { value });
  return change.value > 0 ? t('balance.title.narrowed', { value }) : t('balance.title.widened', { value });
}

function sentence(quantity: Quantity): string {
  const words = { period: periodText(quantity.period), value: quantityText(quantity) };
  return t('balance.summary', { ...words, interval: intervalText(quantity) });
}
