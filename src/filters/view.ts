import type { FigureId } from '#src/contract/figure-id.ts';
import type { SectorId } from '#src/contract/sector.ts';
import type { Language } from '#src/contract/text.ts';

export const layers = ['all', 'article'] as const;
export const sides = ['kz', 'rs'] as const;
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * What the address says. Absent means the default. Years are absent where they are the release's first or
 * last; the theme where the reader's storage or system decides.
 */
export type View = {
  sector: readonly SectorId[];
  from?: number | undefined;
  to?: number | undefined;
  layer: (typeof layers)[number];
  /** From whose side flows are worded. Never changes a number, a code or a file. */
  view: (typeof sides)[number];
  figure?: FigureId | undefined;
  event?: string | undefined;
  fact?: string | undefined;
  table: readonly FigureId[];
  lang?: Language | undefined;
  theme?: Theme | undefined;
  /** The release that the link was made under. Filters nothing: the page says what has changed since. */
  release?: string | undefined;
};
