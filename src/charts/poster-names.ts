import type { FigureId } from '#src/contract/figure-id.ts';

/** Where the build puts the posters; it writes the file's address at last in its place (`build/prerender.ts`). */
export const posterFile = 'posters.svg';

export const posterSizes = ['narrow', 'whole', 'wide'] as const;
export type PosterSize = (typeof posterSizes)[number];

/** Width that a poster is drawn at, in CSS pixels: exact for windows of 390 and 1440, near for others. */
export const posterWidth: Record<PosterSize, number> = { narrow: 328, wide: 612, whole: 1294 };

/** Figures whose card has the whole width of the page; drawn for half of it their text would be twice as large. */
const whole: readonly FigureId[] = ['both-sides'];

/** The posters that a figure has. */
export function postersOf(id: FigureId): readonly PosterSize[] {
  return posterSizes.filter((size) => size !== 'whole' || whole.includes(id));
}

export function posterName(id: FigureId, size: PosterSize): string {
  return `${id}-${size}`;
}
