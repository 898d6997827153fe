import { dataset } from '#mocks/dataset/dataset.ts';
import { release } from '#mocks/dataset/release.ts';
import type { Figure, FigureRow } from '#src/charts/figure.ts';
import type { Selection } from '#src/charts/selection.ts';
import type { Collections } from '#src/contract/collections.ts';
import type { Release } from '#src/contract/release.ts';
import { articleSourceId, type SourceRef } from '#src/contract/source.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { printed } from './printed.ts';

/** The release as every card gets it. */
export const wholeRecord: Collections & { release: Release } = { ...dataset, release };

/** The article's layer of it: rows that have the article among their sources. */
export const articleRecord: Collections & { release: Release } = {
  ...wholeRecord,
  observations: wholeRecord.observations.filter(isOfArticle),
  events: wholeRecord.events.filter(isOfArticle),
  statements: wholeRecord.statements.filter(isOfArticle),
  agreements: wholeRecord.agreements.filter(isOfArticle),
};

function isOfArticle({ sources }: { sources: readonly SourceRef[] }): boolean {
  return sources.some(({ source }) => source === articleSourceId);
}

/** A release whose sources say nothing yet. */
export const emptyRecord: Collections & { release: Release } = {
  ...wholeRecord,
  observations: [],
  events: [],
  statements: [],
  agreements: [],
};

/** A reader's choice: everything, from Kazakhstan's side, unless said otherwise. */
export function choice(part: Partial<Selection> = {}): Selection {
  return { sector: [], layer: 'all', side: 'kz', ...part };
}

/** Every number of a figure, in reading order. */
export function quantitiesOf(figure: Figure): readonly Quantity[] {
  return figure.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => ('quantity' in cell ? cell.quantity : [])),
  );
}

/** What must not change with the words: ids, values, ends, status and absences of every cell. */
export function factsOf({ id, rows, absence }: Figure) {
  const cellOf = (cell: FigureRow['cells'][number]) => {
    if (!('quantity' in cell)) return 'why' in cell ? cell.why : 'text';
    const { id: fact, value, low, high, status } = cell.quantity;
    return { fact, value, low, high, status, isBase: cell.isBase ?? false };
  };
  return { id, why: absence?.why, rows: rows.map((row) => ({ row: row.id, cells: row.cells.map(cellOf) })) };
}

/** The number in a cell, or why there is none. */
export function numberOf(figure: Figure, row: string, column: string): Quantity | string {
  const at = figure.columns.findIndex(({ key }) => key === column) - 1;
  const cell = figure.rows.find(({ id }) => id === row)?.cells[at];
  if (!cell) throw new Error(`no cell ${row}:${column}`);
  if ('quantity' in cell) return cell.quantity;
  return 'why' in cell ? cell.why : cell.text;
}

/** A computed number with its status as a reader sees it: "implied −8.88 [−8.93, −8.83]". */
export function rangeOf(figure: Figure, row: string, column: string): string {
  const quantity = numberOf(figure, row, column);
  if (typeof quantity === 'string') return quantity;
  return `${quantity.status} ${printed(quantity).replaceAll('-', '\u2212')}`;
}
