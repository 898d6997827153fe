import { keeper } from '#src/contract/kept.ts';
import type { Flow, Observation, Partner } from '#src/contract/observation.ts';
import type { Period } from '#src/contract/period.ts';
import { isWithinAYear, periodKey, yearBefore } from './period.ts';

/** Whose count of the trade with whom; Kazakhstan's with Serbia where not said. */
export type Scope = { reporter?: string | undefined; partner?: Partner | undefined };

/** Every count of the trade: each reporter with each partner, never joined. */
export function countsOf(observations: readonly Observation[]): readonly Scope[] {
  const counts = new Map<string, Scope>();
  for (const { measure, reporter, partner } of observations)
    if (measure === 'trade') counts.set(`${reporter} ${partner}`, { reporter, partner });
  return [...counts.values()];
}

type TradeMeasure = 'trade' | 'trade-change' | 'trade-change-rate';

/** How a count came about that makes a state's own line; the other bases are second sources beside it. */
export type LineBasis = 'imf-dots' | 'government';

export type TradeRecord = {
  /** Every published figure of the count; two may state the same. */
  rows: readonly Observation[];
  /**
   * The one figure of a measure and flow for a period, on the basis of that period: of all goods, or of the one
   * named.
   */
  find: (measure: TradeMeasure, flow: Flow, period: Period, product?: string) => Observation | undefined;
  /** The period with published figures that is a year after this one, on the same basis. */
  yearAfter: (period: Period) => Period | undefined;
  /** The same season a year before, unless the line breaks between the two: then nothing links them. */
  yearBefore: (period: Period) => Period | undefined;
  /** What the figures of a period rest on; of a period without its own, what tells it: the year after. */
  basisOf: (period: Period) => LineBasis | undefined;
};

/**
 * The published trade figures of one count. Lines are never joined across reporters or partners, and claims,
 * bounds, offers and anything but a span within one year are no part of them. One basis stands for a period:
 * what was handed to the IMF where it has both for a year, because it splits every year into the two flows.
 */
export function tradeRecord(
  observations: readonly Observation[],
  { reporter = 'KZ', partner = 'RS' }: Scope = {},
): TradeRecord {
  return kept(observations, `${reporter} ${partner}`, () => recordOf(observations, reporter, partner));
}

const kept = keeper<readonly Observation[], TradeRecord>();

function recordOf(observations: readonly Observation[], reporter: string, partner: Partner): TradeRecord {
  const byKey = new Map<string, Observation>();
  const bases = new Map<string, LineBasis>();
  const rows = observations.filter(
    (row) => row.reporter === reporter && row.partner === partner && isPublishedTrade(row),
  );
  for (const row of rows) {
    const basis = basisOfRow(row);
    if (!basis) continue;
    const key = keyOf(basis, row);
    // Of two published for the same the one with more decimals, then the first.
    if (row.decimals > (byKey.get(key)?.decimals ?? -1)) byKey.set(key, row);
    if (row.product === undefined && (basis === 'imf-dots' || !bases.has(periodKey(row.period))))
      bases.set(periodKey(row.period), basis);
  }
  const after = new Map(rows.map(({ period }) => [periodKey(yearBefore(period)), period]));
  const own = (period: Period) => bases.get(periodKey(period));
  const isOneLine = (a: Period, b: Period) => {
    const [first, second] = [own(a), own(b)];
    return first === undefined || second === undefined || first === second;
  };
  const yearAfterOf = (period: Period) => {
    const next = after.get(periodKey(period));
    return next && isOneLine(period, next) ? next : undefined;
  };
  return {
    rows,
    find: (measure, flow, period, product) => {
      // A single good may have figures where its period has no total.
      const basis = own(period) ?? 'government';
      return byKey.get(keyOf(basis, { measure, flow, period, product }));
    },
    yearAfter: yearAfterOf,
    yearBefore: (period) => {
      const before = yearBefore(period);
      return isOneLine(before, period) ? before : undefined;
    },
    basisOf: (period) => {
      const next = yearAfterOf(period);
      return own(period) ?? (next && own(next));
    },
  };
}

/** Of a published figure of trade; the article's rows name their ministry instead of a basis. */
function basisOfRow({ basis = 'government' }: Observation): LineBasis | undefined {
  return basis === 'imf-dots' || basis === 'government' ? basis : undefined;
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

function isPublishedTrade(row: Observation): boolean {
  const { measure, status, bound, period } = row;
  const isTrade = measure === 'trade' || measure === 'trade-change' || measure === 'trade-change-rate';
  const isLevel = status === 'reported' && !bound && period.kind === 'span' && isWithinAYear(period);
  return isTrade && isLevel && basisOfRow(row) !== undefined;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function keyOf(
  basis: LineBasis,
  {
    measure,
    flow,
    period,
    product = '',
  }: { measure: string; flow: Flow; period: Period; product?: string | undefined },
): string {
  return [basis, measure, flow, periodKey(period), product].join(' ');
}
