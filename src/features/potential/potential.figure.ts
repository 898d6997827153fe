import { absentFigure, notPublished, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Figure, FigureRow } from '#src/charts/figure.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { rowById } from '#src/contract/by-id.ts';
import { inYears } from '#src/contract/matches.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { tradeSeries } from '#src/domain/series.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { newestIn } from '#src/domain/window.ts';
import { formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';

export type PotentialRow = FigureRow & { kind: 'offer' | 'actual'; quantity: Quantity };

/** The newest offer (a claim) and the reported exports of the newest year, apart: two kinds of number, no ratio. */
export function potentialFigure(record: FigureRecord, selection: Selection): Figure<PotentialRow> {
  const observations = inChosenLayer(record, selection);
  const offers = observations.filter(({ measure }) => measure === 'trade-offer');
  const offer = offers
    .filter(({ period }) => inYears(yearsOfPeriod(period), selection))
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : Number(a.period.end > b.period.end)))
    .at(-1);
  const actual = newestIn(tradeSeries(observations, 'export'), selection);
  const rows: PotentialRow[] = [
    ...(offer ? [row('offer', storedQuantity(offer), t('potential.offer'), t('potential.kind.offer'))] : []),
    ...(offer && actual
      ? [
          row(
            'actual',
            actual.quantity,
            t('potential.actual', { period: periodText(actual.period) }),
            t(actual.isPartYear ? 'potential.kind.actual' : 'potential.kind.actual.year'),
          ),
        ]
      : []),
  ];
  const words = offer &&
    actual && {
      offer: quantityText(storedQuantity(offer)),
      actual: quantityText(actual.quantity),
      period: periodText(actual.period),
    };
  const figure = {
    id: 'potential',
    title: words ? t('potential.title.value', words) : t('potential.title'),
    subtitle: t('potential.subtitle'),
    columns: [
      { key: 'what', head: t('figure.what'), numeric: false },
      { key: 'value', head: t('potential.column'), numeric: true },
      { key: 'kind', head: t('potential.column.kind'), numeric: false },
    ],
    rows,
    summary: words ? t('potential.summary', words) : t('potential.title'),
    legend: [],
    notes: [t('potential.note.kind'), ...goodsNamed(offer?.id, record)],
    sources: rows.flatMap(({ quantity }) => quantity.sources),
  } satisfies Figure<PotentialRow>;
  const bare = { ...figure, title: t('potential.title') };
  const absence = sectorAbsence('trade', record, selection);
  if (absence) return { ...absentFigure(bare, absence), notes: goodsNamed(offers.at(-1)?.id, record) };
  if (rows.length > 0) return figure;
  if (offers.length === 0) return absentFigure(bare, notPublished());
  return absentFigure(
    bare,
    yearAbsence(
      selection,
      offers.map(({ period }) => periodText(period)),
    ),
  );
}

function row(kind: PotentialRow['kind'], quantity: Quantity, label: string, what: string): PotentialRow {
  return { id: quantity.id, kind, quantity, label, cells: [{ quantity }, { text: what }] };
}

function goodsNamed(offer: string | undefined, record: FigureRecord): string[] {
  const products = record.statements.find(({ quantity }) => offer && quantity === offer)?.products ?? [];
  const names = products.flatMap((id) => {
    const product = rowById(record.products, id);
    return product ? [inLanguage(product.name)] : [];
  });
  return names.length > 0 ? [t('potential.note.goods', { goods: formatList(names) })] : [];
}
