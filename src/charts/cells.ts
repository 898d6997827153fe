import type { Quantity } from '#src/domain/quantity.ts';
import type { Cell, Figure } from './figure.ts';

/** What a chart writes as `data-mark` on the SVG element of a cell's mark. */
export function markKey(rowId: string, columnKey: string): string {
  return `${rowId}:${columnKey}`;
}

export type FigureNumber = {
  mark: string;
  /** Says what the number is: group, row and, where its unit does not tell it from others of the row, the column. */
  label: string;
  quantity: Quantity;
  isBase: boolean;
};

/** Every number of a figure in reading order. */
export function numbersOf(figure: Figure): readonly FigureNumber[] {
  return cellsOf(figure).flatMap(({ cell, mark, label }) =>
    'quantity' in cell ? [{ mark, label, quantity: cell.quantity, isBase: cell.isBase ?? false }] : [],
  );
}

export type LabelledCell = { mark: string; label: string; cell: Cell };

/** Every cell of a figure in reading order, with the words that say which cell it is. */
export function cellsOf(figure: Figure): readonly LabelledCell[] {
  const columns = figure.columns.slice(1);
  return figure.rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const column = columns[at];
      if (!column) return [];
      const words = [row.group, row.label, isAlone(cell, row.cells) ? undefined : column.head];
      const label = words.filter((word) => word !== undefined && word !== '').join(', ');
      return [{ mark: markKey(row.id, column.key), label, cell }];
    }),
  );
}

/** A change beside its rate needs no head to be told from it, a level beside another level does. */
function isAlone(cell: Cell, cells: readonly Cell[]): boolean {
  if (!('quantity' in cell)) return false;
  const { unit } = cell.quantity;
  return cells.every((other) => other === cell || !('quantity' in other) || other.quantity.unit !== unit);
}
