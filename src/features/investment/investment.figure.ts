import { absentFigure, notPublished, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Figure, FigureRow } from '#src/charts/figure.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inYears } from '#src/contract/matches.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import { intervalsOverlap } from '#src/domain/interval.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { t } from '#src/i18n/translate.ts';

export type InvestmentRow = FigureRow & { quantity: Quantity };

const directions = ['inward', 'outward'] as const;

/** Direct investment in and out, cumulative: never a year's figure, and never drawn on a time axis. */
export function investmentFigure(record: FigureRecord, selection: Selection): Figure<InvestmentRow> {
  const all = inChosenLayer(record, selection).filter(({ measure }) => measure === 'fdi');
  const chosen = all.filter(({ period }) => inYears(yearsOfPeriod(period), selection));
  const rows = directions.flatMap((direction): InvestmentRow[] => {
    const newest = chosen.findLast(({ flow }) => flow === direction);
    if (!newest) return [];
    const quantity = storedQuantity(newest);
    const label = t(direction === 'inward' ? 'investment.in' : 'investment.out');
    return [{ id: quantity.id, label, quantity, cells: [{ quantity }] }];
  });
  const period = rows[0] && periodText(rows[0].quantity.period);
  const isBalanced = rows[0] && rows[1] && intervalsOverlap(rows[0].quantity, rows[1].quantity);
  const figure = {
    id: 'investment',
    title: title(rows),
    subtitle: period ? t('investment.subtitle', { period }) : t('investment.subtitle.none'),
    columns: [
      { key: 'direction', head: t('figure.direction'), numeric: false },
      { key: 'value', head: t('investment.column'), numeric: true },
    ],
    rows,
    summary: rows
      .map(({ label, quantity }) =>
        t('investment.summary', {
          label,
          value: quantityText(quantity),
          period: periodText(quantity.period),
        }),
      )
      .join(' '),
    legend: [],
    notes: [
      ...(period ? [t('investment.note.cumulative', { period })] : []),
      ...(isBalanced ? [t('investment.note.balanced')] : []),
    ],
    sources: rows.flatMap(({ quantity }) => quantity.sources),
  } satisfies Figure<InvestmentRow>;
  const bare = { ...figure, title: t('investment.title') };
  const absence = sectorAbsence('investment', record, selection);
  if (absence) return absentFigure(bare, absence);
  if (rows.length > 0) return figure;
  if (all.length === 0) return absentFigure(bare, notPublished());
  return absentFigure(
    bare,
    yearAbsence(selection, [...new Set(all.map(({ period }) => periodText(period)))]),
  );
}

/** Two rounded amounts whose ranges touch are about balanced, whichever is printed larger. */
function title([inward, outward]: readonly InvestmentRow[]): string {
  if (!inward || !outward) return t('investment.title');
  if (intervalsOverlap(inward.quantity, outward.quantity)) return t('investment.title.balanced');
  return inward.quantity.value > outward.quantity.value
    ? t('investment.title.more-in')
    : t('investment.title.more-out');
}
