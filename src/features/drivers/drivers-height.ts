import type { Figure } from '#src/charts/figure.ts';
import type { DriversRow } from './drivers.figure.ts';
import { driversLines } from './drivers-lines.ts';

/** Before the figure is known the card keeps the room of the whole record's figure. */
const typicalLines = 10;

/** Height of the plot, in pixels, for its width and rows. */
export function driversHeight(width: number, figure?: Figure<DriversRow>): number {
  const lines = figure ? driversLines(figure.rows).length : typicalLines;
  // On a phone a name has up to two lines of its own above its bar.
  return 34 + lines * (width < 480 ? 47 : 38);
}
