import { isGoodsSector, type SectorId } from '#src/contract/sector.ts';
import { formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import type { Figure, FigureAbsence } from './figure.ts';
import type { FigureRecord, Selection } from './selection.ts';

/**
 * Why a figure that belongs to `sector` as a whole does not answer the chosen sectors, or nothing where it
 * does. A total is never shown under a single good.
 */
export function sectorAbsence(
  sector: SectorId,
  record: FigureRecord,
  selection: Selection,
): FigureAbsence | undefined {
  const chosen = selection.sector ?? [];
  if (chosen.length === 0 || chosen.includes(sector)) return undefined;
  const sectors = sectorNames(chosen, record);
  if (sector === 'trade' && chosen.some(isGoodsSector))
    return { why: 'not-applicable', cause: 'sectors', text: t('absence.cannot-split', { sectors }) };
  return {
    why: 'filtered-out',
    cause: 'sectors',
    text: t('absence.other-sector', { sectors, own: sectorNames([sector], record) }),
  };
}

/** Nothing inside the chosen years; `there` names the periods that the record has. */
export function yearAbsence(selection: Selection, there: readonly string[]): FigureAbsence {
  if (there.length === 0) return notPublished();
  return {
    why: 'filtered-out',
    cause: 'years',
    text: t('absence.years', { years: yearsText(selection), there: formatList(there) }),
  };
}

/** No good with a published amount is filed under the chosen sectors. */
export function noGoodsInSectors(record: FigureRecord, selection: Selection): FigureAbsence {
  const sectors = sectorNames(selection.sector ?? [], record);
  return { why: 'filtered-out', cause: 'sectors', text: t('absence.sector-goods', { sectors }) };
}

export function notPublished(): FigureAbsence {
  return { why: 'not-published', text: t('absence.not-published') };
}

/** A figure without rows: it keeps its name and says why it is empty. */
export function absentFigure<F extends Figure>(figure: F, absence: FigureAbsence): F {
  return { ...figure, rows: [], legend: [], notes: [], sources: [], summary: absence.text, absence };
}

export function sectorNames(ids: readonly SectorId[], record: Pick<FigureRecord, 'sectors'>): string {
  const names = ids.map((id) => record.sectors.find((sector) => sector.id === id));
  return formatList(names.flatMap((sector) => (sector ? [inLanguage(sector.name)] : [])));
}

function yearsText({ from, to }: Selection): string {
  if (from !== undefined && to !== undefined)
    return from === to ? String(from) : t('absence.span', { from: String(from), to: String(to) });
  if (from !== undefined) return t('absence.since', { from: String(from) });
  return t('absence.up-to', { to: String(to ?? '') });
}
