import type { EventDate } from '#src/contract/period.ts';
import type { Source } from '#src/contract/source.ts';

/** A source as a footnote needs it: some have no address or bear no date. */
type CitableSource = Pick<Source, 'id' | 'title' | 'lang' | 'publisher' | 'republishedFrom'> & {
  url?: string | undefined;
  published?: EventDate | undefined;
};

/** What a footnote is made from, in whatever style. */
export type Citation = {
  /** Id of the fact that is cited. */
  id: string;
  /** What the sources are cited for: "Imports from Serbia, until September 2024: $58.9 million". */
  fact: string;
  sources: readonly { source: CitableSource; locator: string }[];
  release: string;
  /** The day on which the reader saw it, `YYYY-MM-DD`; absent where their clock cannot be right. */
  accessed?: string | undefined;
  /** Address of the exact view. */
  view: string;
};

export const footnoteStyles = ['plain', 'chicago', 'bibtex', 'ris'] as const;
export type FootnoteStyle = (typeof footnoteStyles)[number];

/** Year, month and day as far as the source gives them; none of a source that bears no date of its own. */
export function dateParts(date: EventDate | undefined): { year?: string; month?: number; day?: number } {
  if (!date || date.precision === 'before') return {};
  const [year = '', month, day] = date.start.split('-');
  if (date.precision === 'year') return { year };
  if (date.precision === 'month') return { year, month: Number(month) };
  return { year, month: Number(month), day: Number(day) };
}

/** One line, whatever white space the text had: in these formats a line is a field. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
