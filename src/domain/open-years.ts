import { inSectors, type SelectionFilter } from '#src/contract/matches.ts';
import type { Observation, Partner } from '#src/contract/observation.ts';
import { yearOf } from '#src/contract/period.ts';
import { grouped } from './grouped.ts';
import { isPartYear, isWithinAYear } from './period.ts';

type LineFlow = 'export' | 'import' | 'turnover';

/** Years without a published figure in a state's own yearly line of trade. */
export type MissingYears = {
  kind: 'missing-years';
  reporter: string;
  partner: Partner;
  /** `each`: exports and imports alike. */
  flow: LineFlow | 'each';
  years: readonly number[];
};
type Question = MissingYears & { id: string; about: readonly string[] };
type Line = { reporter: string; partner: Partner; flow: LineFlow; rows: ReadonlyMap<number, Observation> };

const lineFlows: readonly LineFlow[] = ['turnover', 'export', 'import'];
const states: readonly string[] = ['KZ', 'RS', 'SCG'];

/** Two points make a line; a single year leaves nothing between. */
const shortestLine = 2;

/**
 * Gaps from the first year of each line to its last. Lines between Kazakhstan and Serbia are held against the
 * newest year of any of them: where one side stopped publishing, those years are missing too. A turnover is not
 * missing where exports and imports are both published, and not asked for where the same years of these are.
 * `about` are the figures on either side of the gaps.
 */
export function missingYears(observations: readonly Observation[], filter: SelectionFilter): Question[] {
  const lines = linesOf(observations);
  const newest = Math.max(...lines.filter(isOfToday).flatMap(({ rows }) => [...rows.keys()]));
  const gaps = lines.flatMap((line) => {
    const gap = gapsIn(line, newest, filter);
    return gap ? [gap] : [];
  });
  const alike = grouped(gaps, ({ line, years }) => [line.reporter, line.partner, ...years].join('-'));
  return [...alike.values()].flatMap((these): Question[] => {
    const [first] = these;
    if (!first) return [];
    const { reporter, partner } = first.line;
    const flow = flowOf(these.map(({ line }) => line.flow));
    const id = `missing-years-${reporter}-${partner}-${flow}`.toLowerCase();
    const about = [...new Set(these.flatMap((gap) => gap.beside))];
    return [{ kind: 'missing-years', id, about, reporter, partner, flow, years: first.years }];
  });
}

function flowOf(flows: readonly LineFlow[]): MissingYears['flow'] {
  if (flows.includes('export') && flows.includes('import')) return 'each';
  return flows.find((flow) => flow !== 'turnover') ?? 'turnover';
}

type Gap = { line: Line; years: readonly number[]; beside: readonly string[] };

function gapsIn(line: Line, newest: number, filter: SelectionFilter): Gap | undefined {
  const { rows } = line;
  const known = [...rows.keys()].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const all = range(first, isOfToday(line) ? newest : last).filter((year) => !rows.has(year));
  const years = all.filter((year) => year >= (filter.from ?? year) && year <= (filter.to ?? year));
  const isChosen = [...rows.values()].some(({ sectors }) => inSectors(sectors, filter));
  if (years.length === 0 || !isChosen) return undefined;
  const beside = known.filter((year) => all.includes(year - 1) || all.includes(year + 1));
  return { line, years, beside: beside.flatMap((year) => rows.get(year)?.id ?? []) };
}

function linesOf(observations: readonly Observation[]): readonly Line[] {
  const levels = observations.filter(isYearlyLevel);
  const pairs = grouped(levels, ({ reporter, partner }) => `${reporter} ${partner}`);
  return [...pairs.values()].flatMap((rows): Line[] => {
    const [first] = rows;
    if (!first) return [];
    const byFlow = (flow: LineFlow) =>
      new Map(rows.filter((row) => row.flow === flow).map((row) => [yearOf(row.period.end), row]));
    const [exports, imports] = [byFlow('export'), byFlow('import')];
    const both = [...exports].filter(([year]) => imports.has(year));
    return lineFlows
      .map((flow) => ({
        reporter: first.reporter,
        partner: first.partner,
        flow,
        rows: flow === 'turnover' ? new Map([...both, ...byFlow(flow)]) : byFlow(flow),
      }))
      .filter((line) => line.rows.size >= shortestLine);
  });
}

function isYearlyLevel({ measure, product, status, bound, period, reporter, partner }: Observation): boolean {
  const isLevel = measure === 'trade' && product === undefined && status === 'reported' && !bound;
  const isBetweenStates = states.includes(reporter) && states.includes(partner);
  return isLevel && isBetweenStates && !isPartYear(period) && isWithinAYear(period);
}

/** FR Yugoslavia's and Serbia and Montenegro's lines ended with them. */
function isOfToday({ reporter, partner }: Line): boolean {
  return reporter !== 'SCG' && partner !== 'SCG';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
