import type { Observation } from '#src/contract/observation.ts';
import { fullYear, untilEndOf } from './periods.ts';
import { productGroups } from './product-groups.ts';
import { cited, en } from './row-parts.ts';
import { level, yearly } from './trade-series.ts';

function sectorsOf(product: string): Observation['sectors'] {
  const group = productGroups.find(({ id }) => id === product);
  if (!group) throw new Error(`no product group ${product}`);
  return [group.sector, ...(group.alsoIn ?? [])];
}

const unctad = {
  ...level,
  reporter: 'compiled',
  unitMult: 3,
  publishedBy: 'unctad',
  basis: 'unctad',
  sources: cited('unctad-trade-matrix'),
} satisfies Partial<Observation>;
const exporters =
  'Compiled from what the exporter reports: a second source, one section of a classification.';

function soldByKazakhstan(id: string, product: string, value: number, decimals: number): Observation {
  const sectors = sectorsOf(product);
  const row = yearly({ ...unctad, partner: 'RS', flow: 'export', product, sectors }, exporters);
  return row(id, 2015, value, decimals);
}

function boughtByKazakhstan(id: string, product: string, value: number, decimals: number): Observation {
  const sectors = sectorsOf(product);
  const row = yearly({ ...unctad, partner: 'RS', flow: 'import', product, sectors }, exporters);
  return row(id, 2015, value, decimals);
}

/** Sections of the classification SITC, which are no goods that anybody trades as such. */
const sections = [
  // Exports
  soldByKazakhstan('exports-2015-unctad-sitc-0', 'sitc-0-food', 9.437, 3), // U2015-ke-s0
  soldByKazakhstan('exports-2015-unctad-sitc-2', 'sitc-2-crude-materials', 4.979, 3), // U2015-ke-s2
  soldByKazakhstan('exports-2015-unctad-sitc-3', 'sitc-3-mineral-fuels', 63.259, 3), // U2015-ke-s3
  soldByKazakhstan('exports-2015-unctad-sitc-5', 'sitc-5-chemicals', 1187.822, 3), // U2015-ke-s5
  soldByKazakhstan('exports-2015-unctad-sitc-6', 'sitc-6-manufactured-goods', 0.802, 3), // U2015-ke-s6
  soldByKazakhstan('exports-2015-unctad-sitc-7', 'sitc-7-machinery-transport', 83.802, 3), // U2015-ke-s7
  soldByKazakhstan('exports-2015-unctad-sitc-8', 'sitc-8-miscellaneous', 0.85, 2), // U2015-ke-s8
  // Imports
  boughtByKazakhstan('imports-2015-unctad-sitc-0', 'sitc-0-food', 229.934, 3), // U2015-se-s0
  boughtByKazakhstan('imports-2015-unctad-sitc-2', 'sitc-2-crude-materials', 449.846, 3), // U2015-se-s2
  boughtByKazakhstan('imports-2015-unctad-sitc-4', 'sitc-4-oils-fats', 2.501, 3), // U2015-se-s4
  boughtByKazakhstan('imports-2015-unctad-sitc-5', 'sitc-5-chemicals', 898.999, 3), // U2015-se-s5
  boughtByKazakhstan('imports-2015-unctad-sitc-6', 'sitc-6-manufactured-goods', 10015.394, 3), // U2015-se-s6
  boughtByKazakhstan('imports-2015-unctad-sitc-7', 'sitc-7-machinery-transport', 5328.616, 3), // U2015-se-s7
  boughtByKazakhstan('imports-2015-unctad-sitc-8', 'sitc-8-miscellaneous', 7334.241, 3), // U2015-se-s8
  boughtByKazakhstan('imports-2015-unctad-sitc-9', 'sitc-9-other', 140.72, 2), // U2015-se-s9
  {
    ...unctad,
    id: 'exports-to-scg-2005-unctad-sitc-3',
    partner: 'SCG',
    flow: 'export',
    period: fullYear(2005),
    value: 2542.615,
    decimals: 3,
    product: 'sitc-3-mineral-fuels',
    sectors: ['energy'],
    conflictsWith: [],
    note: en(
      `${exporters} Nearly everything that the table holds of these exports in the year. The other side is Serbia and Montenegro.`,
    ),
  }, // U2005-ke-s3
] satisfies readonly Observation[];

const mineralsAndMetals = yearly(
  {
    ...level,
    reporter: 'KZ',
    partner: 'RS',
    flow: 'import',
    publishedBy: 'wto',
    basis: 'wto',
    product: 'minerals-metals-wto',
    sectors: sectorsOf('minerals-metals-wto'),
    sources: cited('wto-imports-by-category'),
  },
  'As Kazakhstan reports it to the WTO; the file has single dollars (indicator HS_M_0020).',
);

/** One category of Kazakhstan’s imports from Serbia. */
const wto = [
  mineralsAndMetals('imports-minerals-metals-2015', 2015, 6.125, 3), // W2015-mm
  mineralsAndMetals('imports-minerals-metals-2016', 2016, 3.459, 3), // W2016-mm
  mineralsAndMetals('imports-minerals-metals-2017', 2017, 10.841, 3), // W2017-mm
  mineralsAndMetals('imports-minerals-metals-2018', 2018, 7.264, 3), // W2018-mm
  mineralsAndMetals('imports-minerals-metals-2019', 2019, 2.554, 3), // W2019-mm
  mineralsAndMetals('imports-minerals-metals-2020', 2020, 2.336, 3), // W2020-mm
  mineralsAndMetals('imports-minerals-metals-2021', 2021, 12.001, 3), // W2021-mm
  mineralsAndMetals('imports-minerals-metals-2022', 2022, 17.842, 3), // W2022-mm
] satisfies readonly Observation[];

const byTheState = {
  ...level,
  reporter: 'KZ',
  partner: 'RS',
  basis: 'government',
  conflictsWith: [],
} satisfies Partial<Observation>;

/** Single goods as Kazakhstan’s government publishes them. */
const goods = [
  {
    ...byTheState,
    id: 'exports-mineral-fertilizers-2025',
    publishedBy: 'kz-ministry-of-trade-and-integration',
    flow: 'export',
    period: fullYear(2025),
    value: 20.3,
    decimals: 1,
    product: 'mineral-fertilizers',
    sectors: ['chemicals'],
    sources: cited('qazinform-2026-02-26-balkan-vector'),
    note: en('A level, that of the whole year; the article gives a change in part of 2024.'),
  }, // P-2025fert
  {
    ...byTheState,
    id: 'exports-mineral-fertilizers-share-2025',
    measure: 'trade-share',
    publishedBy: 'kz-ministry-of-trade-and-integration',
    flow: 'export',
    period: fullYear(2025),
    value: 71,
    unit: 'percent',
    unitMult: 0,
    decimals: 0,
    product: 'mineral-fertilizers',
    sectors: ['chemicals'],
    sources: cited('qazinform-2026-02-26-balkan-vector'),
    note: en('Share of all Kazakh exports to Serbia in the year, as published.'),
  }, // P-2025fert
  {
    ...byTheState,
    id: 'trade-agricultural-goods-2025-first-half',
    publishedBy: 'kz-government',
    flow: 'turnover',
    period: untilEndOf('2025-06', 'first half of 2025'),
    value: 4,
    decimals: 0,
    product: 'agricultural-goods',
    sectors: ['agriculture-food'],
    sources: cited('baq-2025-08-08-agriculture-tourism'),
    note: en('Part of a year, in whole millions; said to be one and a half times as much as before.'),
  }, // T2025h1-agri
] satisfies readonly Observation[];

export const tradeGoods: readonly Observation[] = [...sections, ...wto, ...goods];
