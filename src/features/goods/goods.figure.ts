import { absentFigure, noGoodsInSectors, notPublished, yearAbsence } from '#src/charts/absences.ts';
import type { Cell, Figure, FigureRow } from '#src/charts/figure.ts';
import { flowName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { rowById } from '#src/contract/by-id.ts';
import { inSectors, inYears } from '#src/contract/matches.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { type GoodsChange, goodsChanges, mostGoods } from '#src/domain/series.ts';
import { capitalised, formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';

export type GoodsRow = FigureRow & {
  flow: 'export' | 'import';
  change: Quantity;
  /** Both or neither: a level needs a published rate beside the published change. */
  base?: Quantity | undefined;
  level?: Quantity | undefined;
  /** The year before lies outside the chosen years. */
  isBaseOutside: boolean;
};

const flows = ['export', 'import'] as const;
/** Below this share of its base a level is drawn so small that it could be taken for nothing. */
const smallShare = 0.05;

/** For each good with a published change and rate: the level that both imply, and the level a year before. */
export function goodsFigure(record: FigureRecord, selection: Selection): Figure<GoodsRow> {
  const all = inChosenLayer(record, selection);
  const observations = all.filter((row) => inYears(yearsOfPeriod(row.period), selection));
  const rowsOf = (flow: GoodsRow['flow']) =>
    goodsChanges(observations, flow).map((good) => row(flow, good, record, selection));
  const everyRow = flows.flatMap(rowsOf);
  const chosen = everyRow.filter(
    ({ change }) => inSectors(change.sectors, selection) || inSectors(['trade'], selection),
  );
  const rows = flows.flatMap((flow) => chosen.filter((each) => each.flow === flow).slice(0, mostGoods));
  const levels = rows.filter(({ level }) => level);
  const withoutLevel = rows.filter(({ level }) => !level);
  const small = levels.filter(({ level, base }) => level && base && level.value < base.value * smallShare);
  const period = rows[0] && periodText(rows[0].change.period);
  const figure = {
    id: 'goods',
    title: title(levels),
    subtitle: period ? t('goods.subtitle', { period }) : t('goods.subtitle.none'),
    columns: [
      { key: 'good', head: t('figure.good'), numeric: false },
      { key: 'base', head: t('goods.column.base'), numeric: true },
      {
        key: 'level',
        head: period
          ? t('goods.column.level', { period: capitalised(period) })
          : t('goods.column.level.none'),
        numeric: true,
      },
      { key: 'change', head: t('goods.column.change'), numeric: true },
      { key: 'rate', head: t('goods.column.rate'), numeric: true },
    ],
    rows,
    summary: levels.map(sentence).join(' '),
    legend:
      levels.length > 0 && period
        ? [
            { tone: 'total', look: 'hollow', label: t('goods.legend.before') },
            {
              tone: 'imports',
              look: 'hollow',
              label: t('goods.legend.now', { period: capitalised(period) }),
            },
          ]
        : [],
    notes: [
      ...(levels.length > 0 ? [t('figure.note.implied')] : []),
      ...(levels.some(({ base }) => isOutside(base, selection)) ? [t('figure.note.base-outside')] : []),
      ...(withoutLevel.length > 0 ? [t('goods.note.without-level', { goods: named(withoutLevel) })] : []),
      ...(small.length > 0 ? [t('goods.note.small', { goods: named(small) })] : []),
      ...(rows.length < chosen.length ? [t('figure.note.goods-left-out', { count: chosen.length })] : []),
    ],
    sources: rows.flatMap(({ change }) => change.sources),
  } satisfies Figure<GoodsRow>;
  if (rows.length > 0) return figure;
  const bare = { ...figure, title: t('goods.title') };
  const changes = all.filter(({ measure }) => measure === 'trade-change');
  if (changes.length === 0) return absentFigure(bare, notPublished());
  if (everyRow.length === 0)
    return absentFigure(
      bare,
      yearAbsence(selection, [...new Set(changes.map((change) => periodText(change.period)))]),
    );
  return absentFigure(bare, noGoodsInSectors(record, selection));
}

function row(
  flow: GoodsRow['flow'],
  good: GoodsChange,
  record: FigureRecord,
  selection: Selection,
): GoodsRow {
  const product = rowById(record.products, good.product);
  return {
    id: good.change.id,
    flow,
    group: flowName(flow, selection.side),
    label: product ? inLanguage(product.name) : good.product,
    change: good.change,
    base: good.base,
    level: good.level,
    isBaseOutside: isOutside(good.base, selection),
    cells: [
      cell(good.base, 'goods.no-level', isOutside(good.base, selection)),
      cell(good.level, 'goods.no-level'),
      { quantity: good.change },
      cell(good.rate, 'absence.level-without-rate'),
    ],
  };
}

function isOutside(base: Quantity | undefined, selection: Selection): boolean {
  return base !== undefined && !inYears(yearsOfPeriod(base.period), selection);
}

function cell(
  quantity: Quantity | undefined,
  otherwise: 'goods.no-level' | 'absence.level-without-rate',
  isBase = false,
): Cell {
  return quantity ? { quantity, isBase } : { why: 'not-published', text: t(otherwise) };
}

function title(levels: readonly GoodsRow[]): string {
  const [largest] = levels.toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value));
  if (!largest?.base || !largest.level) return t('goods.title');
  const words = { base: quantityText(largest.base), level: quantityText(largest.level) };
  return t('goods.title.largest', { product: largest.label, ...words });
}

function sentence({ label, base, level }: GoodsRow): string {
  if (!base || !level) return '';
  const words = { base: quantityText(base), level: quantityText(level), period: periodText(level.period) };
  return t('goods.summary', { product: label, ...words });
}

function named(rows: readonly GoodsRow[]): string {
  return formatList(rows.map(({ label }) => label));
}
