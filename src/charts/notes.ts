import type { Observation } from '#src/contract/observation.ts';
import { inLanguage } from '#src/i18n/translate.ts';

/** The notes of some rows, each sentence once: rows of one source often mind the same. */
export function notesOf(rows: readonly Observation[]): readonly string[] {
  const sentences = rows.flatMap(({ note }) =>
    note ? inLanguage(note).split(/(?<=[.!?]) (?=\p{Lu})/u) : [],
  );
  return [...new Set(sentences)];
}
