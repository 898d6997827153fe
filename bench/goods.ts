import type { Product, SectorId } from '#src/contract/sector.ts';

/** Last chapter of the Harmonized System that is filed under each sector, in order. */
const sectorsUpTo: readonly (readonly [chapter: number, sector: SectorId])[] = [
  [24, 'agriculture-food'],
  [26, 'construction-materials'],
  [27, 'energy'],
  [29, 'chemicals'],
  [30, 'health-pharma'],
  [38, 'chemicals'],
  [40, 'rubber-plastics'],
  [43, 'textiles-packaging'],
  [49, 'paper-wood'],
  [67, 'textiles-packaging'],
  [70, 'construction-materials'],
  [83, 'metals'],
  [85, 'machinery-instruments'],
  [89, 'vehicles'],
  [97, 'machinery-instruments'],
];
const lastChapter = 97;
/** Kept free by the Harmonized System. */
const reserved = 77;
/** About as many headings as a chapter has on average (1 228 in 96 chapters). */
const headingsInAChapter = 12;

/** Every chapter of the Harmonized System (`hs-01` … `hs-97`), by its number; what it holds is not spelt out. */
export const chapters: readonly Product[] = Array.from({ length: lastChapter }, (_, at) => at + 1)
  .filter((chapter) => chapter !== reserved)
  .map((chapter) => ({
    id: `hs-${twoDigits(chapter)}`,
    sector: sectorsUpTo.find(([last]) => chapter <= last)?.[1] ?? 'trade',
    name: { en: `HS chapter ${twoDigits(chapter)}` },
  }));

/** The chapters' headings (`hs-0101` …), for datasets that chapters alone cannot fill. */
export const headings: readonly Product[] = chapters.flatMap(({ id, sector }) =>
  Array.from({ length: headingsInAChapter }, (_, at) => ({
    id: `${id}${twoDigits(at + 1)}`,
    sector,
    name: { en: `HS heading ${id.slice(3)}.${twoDigits(at + 1)}` },
  })),
);

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
