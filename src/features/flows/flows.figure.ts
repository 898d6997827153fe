import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Cell, Figure, FigureRow } from '#src/charts/figure.ts';
import { shortFlowName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText, valueText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inYears } from '#src/contract/matches.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import { isPartYear } from '#src/domain/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { type TradePoint, tradeSeries } from '#src/domain/series.ts';
import { newestIn } from '#src/domain/window.ts';
import { capitalised } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';

export type FlowsRow = FigureRow & {
  flow: 'export' | 'import';
  now: Quantity;
  before?: Quantity | undefined;
  isBeforeOutside: boolean;
};

const flows = ['export', 'import'] as const;

/** Exports and imports in the newest chosen full year, else part of one, each beside the same period a year before. */
export function flowsFigure(record: FigureRecord, selection: Selection): Figure<FlowsRow> {
  const observations = inChosenLayer(record, selection);
  const series = { export: tradeSeries(observations, 'export'), import: tradeSeries(observations, 'import') };
  const points = flows.flatMap((flow) => {
    const point = newestIn(series[flow], selection);
    return point ? [{ flow, point }] : [];
  });
  const period = points[0] && periodText(points[0].point.period);
  const rows = points.map(({ flow, point }) => row(flow, point, selection));
  const figure = {
    id: 'flows',
    title: title(
      points.map(({ point }) => point),
      selection,
    ),
    subtitle: subtitle(rows),
    columns: [
      { key: 'flow', head: t('figure.direction'), numeric: false },
      { key: 'before', head: t('goods.column.base'), numeric: true },
      { key: 'now', head: t('goods.column.level', { period: capitalised(period ?? '') }), numeric: true },
      { key: 'rate', head: t('figure.change-published'), numeric: true },
      { key: 'change', head: t('flows.column.change'), numeric: true },
    ],
    rows,
    summary: points.map(({ flow, point }) => sentence(flow, point, selection)).join(' '),
    legend: [],
    notes: [
      ...(rows.some(({ now, before }) => (before ?? now).status === 'implied')
        ? [t('figure.note.implied')]
        : []),
      ...(points.some(({ point }) => point.period.endEarliest) ? [t('figure.note.open-end')] : []),
      ...(rows.some(({ isBeforeOutside }) => isBeforeOutside) ? [t('figure.note.base-outside')] : []),
    ],
    sources: points.flatMap(({ point }) => point.quantity.sources),
  } satisfies Figure<FlowsRow>;
  const bare = { ...figure, title: t('flows.title'), subtitle: t('flows.subtitle.none') };
  const absence = sectorAbsence('trade', record, selection);
  if (absence) return absentFigure(bare, absence);
  if (rows.length > 0) return figure;
  const there = series.export.map((point) => periodText(point.period));
  return absentFigure(bare, yearAbsence(selection, there));
}

function row(flow: FlowsRow['flow'], point: TradePoint, selection: Selection): FlowsRow {
  const { quantity: now, before } = point;
  const isBeforeOutside = before !== undefined && !inYears(yearsOfPeriod(before.period), selection);
  return {
    id: flow,
    flow,
    label: shortFlowName(flow, selection.side),
    now,
    before,
    isBeforeOutside,
    cells: [
      before ? { quantity: before, isBase: isBeforeOutside } : unpublished(),
      { quantity: now },
      point.rate ? { quantity: point.rate } : unpublished(),
      point.change ? { quantity: point.change } : unpublished(),
    ],
  };
}

function unpublished(): Cell {
  return { why: 'not-published', text: t('absence.level-without-rate') };
}

function subtitle(rows: readonly FlowsRow[]): string {
  const [first] = rows;
  if (!first || !rows.some(({ before }) => before)) return t('flows.subtitle.none');
  const period = capitalised(periodText(first.now.period));
  return isPartYear(first.now.period)
    ? t('flows.subtitle', { period })
    : t('flows.subtitle.year', { period });
}

function title(points: readonly TradePoint[], { side }: Selection): string {
  const [exports, imports] = points.map(({ rate, change }) => Math.sign((rate ?? change)?.value ?? 0));
  if (!exports || !imports) return t('flows.title');
  const direction = exports > 0 ? 'up' : 'down';
  const kind = exports === imports ? 'both' : 'opposite';
  return side === 'rs' ? t(`flows.title.rs.${kind}.${direction}`) : t(`flows.title.${kind}.${direction}`);
}

function sentence(flow: FlowsRow['flow'], point: TradePoint, { side }: Selection): string {
  const words = {
    flow: shortFlowName(flow, side),
    value: quantityText(point.quantity),
    period: periodText(point.period),
  };
  if (!point.before) return t('flows.summary.alone', words);
  if (!point.rate) return t('flows.summary.no-rate', { ...words, before: quantityText(point.before) });
  return t('flows.summary', { ...words, before: quantityText(point.before), rate: valueText(point.rate) });
}
