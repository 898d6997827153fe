import type { Figure } from '#src/charts/figure.ts';
import { type FlightsRow, isWeekly } from './flights.figure.ts';

/** Before the figure is known the card keeps the room of the whole record's figure. */
const typicalLanes = 2;

/** Height of the plot, in pixels, for its width and rows. */
export function flightsHeight(width: number, figure?: Figure<FlightsRow>): number {
  const lanes = figure ? figure.rows.filter(isWeekly).length : typicalLanes;
  return 52 + Math.max(lanes, 1) * (width < 480 ? 96 : 84);
}
