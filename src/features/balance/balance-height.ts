/** Height of the plot, in pixels, for its width. */
export function balanceHeight(width: number): number {
  return width < 480 ? 280 : 320;
}
