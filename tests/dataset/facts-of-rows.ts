import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../mocks/dataset');

/** An id where a row states its own: as a field, or as the first argument of the function that makes the row. */
const rowId = /(?:\bid: |^ {2}\w+\(|\.\.\.\w+\(|^ {4})'(?<id>[a-z0-9-]+)',/;
/** The comment at a row's end. */
const rowEnd = /[)}],? \/\/ (?<facts>[A-Z][\w-]*(?:, [A-Z][\w-]*)*)$/;

/** The facts that a row beyond the article rests on, as the comment at its end names them, by the row's id. */
export function factsOfRows(): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, readonly string[]>();
  for (const file of readdirSync(folder)) {
    let row: string | undefined;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      row ??= rowId.exec(line)?.groups?.id;
      const named = rowEnd.exec(line)?.groups?.facts;
      if (named === undefined) continue;
      if (row !== undefined) facts.set(row, named.split(', '));
      row = undefined;
    }
  }
  return facts;
}
