/** Height of the plot, in pixels, for its width. */
export function corridorVolumeHeight(width: number): number {
  return width < 480 ? 250 : 300;
}
