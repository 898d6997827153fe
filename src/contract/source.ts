import * as v from 'valibot';
import { EventDate } from './period.ts';
import { Id, Text } from './text.ts';

/** A published document. The title stays in its own language. */
export const Source = v.object({
  id: Id,
  title: v.string(),
  lang: v.string(),
  publisher: v.string(),
  /** Absent where the document carries no date of its own. */
  published: v.optional(EventDate),
  /** Absent where only the title is known. The page links to it, so nothing that a browser would run. */
  url: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//))),
  /** Who wrote it first, where the publisher reprints. */
  republishedFrom: v.optional(v.string()),
  /** A: official register or statistics; B: news agency quoting officials; C: other press; D: weak site. */
  grade: v.picklist(['A', 'B', 'C', 'D']),
  note: v.optional(Text),
});
export type Source = v.InferOutput<typeof Source>;

/** Where in a source: `locator` is a paragraph ("¶ 8"), page or table. */
export const SourceRef = v.object({ source: Id, locator: v.optional(v.string()) });
export type SourceRef = v.InferOutput<typeof SourceRef>;

export const Sources = v.pipe(v.array(SourceRef), v.minLength(1));

/** Rows that have this source are the article's layer; `layer=article` shows them alone. */
export const articleSourceId = 'astana-times-2024-11';
