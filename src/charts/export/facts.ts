import { numbersOf } from '#src/charts/cells.ts';
import { valueText } from '#src/charts/quantity-text.ts';
import { citedSources } from '#src/charts/sources-text.ts';
import { snap } from '#src/domain/interval.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { t } from '#src/i18n/translate.ts';
import type { DataInput } from './input.ts';

export type FactSource = { title: string; locator?: string; url?: string };

/** One quotable value of a figure. Codes as in the API; nothing is worded from one side and nothing rounded. */
export type FactRow = {
  id: string;
  measure: string;
  reporter: string;
  flow: string;
  product: string | null;
  sector: readonly string[];
  period_start: string;
  period_end: string;
  period_wording: string | null;
  /** `value`, `low`, `high` in `unit` × 10^`unit_mult`; an end that a bound leaves open is null. */
  value: number;
  unit: string;
  unit_mult: number;
  decimals: number | null;
  status: string;
  low: number | null;
  high: number | null;
  formula: string | null;
  sources: readonly FactSource[];
  note: string | null;
};

/** Every number of the figure once, in reading order. */
export function factRows(input: DataInput): readonly FactRow[] {
  const rows = new Map<string, FactRow>();
  for (const { quantity, isBase } of numbersOf(input.figure)) {
    if (!rows.has(quantity.id)) rows.set(quantity.id, factRow(quantity, isBase, input));
  }
  return [...rows.values()];
}

/**
 * The table of a figure whose cells are counts of rows: none has an origin of its own to quote, so the file
 * carries what the page shows. Nothing for a figure with numbers; they go out as `factRows`.
 */
export function countedTable({
  figure,
}: Pick<DataInput, 'figure'>): readonly (readonly string[])[] | undefined {
  if (figure.rows.length === 0 || numbersOf(figure).length > 0) return undefined;
  const rows = figure.rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell) => ('text' in cell ? cell.text : '')),
  ]);
  return [figure.columns.map(({ head }) => head), ...rows];
}

/** The sources of the whole figure, each once. */
export function figureSources({
  figure,
  sources,
}: Pick<DataInput, 'figure' | 'sources'>): readonly FactSource[] {
  return factSources(figure.sources, sources);
}

function factRow(quantity: Quantity, isBase: boolean, { sources, noteOf }: DataInput): FactRow {
  const { id, measure, reporter, flow, product, sectors, period, unit, unitMult, decimals } = quantity;
  const notes = [
    quantity.bound && valueText(quantity),
    isBase && t('chart.base-mark'),
    noteOf?.(quantity),
  ].filter((note) => note !== undefined && note !== false && note !== '');
  return {
    ...{ id, measure, reporter, flow },
    product: product ?? null,
    sector: sectors,
    period_start: period.start,
    period_end: period.end,
    period_wording: period.wording ?? null,
    value: snap(quantity.value),
    unit,
    unit_mult: unitMult,
    decimals: decimals ?? null,
    status: quantity.status,
    ...ends(quantity),
    formula: quantity.formula ?? null,
    sources: factSources(quantity.sources, sources),
    note: notes.length > 0 ? notes.join('; ') : null,
  };
}

/** "over 500" has no upper end, "about 85" has neither. */
function ends({ bound, low, high }: Quantity): { low: number | null; high: number | null } {
  const isLowOpen = bound === 'about' || bound === 'up-to';
  const isHighOpen = bound === 'about' || bound === 'over' || bound === 'at-least';
  return {
    low: isLowOpen || !Number.isFinite(low) ? null : snap(low),
    high: isHighOpen || !Number.isFinite(high) ? null : snap(high),
  };
}

function factSources(refs: Quantity['sources'], sources: DataInput['sources']): readonly FactSource[] {
  return citedSources(refs, sources).map(({ source, locator }) => ({
    title: source.title,
    ...(locator === '' ? {} : { locator }),
    ...(source.url === undefined ? {} : { url: source.url }),
  }));
}
