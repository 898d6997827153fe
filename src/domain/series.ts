import { keeper } from '#src/contract/kept.ts';
import type { Flow, Observation } from '#src/contract/observation.ts';
import { type Period, yearOf } from '#src/contract/period.ts';
import { comparable } from './comparable.ts';
import { mostInputs } from './interval.ts';
import { computed, netChange, netInputs } from './net.ts';
import { isPartYear, periodKey, samePeriod, yearBefore } from './period.ts';
import type { Quantity } from './quantity.ts';
import { storedQuantity } from './stored.ts';
import {
  bothLevels,
  bothRated,
  inOrder,
  type LineBasis,
  rated,
  type Scope,
  type TradeRecord,
  tradeRecord,
} from './trade-record.ts';

/** What a figure shows of one period. Part-years stand in the same line, flagged, for the figure to set apart. */
export type BalancePoint = {
  period: Period;
  /** The year of its end. */
  year: number;
  isPartYear: boolean;
  /** Where it differs from the point before, the line breaks: nothing is compared across. */
  basis: LineBasis;
  quantity: Quantity;
  /** Change on the same season a year before: published, else from published levels, else implied. */
  change?: Quantity | undefined;
  /** The same season a year before, where it is in the line and may be compared. */
  before?: Quantity | undefined;
};

/** `rate`: the published rate of change, never a recomputed one. */
export type TradePoint = BalancePoint & { rate?: Quantity | undefined };

/**
 * One flow, one point a period, oldest first, on one basis a period. A level is the published one; for turnover,
 * else the sum of published exports and imports; else what the next year's level and rate imply. Gaps stay gaps.
 */
export function tradeSeries(
  observations: readonly Observation[],
  flow: 'export' | 'import' | 'turnover',
  scope?: Scope,
): readonly TradePoint[] {
  const record = tradeRecord(observations, scope);
  return keptSeries(record, flow, () =>
    linked(
      periodsOf(record).flatMap((period): TradePoint[] => {
        const quantity = levelOf(record, flow, period);
        const rate = record.find('trade-change-rate', flow, period);
        const change = netChange(record, flow, period);
        return quantity
          ? [{ ...place(record, period), quantity, change, rate: rate && storedQuantity(rate) }]
          : [];
      }),
    ),
  );
}

const keptSeries = keeper<TradeRecord, readonly TradePoint[]>();

/** Exports less imports, one point a period, oldest first: of published levels, else of the implied ones. */
export function balanceSeries(observations: readonly Observation[], scope?: Scope): readonly BalancePoint[] {
  const record = tradeRecord(observations, scope);
  return keptBalance(record, '', () =>
    linked(
      periodsOf(record).flatMap((period): BalancePoint[] => {
        const levels = bothLevels(record, period);
        const yearBeforeIt = record.yearBefore(period);
        const before = yearBeforeIt && bothLevels(record, yearBeforeIt);
        const quantity =
          computed('balance', levels) ?? computed('balance', bothRated(record, record.yearAfter(period)));
        const change =
          computed('change', levels && before && [...levels, ...before]) ??
          computed('change', bothRated(record, period));
        return quantity ? [{ ...place(record, period), quantity, change }] : [];
      }),
    ),
  );
}

const keptBalance = keeper<TradeRecord, readonly BalancePoint[]>();

/** The whole years between the first and the last of a line for which it has no figure. */
export function missingYears(points: readonly BalancePoint[]): readonly number[] {
  const years = points.filter((point) => !point.isPartYear).map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Set(years);
  return Array.from({ length: last - first }, (_, at) => first + at).filter((year) => !known.has(year));
}

/** A good with a published change. `level` and `base`, the year before, are published or else implied. */
export type GoodsChange = {
  product: string;
  change: Quantity;
  rate?: Quantity | undefined;
  level?: Quantity | undefined;
  base?: Quantity | undefined;
};

/** The parts of a net change: what is published for goods, and the rest of all goods without an amount. */
type NetParts = { net: Quantity; rest: Quantity; changes: readonly Quantity[] };

/** As many goods as a rest can be computed beside, with a level and a rate: charts of goods draw no more a flow. */
export const mostGoods = mostInputs - 2;

/** Goods of a flow with a published change, the largest first; without a period: of the newest that has any. */
export function goodsChanges(
  observations: readonly Observation[],
  flow: 'export' | 'import',
  period?: Period,
  scope?: Scope,
): readonly GoodsChange[] {
  const record = tradeRecord(observations, scope);
  return publishedChanges(record, flow, period).map((change) => {
    const product = change.product ?? '';
    const find = (measure: 'trade' | 'trade-change-rate', of: Period) =>
      record.find(measure, flow, of, product);
    const rate = find('trade-change-rate', change.period);
    const level = find('trade', change.period);
    const before = record.yearBefore(change.period);
    const base = before && find('trade', before);
    const pair = rate && [change, rate];
    return {
      product,
      change: storedQuantity(change),
      rate: rate && storedQuantity(rate),
      level: level ? storedQuantity(level) : computed('level', pair),
      base: base ? storedQuantity(base) : computed('base', pair),
    };
  });
}

/**
 * The net change of a flow and what remains of it beside the published changes of goods: the goods without a
 * published amount, net. Nothing where no net can be told or no good has a published change.
 */
export function restOf(
  observations: readonly Observation[],
  flow: 'export' | 'import',
  period?: Period,
  scope?: Scope,
): NetParts | undefined {
  const record = tradeRecord(observations, scope);
  const goods = publishedChanges(record, flow, period);
  const [first] = goods;
  if (!first) return undefined;
  const inputs = netInputs(record, flow, first.period);
  const net = netChange(record, flow, first.period);
  const rest = computed('rest', inputs && [...inputs, ...goods]);
  return net && rest && { net, rest, changes: goods.map(storedQuantity) };
}

function levelOf(record: TradeRecord, flow: Flow, period: Period): Quantity | undefined {
  const level = record.find('trade', flow, period);
  if (level) return storedQuantity(level);
  const after = record.yearAfter(period);
  const isTurnover = flow === 'turnover';
  return (
    computed('sum', isTurnover ? bothLevels(record, period) : undefined) ??
    computed('base', rated(record, flow, after)) ??
    computed('sum', isTurnover ? bothRated(record, after) : undefined)
  );
}

/** Every period of a published level, and the year before each, of which a rate may tell. */
function periodsOf({ rows }: TradeRecord): readonly Period[] {
  const levels = rows.filter(({ measure, product }) => measure === 'trade' && product === undefined);
  const periods = levels.map(({ period }) => period);
  return inOrder([...periods.map(yearBefore), ...periods]);
}

function place(
  record: TradeRecord,
  period: Period,
): Pick<BalancePoint, 'period' | 'year' | 'isPartYear' | 'basis'> {
  const basis = record.basisOf(period) ?? 'government';
  return { period, year: yearOf(period.end), isPartYear: isPartYear(period), basis };
}

function linked<P extends BalancePoint>(points: readonly P[]): readonly P[] {
  const byPeriod = new Map(points.map((point) => [periodKey(point.period), point]));
  return points.map((point) => {
    const before = byPeriod.get(periodKey(yearBefore(point.period)));
    if (before?.basis !== point.basis) return point;
    return comparable(point.quantity, before.quantity).ok ? { ...point, before: before.quantity } : point;
  });
}

function publishedChanges(
  record: TradeRecord,
  flow: 'export' | 'import',
  period?: Period,
): readonly Observation[] {
  const changes = record.rows.filter(
    (row) => row.measure === 'trade-change' && row.flow === flow && row.product !== undefined,
  );
  const chosen = period ?? inOrder(changes.map((row) => row.period)).at(-1);
  if (!chosen) return [];
  return changes
    .filter((row) => samePeriod(row.period, chosen))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.id < b.id ? -1 : 1));
}
