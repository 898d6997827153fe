import { absentFigure, noGoodsInSectors, notPublished, yearAbsence } from '#src/charts/absences.ts';
import type { Cell, Figure, FigureRow } from '#src/charts/figure.ts';
import { flowName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { rowById } from '#src/contract/by-id.ts';
import { inSectors, inYears } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import { samePeriod } from '#src/domain/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { type GoodsChange, goodsChanges, mostGoods, restOf, tradeSeries } from '#src/domain/series.ts';
import { formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';

type FlowCode = 'export' | 'import';
export type DriversRow = FigureRow & { flow: FlowCode; kind: 'net' | 'change' | 'rest'; quantity: Quantity };

const flows = ['export', 'import'] as const;

/**
 * What moved each flow: the published changes by good, the net change of the whole flow, and the rest, which
 * is the net less the published changes. Net and rest concern all goods and stand only where all goods are chosen.
 */
export function driversFigure(record: FigureRecord, selection: Selection): Figure<DriversRow> {
  const all = inChosenLayer(record, selection);
  const observations = all.filter((row) => inYears(yearsOfPeriod(row.period), selection));
  const isWhole = inSectors(['trade'], selection);
  const made = flows.map((flow) => flowRows(flow, observations, record, selection, isWhole));
  const rows = made.flatMap((each) => each.rows);
  const goods = made.reduce((sum, each) => sum + each.goods, 0);
  const shown = rows.filter(({ kind }) => kind === 'change').length;
  const period = rows[0] && periodText(rows[0].quantity.period);
  const rests = rows.filter(({ kind }) => kind === 'rest');
  const figure = {
    id: 'drivers',
    title: isOpposite(rows) ? t('drivers.title.opposite') : t('drivers.title'),
    subtitle: period ? t('drivers.subtitle', { period }) : t('drivers.subtitle.none'),
    columns: [
      { key: 'good', head: t('figure.good'), numeric: false },
      { key: 'change', head: t('drivers.column'), numeric: true },
      { key: 'rate', head: t('drivers.column.rate'), numeric: true },
    ],
    rows,
    summary: flows.flatMap((flow) => sentence(rows.filter((row) => row.flow === flow))).join(' '),
    legend: rests.length > 0 ? [{ tone: 'rest', look: 'hatched', label: t('drivers.legend.rest') }] : [],
    notes: [
      ...(rests.length > 0 ? [t('drivers.note.rest'), t('drivers.note.readings')] : []),
      ...(isWhole ? [] : [t('drivers.note.filtered')]),
      ...(shown < goods ? [t('figure.note.goods-left-out', { count: goods })] : []),
      ...(rows.some(({ quantity }) => quantity.period.endEarliest) ? [t('figure.note.open-end')] : []),
    ],
    sources: rows.flatMap(({ quantity }) => quantity.sources),
  } satisfies Figure<DriversRow>;
  if (rows.length > 0) return figure;
  return absentFigure(
    { ...figure, title: t('drivers.title') },
    absence(all, observations, record, selection),
  );
}

function absence(
  all: readonly Observation[],
  inTheseYears: readonly Observation[],
  record: FigureRecord,
  selection: Selection,
) {
  if (!all.some(isChange)) return notPublished();
  if (inTheseYears.some(isChange)) return noGoodsInSectors(record, selection);
  return yearAbsence(selection, [...new Set(all.filter(isChange).map(({ period }) => periodText(period)))]);
}

function isChange({ measure }: Observation): boolean {
  return measure === 'trade-change';
}

/** `goods`: how many have a published change, of which the largest stand in `rows`. */
function flowRows(
  flow: FlowCode,
  observations: readonly Observation[],
  record: FigureRecord,
  selection: Selection,
  isWhole: boolean,
): { rows: DriversRow[]; goods: number } {
  const group = flowName(flow, selection.side);
  const changes = goodsChanges(observations, flow).filter(
    // With all goods chosen every good stands; else only those filed under the chosen sectors.
    ({ change }) => isWhole || inSectors(change.sectors, selection),
  );
  const parts = isWhole ? restOf(observations, flow) : undefined;
  const made = (
    kind: DriversRow['kind'],
    label: string,
    quantity: Quantity,
    rate?: Quantity,
  ): DriversRow => ({
    id: quantity.id,
    flow,
    kind,
    group,
    label,
    quantity,
    cells: [{ quantity }, rateCell(kind, rate)],
  });
  const rows = [
    ...(parts ? [made('net', t('drivers.net'), parts.net, rateOf(parts.net, flow, observations))] : []),
    ...changes
      .slice(0, mostGoods)
      .map((good) => made('change', productName(good, record), good.change, good.rate)),
    ...(parts ? [made('rest', t('drivers.rest'), parts.rest)] : []),
  ];
  return { rows, goods: changes.length };
}

/** The published rate of the whole flow in the period of its net change. */
function rateOf(net: Quantity, flow: FlowCode, observations: readonly Observation[]): Quantity | undefined {
  return tradeSeries(observations, flow).find(({ period }) => samePeriod(period, net.period))?.rate;
}

function rateCell(kind: DriversRow['kind'], rate: Quantity | undefined): Cell {
  if (rate) return { quantity: rate };
  if (kind === 'change') return { why: 'not-published', text: t('absence.level-without-rate') };
  return { why: 'not-applicable', text: t('drivers.rest.absent') };
}

function productName({ product }: GoodsChange, record: FigureRecord): string {
  const row = rowById(record.products, product);
  return row ? inLanguage(row.name) : product;
}

/** Whether, in every flow, the rest moved against the published changes together (net less rest). */
function isOpposite(rows: readonly DriversRow[]): boolean {
  const rests = rows.filter(({ kind }) => kind === 'rest');
  const isAgainst = (rest: DriversRow) => {
    const net = rows.find(({ flow, kind }) => flow === rest.flow && kind === 'net');
    return (
      net !== undefined &&
      Math.sign(net.quantity.value - rest.quantity.value) === -Math.sign(rest.quantity.value)
    );
  };
  return rests.length > 0 && rests.every(isAgainst);
}

function sentence(rows: readonly DriversRow[]): string[] {
  const flow = rows[0]?.group;
  if (!flow) return [];
  const goods = rows
    .filter(({ kind }) => kind === 'change')
    .map(({ label, quantity }) => `${label} ${quantityText(quantity)}`);
  const net = rows.find(({ kind }) => kind === 'net');
  const rest = rows.find(({ kind }) => kind === 'rest');
  const words = { flow, goods: formatList(goods) };
  if (!net || !rest) return [t('drivers.summary.goods', words)];
  return [
    t('drivers.summary', { ...words, net: quantityText(net.quantity), rest: quantityText(rest.quantity) }),
  ];
}
