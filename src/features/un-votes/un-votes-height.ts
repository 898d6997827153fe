/** Height of the plot, in pixels, for its width. */
export function unVotesHeight(width: number): number {
  return width < 480 ? 230 : 270;
}
