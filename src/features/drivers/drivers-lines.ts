import type { DriversRow } from './drivers.figure.ts';

/** A line of the chart: a flow's head, which carries its net change where there is one, or a bar. */
export type DriversLine = { key: string; row: DriversRow; isHead: boolean };

/** Rows in the order in which they are drawn. Without a net row the head borrows the flow's first row for its name. */
export function driversLines(rows: readonly DriversRow[]): readonly DriversLine[] {
  return rows.flatMap((row, at) => {
    const line = { key: row.id, row, isHead: false };
    const isFirst = rows[at - 1]?.flow !== row.flow;
    if (!isFirst) return [line];
    return row.kind === 'net'
      ? [{ ...line, isHead: true }]
      : [{ key: `head ${row.id}`, row, isHead: true }, line];
  });
}
