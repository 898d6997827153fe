/** Height of the plot, in pixels, for its width. */
export function potentialHeight(width: number): number {
  return width < 480 ? 290 : 290;
}
