import { isGoodsSector, type Sector, type SectorId, sectorIds } from '#src/contract/sector.ts';
import type { Text } from '#src/contract/text.ts';

const names: Record<SectorId, Text> = {
  chemicals: { en: 'Chemicals' },
  'paper-wood': { en: 'Paper and wood' },
  'construction-materials': { en: 'Construction materials' },
  metals: { en: 'Metals' },
  'machinery-instruments': { en: 'Machinery and instruments' },
  'rubber-plastics': { en: 'Rubber and plastics' },
  'textiles-packaging': { en: 'Textiles and packaging' },
  'agriculture-food': { en: 'Agriculture and food' },
  energy: { en: 'Energy' },
  'health-pharma': { en: 'Health and pharmaceuticals' },
  vehicles: { en: 'Vehicles' },
  trade: { en: 'Trade in all goods' },
  diplomacy: { en: 'Diplomacy' },
  'trade-policy': { en: 'Trade policy' },
  investment: { en: 'Investment' },
  transport: { en: 'Transport' },
  culture: { en: 'Culture' },
  'education-science': { en: 'Education and science' },
  'tourism-sport': { en: 'Tourism and sport' },
  'defence-security': { en: 'Defence and security' },
  justice: { en: 'Justice' },
  consular: { en: 'Consular affairs' },
  digital: { en: 'Digital' },
};

export const sectors: readonly Sector[] = sectorIds.map((id) => ({
  id,
  group: isGoodsSector(id) ? 'goods' : 'fields',
  name: names[id],
}));
