import type { EventDate } from '#src/contract/period.ts';
import type { SourceRef } from '#src/contract/source.ts';

export const registerIds = ['agreements', 'visits', 'companies', 'questions'] as const;
export type RegisterId = (typeof registerIds)[number];

/** A fact to open, worded. */
export type FactLink = { id: string; text: string };

export type RegisterCell = {
  /** Empty where the sources give nothing. */
  text: string;
  /** Stands on one line, as a date does. */
  isOneLine?: true;
  /** Stands small under the text. */
  note?: string | undefined;
  links?: readonly FactLink[] | undefined;
  /** What the column is sorted by; the text where not given, `undefined` last in either direction. */
  order?: string | number | undefined;
};

export type RegisterColumn = {
  key: string;
  head: string;
  /** Names its row. */
  isName?: true;
  isSortable?: true;
};

export type RegisterRow = {
  id: string;
  cells: Readonly<Record<string, RegisterCell>>;
  /** What a file says of it: codes as in the API, texts in the reader's language. */
  file: Readonly<Record<string, FileValue>>;
  sources: readonly SourceRef[];
  /** What it can be filtered by inside its register. */
  status?: string | undefined;
};

export type FileValue = string | number | null | readonly string[];

/** A register as plain data: the table and the files read it, and neither decides anything. */
export type Register = {
  id: RegisterId;
  title: string;
  columns: readonly RegisterColumn[];
  /** In the order in which they are first shown. */
  rows: readonly RegisterRow[];
  /** What to mind about the list as a whole: that it is not whole. */
  notes: readonly string[];
};

/** The columns of a file's dates. */
export function fileDate(name: string, date: EventDate | undefined): Record<string, string | null> {
  return {
    [`${name}_start`]: date?.start ?? null,
    [`${name}_end`]: date?.end ?? null,
    [`${name}_precision`]: date?.precision ?? null,
  };
}
