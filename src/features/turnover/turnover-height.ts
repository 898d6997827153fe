/** Height of the plot, in pixels, for its width. */
export function turnoverHeight(width: number): number {
  return width < 480 ? 270 : 320;
}
