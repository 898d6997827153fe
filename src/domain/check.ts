import type { Observation } from '#src/contract/observation.ts';
import type { Age } from './anniversary.ts';
import { baseOfChange, levelOfChange } from './implied.ts';
import { exactly, intervalsOverlap, throughCorners } from './interval.ts';
import { computed } from './net.ts';
import type { Interval, Quantity } from './quantity.ts';
import { mayBeZero } from './recipe.ts';
import { storedInterval, storedQuantity } from './stored.ts';
import { bothLevels, bothRated, type Scope, type TradeRecord, tradeRecord } from './trade-record.ts';

/**
 * A published figure beside what other published figures make of it.
 * `rate`: a rate of change, from the two levels. `total`: turnover, from exports and imports. `year-before`:
 * a level of the year before, from this year's levels and rates. `level`: the lower of the two levels that a
 * change and its rate imply; neither may be below zero. `age`: an anniversary, from the days.
 */
export type Check = {
  id: string;
  kind: 'rate' | 'total' | 'year-before' | 'level' | 'age';
  /** Rounding alone can explain the difference. Where it cannot, the product says so in the open. */
  holds: boolean;
  published: Quantity;
  /** In the unit of `published`. The published figure is the one that is shown. */
  recomputed: Interval;
  /** One more than published, for `recomputed`. */
  digits: number;
  /** Ids of the stored facts that it was recomputed from. */
  inputs: readonly string[];
};

/** Every check that one count of the trade admits, in the order of the observations. */
export function consistencyChecks(observations: readonly Observation[], scope?: Scope): readonly Check[] {
  const record = tradeRecord(observations, scope);
  return record.rows.flatMap((row) => {
    if (row.measure === 'trade-change-rate')
      return [rateCheck(record, row), levelCheck(record, row)].flatMap(present);
    if (row.measure !== 'trade' || row.flow !== 'turnover' || row.product !== undefined) return [];
    return [totalCheck(record, row), yearBeforeCheck(record, row)].flatMap(present);
  });
}

/** The published length in years against the days: "28 years" is 27 years 11 months. */
export function checkAge(observation: Observation, age: Age): Check {
  const recomputed = exactly(age.value / 12);
  return checked('age', observation, recomputed, age.inputs);
}

/** Change in per cent from one level to another: 100·(newer ÷ older − 1). Each level stands once. */
export function changeInPercent(newer: Interval, older: Interval): Interval {
  return throughCorners([newer, older], ([a = 0, b = 0]) => 100 * (a / b - 1));
}

function rateCheck(record: TradeRecord, rate: Observation): Check | undefined {
  const newer = record.find('trade', rate.flow, rate.period, rate.product);
  const before = record.yearBefore(rate.period);
  const older = before && record.find('trade', rate.flow, before, rate.product);
  if (!newer || !older || newer.unit !== older.unit || newer.unitMult !== older.unitMult) return undefined;
  const base = storedInterval(older);
  if (base.low <= 0) return undefined;
  return checked('rate', rate, changeInPercent(storedInterval(newer), base), [newer.id, older.id]);
}

function totalCheck(record: TradeRecord, total: Observation): Check | undefined {
  return against('total', total, bothLevels(record, total.period));
}

function yearBeforeCheck(record: TradeRecord, total: Observation): Check | undefined {
  return against('year-before', total, bothRated(record, record.yearAfter(total.period)));
}

function against(
  kind: 'total' | 'year-before',
  total: Observation,
  parts: readonly Observation[] | undefined,
): Check | undefined {
  const sum = computed('sum', parts);
  if (!sum || sum.unit !== total.unit || sum.unitMult !== total.unitMult) return undefined;
  return checked(kind, total, sum, sum.inputs);
}

function levelCheck(record: TradeRecord, rate: Observation): Check | undefined {
  const change = record.find('trade-change', rate.flow, rate.period, rate.product);
  if (!change || mayBeZero(rate)) return undefined;
  const inputs = [storedInterval(change), storedInterval(rate)];
  const [level, base] = [levelOfChange, baseOfChange].map((formula) =>
    throughCorners(inputs, ([amount = 0, percent = 0]) => formula(amount, percent)),
  );
  if (!level || !base) return undefined;
  const lower = level.value < base.value ? level : base;
  return { ...checked('level', change, lower, [change.id, rate.id]), holds: lower.high >= 0 };
}

function checked(
  kind: Check['kind'],
  observation: Observation,
  { value, low, high }: Interval,
  inputs: readonly string[],
): Check {
  const recomputed = { value, low, high };
  return {
    id: `check.${kind}.${observation.id}`,
    kind,
    holds: intervalsOverlap(storedInterval(observation), recomputed),
    published: storedQuantity(observation),
    recomputed,
    digits: observation.decimals + 1,
    inputs,
  };
}

function present<T>(check: T | undefined): T[] {
  return check === undefined ? [] : [check];
}
