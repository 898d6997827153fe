import type { Product } from '#src/contract/sector.ts';
import { en } from './row-parts.ts';

/** Goods and sections of classifications that the wider record names. */
export const productGroups: readonly Product[] = [
  {
    id: 'agricultural-goods',
    sector: 'agriculture-food',
    name: en('Agricultural goods'),
    note: en('All of them together, as one figure; the source does not list them.'),
  },
  {
    id: 'minerals-metals-wto',
    sector: 'metals',
    alsoIn: ['construction-materials'],
    name: en('Minerals and metals (WTO MTN category 12)'),
  },
  {
    id: 'oil-and-oil-products',
    sector: 'energy',
    name: en('Oil and oil products'),
    note: en('Crude and derivatives together.'),
  },
  // Sections of the Standard International Trade Classification
  { id: 'sitc-0-food', sector: 'agriculture-food', name: en('Food and live animals (SITC 0)') },
  {
    id: 'sitc-2-crude-materials',
    sector: 'metals',
    alsoIn: ['agriculture-food', 'chemicals', 'paper-wood', 'rubber-plastics', 'textiles-packaging'],
    name: en('Crude materials except fuels (SITC 2)'),
    note: en('The section reaches into several sectors and is published as one.'),
  },
  { id: 'sitc-3-mineral-fuels', sector: 'energy', name: en('Mineral fuels (SITC 3)') },
  {
    id: 'sitc-4-oils-fats',
    sector: 'agriculture-food',
    name: en('Animal and vegetable oils and fats (SITC 4)'),
  },
  {
    id: 'sitc-5-chemicals',
    sector: 'chemicals',
    alsoIn: ['health-pharma', 'rubber-plastics'],
    name: en('Chemicals (SITC 5)'),
    note: en('The section reaches into several sectors and is published as one.'),
  },
  {
    id: 'sitc-6-manufactured-goods',
    sector: 'metals',
    alsoIn: ['construction-materials', 'paper-wood', 'rubber-plastics', 'textiles-packaging'],
    name: en('Manufactured goods by material (SITC 6)'),
    note: en('The section reaches into several sectors and is published as one.'),
  },
  {
    id: 'sitc-7-machinery-transport',
    sector: 'machinery-instruments',
    alsoIn: ['vehicles'],
    name: en('Machinery and transport equipment (SITC 7)'),
  },
  {
    id: 'sitc-8-miscellaneous',
    sector: 'machinery-instruments',
    alsoIn: ['textiles-packaging'],
    name: en('Miscellaneous manufactures (SITC 8)'),
    note: en('The section reaches into several sectors and is published as one.'),
  },
  {
    id: 'sitc-9-other',
    sector: 'trade',
    name: en('Other commodities (SITC 9)'),
    note: en('What is classed nowhere else; it belongs to no sector, hence stands with all goods.'),
  },
];
