/** Height of the plot, in pixels, for its width. */
export function investmentHeight(): number {
  return 260;
}
