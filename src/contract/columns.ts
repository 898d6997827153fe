import type { Query } from './endpoint.ts';
import type { YearSpan } from './period.ts';
import { type SectorId, sectorIds } from './sector.ts';
import { articleSourceId, type SourceRef } from './source.ts';

export type Row = { id: string; sectors?: readonly SectorId[]; sources?: readonly SourceRef[] };

type CodeName = 'measure' | 'reporter' | 'flow' | 'product' | 'status';

/** What can be chosen by: `years` and with them sectors and layer, and codes by the name of their field. */
export type Facets<Row> = {
  years?: (row: Row) => YearSpan;
  codes?: { readonly [Name in CodeName]?: (row: Row) => string | undefined };
};

export type Columns = {
  size: number;
  /** One bit a sector, and `anySector` in every row. */
  sectors: Int32Array;
  from: Int16Array;
  to: Int16Array;
  isOfArticle: Uint8Array;
  codes: ReadonlyMap<string, Codes>;
  /** Where each question writes its answer: room for every row, once for all questions. */
  room: Uint32Array;
};
/** `values`: a number a row, 0 where it has no value; `numbers`: what they stand for. */
type Codes = { values: Uint32Array; numbers: ReadonlyMap<string, number> };

const anySector = 1 << 30;
const everySector = -1;
const block = 2 ** 14;
/** All that an Int16Array holds; years have four digits. */
const [earliest, latest] = [-(2 ** 15), 2 ** 15 - 1];

export function columnsOf<R extends Row>(rows: readonly R[], { years, codes = {} }: Facets<R>): Columns {
  const size = rows.length;
  const bits = new Map(sectorIds.map((id, bit) => [id, 1 << bit]));
  // Code lists have neither sectors nor years: every choice leaves them whole.
  const sectors = new Int32Array(size).fill(years ? anySector : everySector);
  const from = new Int16Array(size).fill(earliest);
  const to = new Int16Array(size).fill(latest);
  const isOfArticle = new Uint8Array(size).fill(years ? 0 : 1);
  if (years)
    rows.forEach((row, at) => {
      const span = years(row);
      from[at] = span.from;
      to[at] = span.to;
      for (const sector of row.sectors ?? []) sectors[at] = (sectors[at] ?? 0) | (bits.get(sector) ?? 0);
      if (row.sources?.some(({ source }) => source === articleSourceId)) isOfArticle[at] = 1;
    });
  const named = Object.entries(codes).map(([name, of]): [string, Codes] => [name, codesOf(rows, of)]);
  return { size, sectors, from, to, isOfArticle, codes: new Map(named), room: new Uint32Array(size) };
}

function codesOf<R>(rows: readonly R[], of: (row: R) => string | undefined): Codes {
  const values = new Uint32Array(rows.length);
  const numbers = new Map<string, number>();
  rows.forEach((row, at) => {
    const value = of(row);
    if (value === undefined) return;
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    values[at] = number;
  });
  return { values, numbers };
}

/**
 * The places of the rows that a query admits, in order: from `start` on, and no more than `most`. To be read before
 * the next question is asked.
 */
export function admitted(columns: Columns, query: Query, start: number, most: number): Uint32Array {
  const { size, room: places } = columns;
  const codes = admittedCodes(columns, query);
  let found = 0;
  // Block by block, so that a page ends soon after its last row, and each column is read in one plain loop.
  for (let at = start; at < size && found < most; at += block) {
    const before = found;
    found = admittedIn(columns, query, { start: at, end: Math.min(size, at + block) }, places, before);
    for (const { values, isIn } of codes) {
      let left = before;
      for (let index = before; index < found; index += 1) {
        const place = places[index] ?? 0;
        if (isIn[values[place] ?? 0] === 0) continue;
        places[left] = place;
        left += 1;
      }
      found = left;
    }
  }
  return places.subarray(0, Math.min(found, most));
}

/** By sector, years and layer; writes the places behind the `found` first and answers how many there are then. */
function admittedIn(
  { sectors, from, to, isOfArticle }: Columns,
  query: Query,
  { start, end }: { start: number; end: number },
  places: Uint32Array,
  found: number,
): number {
  const wanted = query.sector?.length
    ? query.sector.reduce((mask, id) => mask | (1 << sectorIds.indexOf(id)), 0)
    : anySector;
  const { from: first = earliest, to: last = latest } = query;
  const isArticleOnly = query.layer === 'article';
  let next = found;
  for (let at = start; at < end; at += 1) {
    if (((sectors[at] ?? 0) & wanted) === 0) continue;
    if ((from[at] ?? 0) > last || (to[at] ?? 0) < first) continue;
    if (isArticleOnly && isOfArticle[at] === 0) continue;
    places[next] = at;
    next += 1;
  }
  return next;
}

/** For each place in `sectorIds` how many of the rows at these places carry that sector. */
export function countSectors({ sectors }: Columns, places: Uint32Array): Uint32Array {
  const counts = new Uint32Array(sectorIds.length);
  for (let index = 0; index < places.length; index += 1)
    // Bit by bit, lowest first.
    for (let left = (sectors[places[index] ?? 0] ?? 0) & ~anySector; left !== 0; left &= left - 1) {
      const sector = 31 - Math.clz32(left & -left);
      counts[sector] = (counts[sector] ?? 0) + 1;
    }
  return counts;
}

function admittedCodes({ codes }: Columns, query: Query): { values: Uint32Array; isIn: Uint8Array }[] {
  return [...codes].flatMap(([name, { values, numbers }]) => {
    const wanted = query[name as CodeName];
    if (!wanted?.length) return [];
    const isIn = new Uint8Array(numbers.size + 1);
    for (const value of wanted) {
      const number = numbers.get(value);
      if (number !== undefined) isIn[number] = 1;
    }
    return [{ values, isIn }];
  });
}
