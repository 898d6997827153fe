import type { Product } from '#src/contract/sector.ts';
import { en } from './row-parts.ts';

/** Goods as the sources name them; groups that it publishes as one stay one. */
export const products = [
  // With a published change (¶ 9, ¶ 10)
  { id: 'mineral-fertilizers', sector: 'chemicals', name: en('Mineral fertilizers') },
  {
    id: 'propylene-polymers',
    sector: 'rubber-plastics',
    name: en('Propylene polymers'),
    note: en(
      'Plastics in primary forms; filed with plastics, as customs tariffs do, and not with chemicals.',
    ),
  },
  {
    id: 'paper-cardboard-cellulose-cotton-wool',
    sector: 'paper-wood',
    name: en('Paper, cardboard, cellulose fibre, cotton wool'),
    note: en('One group with one published amount; the source does not split it.'),
  },
  { id: 'asbestos-cement-products', sector: 'construction-materials', name: en('Asbestos cement products') },
  {
    id: 'aluminium-plates-sheets-strips',
    sector: 'metals',
    name: en('Aluminium plates, sheets and strips'),
  },
  // Exports said to have risen, no amount (¶ 9)
  { id: 'textile-bags-packaging', sector: 'textiles-packaging', name: en('Textile bags and packaging') },
  { id: 'lumber', sector: 'paper-wood', name: en('Lumber') },
  { id: 'dried-legumes', sector: 'agriculture-food', name: en('Dried legumes') },
  { id: 'lighting-equipment', sector: 'machinery-instruments', name: en('Lighting equipment') },
  {
    id: 'hydrometers-thermometers',
    sector: 'machinery-instruments',
    name: en('Measuring instruments (hydrometers, thermometers)'),
    note: en('The source names hydrometers and thermometers as examples of the group.'),
  },
  // Imports said to have fallen, no amount (¶ 10)
  {
    id: 'liquid-gas-measuring-instruments',
    sector: 'machinery-instruments',
    name: en('Measuring instruments for liquids and gases'),
  },
  { id: 'liquid-pumps', sector: 'machinery-instruments', name: en('Liquid pumps') },
  { id: 'plastic-pipes', sector: 'rubber-plastics', name: en('Plastic pipes') },
  {
    id: 'hoses',
    sector: 'rubber-plastics',
    name: en('Hoses'),
    note: en('The source does not say of which material.'),
  },
  { id: 'tyres', sector: 'rubber-plastics', name: en('Tyres') },
  // Offered (¶ 15)
  { id: 'metallurgical-products', sector: 'metals', name: en('Metallurgical products') },
  {
    id: 'petrochemical-products',
    sector: 'chemicals',
    name: en('Petrochemical products'),
    note: en('Non-primary goods, therefore filed with chemicals and not with energy.'),
  },
  { id: 'food-products', sector: 'agriculture-food', name: en('Food products') },
  { id: 'chemical-products', sector: 'chemicals', name: en('Chemical products') },
  { id: 'machine-building-products', sector: 'machinery-instruments', name: en('Machine-building products') },
  { id: 'motor-vehicles', sector: 'vehicles', name: en('Vehicles') },
  { id: 'building-materials', sector: 'construction-materials', name: en('Construction materials') },
  // Agricultural exports to expand (¶ 16)
  { id: 'legumes', sector: 'agriculture-food', name: en('Legumes') },
  { id: 'onions', sector: 'agriculture-food', name: en('Onions') },
  { id: 'buckwheat', sector: 'agriculture-food', name: en('Buckwheat') },
  { id: 'cereals', sector: 'agriculture-food', name: en('Cereals') },
  { id: 'wheat', sector: 'agriculture-food', name: en('Wheat') },
  // Agricultural exports to add (¶ 16)
  { id: 'fish-products', sector: 'agriculture-food', name: en('Fish products') },
  { id: 'honey', sector: 'agriculture-food', name: en('Honey') },
  { id: 'poultry', sector: 'agriculture-food', name: en('Poultry') },
  { id: 'horse-meat', sector: 'agriculture-food', name: en('Horse meat') },
  { id: 'beef', sector: 'agriculture-food', name: en('Beef') },
  { id: 'dairy-products', sector: 'agriculture-food', name: en('Dairy products') },
  // Agricultural imports wanted (¶ 16)
  { id: 'breeding-cows', sector: 'agriculture-food', name: en('Breeding cows') },
  {
    id: 'livestock-genetic-material',
    sector: 'agriculture-food',
    name: en('Genetic material for livestock'),
  },
  // Worked on together (¶ 18)
  { id: 'hybrid-corn-seeds', sector: 'agriculture-food', name: en('Hybrid corn seeds') },
  { id: 'sunflower', sector: 'agriculture-food', name: en('Sunflower') },
  // Named by sources beyond the article
  { id: 'packaging-materials', sector: 'textiles-packaging', name: en('Packaging materials') },
  { id: 'cotton-wool', sector: 'textiles-packaging', name: en('Cotton wool') },
  {
    id: 'equipment',
    sector: 'machinery-instruments',
    name: en('Equipment'),
    note: en('The source does not say of which kind.'),
  },
  { id: 'natural-gas', sector: 'energy', name: en('Natural gas') },
  { id: 'crude-oil', sector: 'energy', name: en('Crude oil') },
  {
    id: 'energy-products',
    sector: 'energy',
    name: en('Energy products'),
    note: en('The source does not say which.'),
  },
  { id: 'medicines', sector: 'health-pharma', name: en('Medicines') },
  {
    id: 'paper-cardboard-cellulose-wool',
    sector: 'paper-wood',
    name: en('Paper, cardboard, cellulose wool'),
    note: en('Named together by the source; whether it is the group published for 2024 is not stated.'),
  },
  { id: 'aluminium-constructions', sector: 'metals', name: en('Aluminium constructions and parts') },
  { id: 'floor-tiles', sector: 'construction-materials', name: en('Floor tiles') },
  { id: 'wooden-furniture', sector: 'paper-wood', name: en('Wooden furniture') },
  { id: 'lifts', sector: 'machinery-instruments', name: en('Lifts') },
  { id: 'grain', sector: 'agriculture-food', name: en('Grain') },
  { id: 'vegetable-oils', sector: 'agriculture-food', name: en('Vegetable oils') },
  { id: 'meat', sector: 'agriculture-food', name: en('Meat') },
  { id: 'cheese', sector: 'agriculture-food', name: en('Cheese') },
  { id: 'liquor', sector: 'agriculture-food', name: en('Liquor') },
] satisfies readonly Product[];
