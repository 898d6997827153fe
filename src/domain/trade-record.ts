import type { Flow, Observation, Partner } from '#src/contract/observation.ts';
import type { Period } from '#src/contract/period.ts';
import { isWithinAYear, periodKey, yearBefore } from './period.ts';

/** Whose count of the trade with whom; Kazakhstan's with Serbia where not said. */
export type Scope = { reporter?: string | undefined; partner?: Partner | undefined };

type TradeMeasure = 'trade' | 'trade-change' | 'trade-change-rate';

export type TradeRecord = {
  rows: readonly Observation[];
  /** The published figure of a measure and flow for a period: of all goods, or of the one named. */
  find: (measure: TradeMeasure, flow: Flow, period: Period, product?: string) => Observation | undefined;
  /** The period with published figures that is a year after this one. */
  yearAfter: (period: Period) => Period | undefined;
};

/**
 * The published trade figures of one count. Lines are never joined across reporters or partners, and claims,
 * bounds, offers and anything but a span within one year are no part of them.
 */
export function tradeRecord(
  observations: readonly Observation[],
  { reporter = 'KZ', partner = 'RS' }: Scope = {},
): TradeRecord {
  const byKey = new Map<string, Observation>();
  for (const row of observations) {
    if (row.reporter !== reporter || row.partner !== partner || !isPublishedTrade(row)) continue;
    const key = keyOf(row.measure, row.flow, row.period, row.product);
    // Of two published for the same the one with more decimals, then the first.
    if (row.decimals > (byKey.get(key)?.decimals ?? -1)) byKey.set(key, row);
  }
  const rows = [...byKey.values()];
  const after = new Map(rows.map(({ period }) => [periodKey(yearBefore(period)), period]));
  return {
    rows,
    find: (measure, flow, period, product) => byKey.get(keyOf(measure, flow, period, product)),
    yearAfter: (period) => after.get(periodKey(period)),
  };
}

/** Published exports and imports of all goods: `[x, m]`. */
export function bothLevels({ find }: TradeRecord, period: Period): readonly Observation[] | undefined {
  const exports = find('trade', 'export', period);
  const imports = find('trade', 'import', period);
  return exports && imports && [exports, imports];
}

/** A flow with its rate of change: `[level, rate]`. */
export function rated(
  { find }: TradeRecord,
  flow: Flow,
  period: Period | undefined,
): readonly Observation[] | undefined {
  const level = period && find('trade', flow, period);
  const rate = period && find('trade-change-rate', flow, period);
  return level && rate && [level, rate];
}

/** Both flows with their rates: `[x, rx, m, rm]`. */
export function bothRated(
  record: TradeRecord,
  period: Period | undefined,
): readonly Observation[] | undefined {
  const exports = rated(record, 'export', period);
  const imports = rated(record, 'import', period);
  return exports && imports && [...exports, ...imports];
}

/** Each period once, by its end, oldest first. Of equal ones the last given stands, with its wording. */
export function inOrder(periods: readonly Period[]): readonly Period[] {
  const byKey = new Map(periods.map((period) => [periodKey(period), period]));
  return [...byKey.values()].toSorted((a, b) => order(a.end, b.end) || order(a.start, b.start));
}

function isPublishedTrade({ measure, status, bound, period }: Observation): boolean {
  const isTrade = measure === 'trade' || measure === 'trade-change' || measure === 'trade-change-rate';
  return isTrade && status === 'reported' && !bound && period.kind === 'span' && isWithinAYear(period);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function keyOf(measure: string, flow: Flow, period: Period, product = ''): string {
  return [measure, flow, periodKey(period), product].join(' ');
}
