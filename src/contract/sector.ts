import * as v from 'valibot';
import { Id, Text } from './text.ts';

const goodsSectors = [
  'chemicals',
  'paper-wood',
  'construction-materials',
  'metals',
  'machinery-instruments',
  'rubber-plastics',
  'textiles-packaging',
  'agriculture-food',
  'energy',
  'health-pharma',
  'vehicles',
] as const;

/** `trade` is all goods together: totals stand here and never under each good. */
const fieldSectors = [
  'trade',
  'diplomacy',
  'trade-policy',
  'investment',
  'transport',
  'culture',
  'education-science',
  'tourism-sport',
  'defence-security',
  'justice',
  'consular',
  'digital',
] as const;

export const sectorIds = [...goodsSectors, ...fieldSectors] as const;
export type SectorId = (typeof sectorIds)[number];
export const SectorId = v.picklist(sectorIds);

/** Everything carries at least one sector. Rows with several are never summed by sector. */
export const Sectors = v.pipe(v.array(SectorId), v.minLength(1));

export function isSectorId(id: string): id is SectorId {
  return (sectorIds as readonly string[]).includes(id);
}

export function isGoodsSector(id: SectorId): boolean {
  return (goodsSectors as readonly string[]).includes(id);
}

export const Sector = v.object({ id: SectorId, group: v.picklist(['goods', 'fields']), name: Text });
export type Sector = v.InferOutput<typeof Sector>;

/**
 * A good as the source names it. `sector` is where it is filed; `alsoIn` are further sectors that a section of a
 * classification reaches into. What is counted for it carries all of them.
 */
export const Product = v.object({
  id: Id,
  sector: SectorId,
  alsoIn: v.optional(Sectors),
  name: Text,
  note: v.optional(Text),
});
export type Product = v.InferOutput<typeof Product>;
