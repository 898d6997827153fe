/** Height of the plot, in pixels, for its width. */
export function flowsHeight(width: number): number {
  return width < 480 ? 260 : 300;
}
