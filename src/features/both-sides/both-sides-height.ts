import type { Figure } from '#src/charts/figure.ts';
import type { BothSidesRow } from './both-sides.figure.ts';

/** Before the figure is known the card keeps the room of the whole record's figure. */
const typicalRows = 9;

/** Height of the plot, in pixels, for its width and rows. */
export function bothSidesHeight(width: number, figure?: Figure<BothSidesRow>): number {
  const rows = figure ? figure.rows.filter(({ isDrawn }) => isDrawn).length : typicalRows;
  return 60 + Math.max(rows, 1) * (width < 480 ? 66 : 46);
}
