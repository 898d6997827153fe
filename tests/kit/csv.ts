/**
 * Reads a saved CSV file by RFC 4180 into one record a row, keyed by the head line. Throws on anything a
 * spreadsheet could read in two ways: a stray quote, a row of another length, a repeated column name.
 */
export function csvRows(text: string): Record<string, string>[] {
  const [head, ...rows] = csvCells(text.replace(/^\uFEFF/, ''));
  if (!head) return [];
  if (new Set(head).size !== head.length) throw new Error(`repeated column name: ${head.join(',')}`);
  return rows.map((cells, index) => {
    if (cells.length !== head.length)
      throw new Error(`row ${index + 1} has ${cells.length} cells, the head ${head.length}`);
    return Object.fromEntries(head.map((name, column) => [name, cells[column] ?? '']));
  });
}

const cellPattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function csvCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  cellPattern.lastIndex = 0;
  while (cellPattern.lastIndex < text.length || row.length > 0) {
    const at = cellPattern.lastIndex;
    const cell = cellPattern.exec(text);
    if (!cell) throw new Error(`stray quote at character ${at}`);
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    if (cell[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
