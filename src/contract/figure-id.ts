/** Ids of the figures: addresses, file names and bookmarks rely on them. */
export const figureIds = [
  'turnover',
  'flows',
  'balance',
  'drivers',
  'goods',
  'potential',
  'investment',
  'both-sides',
  'corridor-volume',
  'flights',
  'events-per-year',
  'un-votes',
] as const;
export type FigureId = (typeof figureIds)[number];

export function isFigureId(id: string): id is FigureId {
  return (figureIds as readonly string[]).includes(id);
}
