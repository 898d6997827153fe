/** Height of the plot, in pixels, for its width. */
export function eventsPerYearHeight(width: number): number {
  return width < 480 ? 180 : 210;
}
