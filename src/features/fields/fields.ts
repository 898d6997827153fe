import {
  inLayer,
  inYears,
  matchesObservation,
  matchesStatement,
  type SelectionFilter,
} from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearsOfEvent } from '#src/contract/period.ts';
import type { SectorId } from '#src/contract/sector.ts';
import type { Statement } from '#src/contract/statement.ts';

const fieldIds = ['diplomacy', 'transport', 'agriculture', 'culture', 'companies'] as const;
export type FieldId = (typeof fieldIds)[number];

/**
 * Which sectors a card gathers. A row stands on the first card that claims one of its sectors; what none claims
 * (a good that is offered, say) is business.
 */
const sectorsOf: Record<FieldId, readonly SectorId[]> = {
  companies: ['investment', 'trade'],
  transport: ['transport'],
  agriculture: ['agriculture-food'],
  culture: ['culture', 'education-science'],
  diplomacy: [
    'diplomacy',
    'trade-policy',
    'defence-security',
    'justice',
    'consular',
    'tourism-sport',
    'digital',
  ],
};
const claimOrder: readonly FieldId[] = ['companies', 'transport', 'agriculture', 'culture', 'diplomacy'];

export type FieldRows = {
  statements: readonly Statement[];
  observations: readonly Observation[];
  /** Why nothing is left, where nothing is. */
  empty?: 'sectors' | 'years' | 'none' | undefined;
};

/**
 * Statements and figures of a card. Changes of trade by good are left to their figures, and so is a number that
 * a statement carries: it stands in the statement.
 */
export function fieldRows(
  field: FieldId,
  statements: readonly Statement[],
  observations: readonly Observation[],
  filter: SelectionFilter,
): FieldRows {
  const own = statements.filter((row) => !isTradeInGoods(row) && fieldOf(row.sectors) === field);
  const carried = new Set(
    statements.filter((row) => matchesStatement(row, filter)).map(({ quantity }) => quantity),
  );
  const ownFigures = observations.filter(
    (row) => !isInFigures(row) && !carried.has(row.id) && fieldOf(row.sectors) === field,
  );
  const chosen = own.filter((row) => matchesStatement(row, filter));
  const chosenFigures = ownFigures.filter((row) => matchesObservation(row, filter));
  const isEmpty = chosen.length + chosenFigures.length === 0;
  return {
    statements: chosen.toSorted(newestFirst),
    observations: chosenFigures,
    empty: isEmpty ? emptyReason(own, filter) : undefined,
  };
}

/** ISO days sort as text; what was said on the same day keeps the record's order, what has no date of its own comes last. */
function newestFirst(a: Statement, b: Statement): number {
  const [dayA, dayB] = [a, b].map(({ date }) => (date.precision === 'before' ? '' : date.end));
  return Number((dayA ?? '') < (dayB ?? '')) - Number((dayA ?? '') > (dayB ?? ''));
}

function emptyReason(own: readonly Statement[], filter: SelectionFilter): 'sectors' | 'years' | 'none' {
  const inChosenLayer = own.filter((row) => inLayer(row.sources, filter));
  if (inChosenLayer.length === 0) return 'none';
  return inChosenLayer.some((row) => inYears(yearsOfEvent(row.date), filter)) ? 'sectors' : 'years';
}

function fieldOf(sectors: readonly SectorId[]): FieldId {
  return (
    claimOrder.find((field) => sectorsOf[field].some((sector) => sectors.includes(sector))) ?? 'companies'
  );
}

/** Goods that rose or fell stand under the figure `goods`. */
function isTradeInGoods({ direction }: Statement): boolean {
  return direction !== undefined;
}

function isInFigures({ measure }: Observation): boolean {
  return measure.startsWith('trade') || measure === 'fdi';
}
