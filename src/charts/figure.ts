import type { FigureId } from '#src/contract/figure-id.ts';
import type { SourceRef } from '#src/contract/source.ts';
import type { Absence } from '#src/domain/absence.ts';
import type { Quantity } from '#src/domain/quantity.ts';

/**
 * A figure as plain data. The chart, the table, every export, the summary for screen readers and the briefing
 * read this one object; none of them computes. All texts are finished and in the reader's language.
 */
export type Figure<Row extends FigureRow = FigureRow> = {
  id: FigureId;
  /** The finding. */
  title: string;
  /** Measure, place, period, unit. */
  subtitle: string;
  /** Heads of the table: the first is the row's label, the others stand over `cells`. */
  columns: readonly Column[];
  rows: readonly Row[];
  /** What it shows, extremes, change: in words, made from the rows. */
  summary: string;
  /** Key of the colours and patterns that labels alone do not explain. */
  legend: readonly LegendEntry[];
  notes: readonly string[];
  sources: readonly SourceRef[];
  /** Set where there is nothing to draw; `rows` is then empty. */
  absence?: FigureAbsence | undefined;
};

/** `cause`: the choice that emptied the figure and that the reader can undo. */
export type FigureAbsence = { why: Absence; text: string; cause?: 'sectors' | 'years' | undefined };

export type Column = { key: string; head: string; numeric: boolean };

export type FigureRow = {
  id: string;
  label: string;
  /** Stands over the rows that share it, e.g. the flow. */
  group?: string | undefined;
  /** One for each column after the first. */
  cells: readonly Cell[];
};

export type Cell =
  /** `isBase`: a comparison base outside the chosen years: kept, greyed and worded. */
  { quantity: Quantity; isBase?: boolean } | { text: string } | { why: Absence; text: string };

/** `tone` is a colour of the palette; `look` tells it apart without colour. */
export type LegendEntry = { tone: Tone; look: 'solid' | 'hatched' | 'hollow' | 'faded'; label: string };

export type Tone = 'exports' | 'imports' | 'total' | 'rest' | 'accent';
