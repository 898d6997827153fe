import type { Observation } from '#src/contract/observation.ts';
import { untilSeptember2024 } from './periods.ts';
import { article, en } from './row-parts.ts';

const change = {
  measure: 'trade-change',
  reporter: 'KZ',
  partner: 'RS',
  publishedBy: 'kz-ministry-of-trade-and-integration',
  period: untilSeptember2024,
  unit: 'USD',
  unitMult: 6,
  decimals: 1,
  status: 'reported',
  conflictsWith: [],
} satisfies Partial<Observation>;
const rate = {
  ...change,
  measure: 'trade-change-rate',
  unit: 'percent',
  unitMult: 0,
} satisfies Partial<Observation>;

const minds =
  'A change on the same part of 2023, not a level: the source publishes no level for this good. The ministry is named in ¶ 8.';
const notALevel = en(minds);

/** Single goods stand under their own sector only: the totals are in `trade.ts`. */
export const goods = [
  {
    ...change,
    id: 'exports-mineral-fertilizers-change-2024-until-september',
    flow: 'export',
    value: 6.4,
    product: 'mineral-fertilizers',
    sectors: ['chemicals'],
    sources: article(9),
    note: notALevel,
  },
  {
    ...change,
    id: 'exports-propylene-polymers-change-2024-until-september',
    flow: 'export',
    value: 2.4,
    product: 'propylene-polymers',
    sectors: ['rubber-plastics'],
    sources: article(9),
    note: notALevel,
  },
  {
    ...change,
    id: 'imports-paper-change-2024-until-september',
    flow: 'import',
    value: -11,
    decimals: 0,
    product: 'paper-cardboard-cellulose-cotton-wool',
    sectors: ['paper-wood'],
    sources: article(10),
    note: en(`${minds} Published in whole millions: it stands for a fall between 10.5 and 11.5.`),
  },
  {
    ...rate,
    id: 'imports-paper-change-rate-2024-until-september',
    flow: 'import',
    value: -44.5,
    product: 'paper-cardboard-cellulose-cotton-wool',
    sectors: ['paper-wood'],
    sources: article(10),
    note: notALevel,
  },
  {
    ...change,
    id: 'imports-asbestos-cement-change-2024-until-september',
    flow: 'import',
    value: -10.4,
    product: 'asbestos-cement-products',
    sectors: ['construction-materials'],
    sources: article(10),
    note: en(`${minds} What is left is small, but it is not zero.`),
  },
  {
    ...rate,
    id: 'imports-asbestos-cement-change-rate-2024-until-september',
    flow: 'import',
    value: -98.9,
    product: 'asbestos-cement-products',
    sectors: ['construction-materials'],
    sources: article(10),
    note: en(`${minds} What is left is small, but it is not zero.`),
  },
  {
    ...change,
    id: 'imports-aluminium-change-2024-until-september',
    flow: 'import',
    value: -5.2,
    product: 'aluminium-plates-sheets-strips',
    sectors: ['metals'],
    sources: article(10),
    note: notALevel,
  },
  {
    ...rate,
    id: 'imports-aluminium-change-rate-2024-until-september',
    flow: 'import',
    value: -69.8,
    product: 'aluminium-plates-sheets-strips',
    sectors: ['metals'],
    sources: article(10),
    note: notALevel,
  },
] satisfies readonly Observation[];
