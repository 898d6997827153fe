import type { Flow, Observation } from '#src/contract/observation.ts';
import type { Period } from '#src/contract/period.ts';
import type { Product } from '#src/contract/sector.ts';
import type { SourceRef } from '#src/contract/source.ts';
import { chapters, headings } from './goods.ts';
import type { Random } from './random.ts';

/** The newest year, of which every month is there. */
export const newestYear = 2025;
/** What chapters by month fill in about two decades; larger datasets go down to headings. */
const mostOfChapters = 150_000;

const sides = [
  { reporter: 'KZ', partner: 'RS' },
  { reporter: 'RS', partner: 'KZ' },
] as const;
const flows = ['export', 'import'] as const;
const allGoods = undefined;

type Cite = () => SourceRef[];
type Kind = Pick<Observation, 'measure' | 'unit' | 'unitMult' | 'decimals'>;
const kinds = {
  level: { measure: 'trade', unit: 'USD', unitMult: 6, decimals: 1 },
  change: { measure: 'trade-change', unit: 'USD', unitMult: 6, decimals: 1 },
  rate: { measure: 'trade-change-rate', unit: 'percent', unitMult: 0, decimals: 1 },
} as const satisfies Record<string, Kind>;

/** The goods of a dataset of this size. */
export function goodsOf(size: number): readonly Product[] {
  return size <= mostOfChapters ? chapters : [...chapters, ...headings];
}

/**
 * `size` figures of trade as two countries' statistics offices publish them, the newest year first: totals by year,
 * each chapter's change on the year before, and levels by month, flow and good from either side. Every row is an
 * object of its own, as decoded JSON is, so that memory can be measured on it.
 */
export function generatedObservations(size: number, random: Random, cite: Cite): readonly Observation[] {
  const rows: Observation[] = [];
  const goods = goodsOf(size);
  const write = (kind: Kind, side: (typeof sides)[number], flow: Flow, period: Period, good?: Product) => {
    const at = rows.length;
    // Figures that contradict each other are few and stand close together.
    const other = at > 0 && random.once(200) ? rows[at - 1 - random.below(Math.min(at, 5))] : undefined;
    const amount = random.below(20_000) / 10;
    rows.push({
      id: `generated-${at}`,
      ...kind,
      ...side,
      flow,
      period,
      value: kind === kinds.level ? amount : (amount - 1000) / 10,
      status: 'reported',
      ...(good && { product: good.id }),
      sectors: [good?.sector ?? 'trade'],
      sources: cite(),
      conflictsWith: other ? [other.id] : [],
      ...(other && { note: { en: 'Generated, with a figure that contradicts it.' } }),
    });
  };
  for (let year = newestYear; rows.length < size; year -= 1) {
    for (const side of sides)
      for (const flow of [...flows, 'turnover'] as const) {
        write(kinds.level, side, flow, wholeYear(year), allGoods);
        write(kinds.rate, side, flow, wholeYear(year), allGoods);
      }
    for (const good of chapters)
      for (const flow of flows) {
        write(kinds.change, sides[0], flow, wholeYear(year), good);
        write(kinds.rate, sides[0], flow, wholeYear(year), good);
      }
    for (let month = 12; month >= 1 && rows.length < size; month -= 1)
      for (const side of sides)
        for (const flow of flows)
          for (const good of [allGoods, ...goods])
            write(kinds.level, side, flow, wholeMonth(year, month), good);
  }
  return rows.slice(0, size);
}

function wholeYear(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'span' };
}

function wholeMonth(year: number, month: number): Period {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return { start: `${start}-01`, end: `${start}-${last}`, kind: 'span' };
}
