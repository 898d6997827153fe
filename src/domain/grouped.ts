/** The rows by key, keys and rows in the order in which they come. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** For ISO days and ids, which sort as text in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
