import { compareNames } from '#src/i18n/format.ts';
import type { RegisterRow } from './register.ts';

type Direction = 'ascending' | 'descending';
export type Sort = { key: string; direction: Direction };

/** Rows by a column; rows without a value come last in either direction, equal ones keep their order. */
export function sortRows(rows: readonly RegisterRow[], sort: Sort | undefined): readonly RegisterRow[] {
  if (!sort) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [orderOf(a, sort.key), orderOf(b, sort.key)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return sign * compare(one, other);
  });
}

/** A first press sorts upwards, a second downwards. */
export function nextSort(sort: Sort | undefined, key: string): Sort {
  const isUp = sort?.key === key && sort.direction === 'ascending';
  return { key, direction: isUp ? 'descending' : 'ascending' };
}

function orderOf({ cells }: RegisterRow, key: string): string | number | undefined {
  const cell = cells[key];
  if (!cell) return undefined;
  return 'order' in cell ? cell.order : cell.text || undefined;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareNames(String(a), String(b));
}
