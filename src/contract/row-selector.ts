import { placesById } from './by-id.ts';
import type { CollectionName, Collections, RowOf } from './collections.ts';
import { admitted, columnsOf, countSectors, type Facets, type Row } from './columns.ts';
import type { Query } from './endpoint.ts';
import { yearsOfEvent, yearsOfPeriod } from './period.ts';
import { type SectorId, sectorIds } from './sector.ts';

/**
 * A collection laid out in columns of numbers, so that a choice is answered by reading along them: the rows that
 * `contract/matches` admits, in their order, 1 000 000 of them in milliseconds (docs/scale.md).
 */
export type RowSelector<Row> = {
  /**
   * The rows that a query admits; `after` and `limit` page them. Undefined where `after` is not among them. A page
   * is read from where the one before ended, so that the last costs no more than the first.
   */
  select: (query: Query) => readonly Row[] | undefined;
  /** For each sector how many rows it would show alone, all else in the query as it is. */
  countBySector: (query: Query) => ReadonlyMap<SectorId, number>;
};

const facetsOf: { [C in CollectionName]: Facets<RowOf<C>> } = {
  observations: {
    years: ({ period }) => yearsOfPeriod(period),
    codes: {
      measure: ({ measure }) => measure,
      reporter: ({ reporter }) => reporter,
      flow: ({ flow }) => flow,
      product: ({ product }) => product,
    },
  },
  events: { years: ({ date }) => yearsOfEvent(date) },
  statements: { years: ({ date }) => yearsOfEvent(date) },
  agreements: { years: ({ signed }) => yearsOfEvent(signed), codes: { status: ({ status }) => status } },
  people: {},
  organisations: {},
  products: {},
  places: {},
  routes: {},
  sectors: {},
  sources: {},
};

const kept = new WeakMap<object, unknown>();

/** The columns of a collection, ready to be asked: made at the first question and kept as long as its rows are. */
export function rowSelector<C extends CollectionName>(
  collection: C,
  rows: Collections[C],
): RowSelector<RowOf<C>> {
  const all: readonly RowOf<C>[] = rows;
  // What is kept for rows was made from these very rows.
  const made = kept.get(all) as RowSelector<RowOf<C>> | undefined;
  if (made) return made;
  const selector = selectorOf(all, facetsOf[collection]);
  kept.set(all, selector);
  return selector;
}

function selectorOf<R extends Row>(rows: readonly R[], facets: Facets<R>): RowSelector<R> {
  const columns = columnsOf(rows, facets);
  return {
    select: (query) => {
      const { after, limit = rows.length } = query;
      if (after === undefined) return rowsAt(rows, admitted(columns, query, 0, limit));
      const position = placesById(rows).get(after);
      if (position === undefined) return undefined;
      // The row itself comes first where it is among them.
      const places = admitted(columns, query, position, limit + 1);
      return places[0] === position ? rowsAt(rows, places.subarray(1)) : undefined;
    },
    countBySector: (query) => {
      const counts = countSectors(
        columns,
        admitted(columns, { ...query, sector: undefined }, 0, rows.length),
      );
      return new Map(sectorIds.map((id, sector) => [id, counts[sector] ?? 0]));
    },
  };
}

function rowsAt<R>(rows: readonly R[], places: Uint32Array): readonly R[] {
  if (places.length === rows.length) return rows;
  const selected: R[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const row = rows[places[index] ?? 0];
    if (row) selected.push(row);
  }
  return selected;
}
