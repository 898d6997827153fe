import type { Observation } from '#src/contract/observation.ts';
import { type Period, yearOf } from '#src/contract/period.ts';
import { compute } from './formula.ts';
import { grouped } from './grouped.ts';
import { isPartYear } from './period.ts';
import type { Quantity } from './quantity.ts';
import { isRefusal } from './refusal.ts';
import { storedQuantity } from './stored.ts';

/**
 * What one side says of a flow in a year. `published` by an office, `stated` by an official, or the `sum` of the
 * exports and imports that it reported.
 */
export type SideFigure = {
  kind: 'published' | 'stated' | 'sum';
  quantity: Quantity;
  rows: readonly Observation[];
};

type SidedFlow = 'turnover' | 'export' | 'import';

/** The same trade of the same full year, as each side counts it. `ratio`: Serbia's figure ÷ Kazakhstan's. */
export type BothSides = {
  flow: SidedFlow;
  period: Period;
  year: number;
  kazakhstan: SideFigure;
  serbia: SideFigure;
  ratio: Quantity;
};

const flows = ['turnover', 'export', 'import'] as const;
const weight = { published: 0, sum: 1, stated: 2 } as const;

/**
 * Both sides' figures, flow by flow, newest first. Only full years, and only where both states' own counts are
 * at hand: nothing compiled elsewhere stands in for either. Where both reported to the same collector those two
 * are set side by side, else what each published, else what its officials stated.
 */
export function bothSides(observations: readonly Observation[]): readonly BothSides[] {
  const levels = observations.filter(isYearsLevel);
  const byYear = grouped(levels, ({ period }) => String(yearOf(period.end)));
  const newestFirst = [...byYear].map(([year, rows]) => ({ year: Number(year), rows }));
  newestFirst.sort((a, b) => b.year - a.year);
  return flows.flatMap((flow) =>
    newestFirst.flatMap(({ year, rows }) =>
      paired(
        flow,
        year,
        figuresOf(rows.filter(isKazakhstans), flow),
        figuresOf(rows.filter(isSerbias), flow),
      ),
    ),
  );
}

/** What either side says besides of a flow and year that stands in `pairs`: another office's or basis' figure. */
export function statedBesides(
  observations: readonly Observation[],
  pairs: readonly BothSides[],
): readonly Observation[] {
  const there = new Set(pairs.map(({ flow, year }) => `${flow} ${year}`));
  const used = new Set(pairs.flatMap(({ kazakhstan, serbia }) => [...kazakhstan.rows, ...serbia.rows]));
  return observations
    .filter((row) => isYearsLevel(row) && (isKazakhstans(row) || isSerbias(row)) && !used.has(row))
    .filter((row) => there.has(`${row.flow} ${yearOf(row.period.end)}`))
    .toSorted((a, b) => yearOf(b.period.end) - yearOf(a.period.end));
}

export function isKazakhstans({ reporter, partner }: Observation): boolean {
  return reporter === 'KZ' && partner === 'RS';
}

function isSerbias({ reporter, partner }: Observation): boolean {
  return reporter === 'RS' && partner === 'KZ';
}

function isYearsLevel({ measure, product, period }: Observation): boolean {
  return measure === 'trade' && product === undefined && !isPartYear(period) && isOneYear(period);
}

function isOneYear({ start, end }: Period): boolean {
  return yearOf(start) === yearOf(end);
}

function paired(
  flow: SidedFlow,
  year: number,
  ofKazakhstan: readonly SideFigure[],
  ofSerbia: readonly SideFigure[],
): BothSides[] {
  const shared = ofKazakhstan.flatMap((kazakhstan) => {
    const basis = basisOf(kazakhstan);
    const serbia = ofSerbia.find((other) => basis !== undefined && basisOf(other) === basis);
    return serbia ? [{ kazakhstan, serbia }] : [];
  });
  const [kazakhstan] = ofKazakhstan;
  const [serbia] = ofSerbia;
  const pair = shared[0] ?? (kazakhstan && serbia && { kazakhstan, serbia });
  if (!pair) return [];
  const ratio = compute('ratio', [...pair.serbia.rows, ...pair.kazakhstan.rows]);
  return isRefusal(ratio) ? [] : [{ flow, year, period: pair.kazakhstan.quantity.period, ...pair, ratio }];
}

/** Every figure of one side for a flow, the best first: published, then summed, then stated. */
function figuresOf(rows: readonly Observation[], flow: SidedFlow): readonly SideFigure[] {
  const own = rows
    .filter((row) => row.flow === flow)
    .map(
      (row): SideFigure => ({
        kind: row.status === 'claim' ? 'stated' : 'published',
        quantity: storedQuantity(row),
        rows: [row],
      }),
    );
  const summed = flow === 'turnover' ? sumsOf(rows) : [];
  return [...own, ...summed].toSorted((a, b) => weight[a.kind] - weight[b.kind]);
}

/** Exports and imports together, where both were reported on one basis. */
function sumsOf(rows: readonly Observation[]): readonly SideFigure[] {
  return rows.flatMap((exports): SideFigure[] => {
    if (exports.flow !== 'export' || exports.status === 'claim') return [];
    const imports = rows.find((row) => row.flow === 'import' && row.basis === exports.basis);
    if (!imports || imports.status === 'claim') return [];
    const quantity = compute('sum', [exports, imports]);
    return isRefusal(quantity) ? [] : [{ kind: 'sum', quantity, rows: [exports, imports] }];
  });
}

/** The collector that both sides may have reported to; a government's own figures share none. */
function basisOf({ rows }: SideFigure): string | undefined {
  const basis = rows[0]?.basis;
  return basis === 'government' ? undefined : basis;
}
