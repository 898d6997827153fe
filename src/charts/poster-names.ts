import type { FigureId } from '#src/contract/figure-id.ts';

/** Where the build puts the posters; it writes the file's address at last in its place (`build/prerender.ts`). */
export const posterFile = 'posters.svg';

export const posterSizes = ['narrow', 'wide'] as const;
export type PosterSize = (typeof posterSizes)[number];

/** Figures whose card has the whole width of the page. */
const whole: readonly FigureId[] = ['both-sides'];

/** Width that a poster is drawn at, in CSS pixels: exact for windows of 390 and 1440, near for others. */
export function posterWidth(id: FigureId, size: PosterSize): number {
  if (size === 'narrow') return 328;
  return whole.includes(id) ? 1294 : 612;
}

export function posterName(id: FigureId, size: PosterSize): string {
  return `${id}-${size}`;
}
