import type { Observation } from '#src/contract/observation.ts';
import { article, atPublication, en } from './row-parts.ts';

const narrated = {
  reporter: 'kazinform',
  partner: 'RS',
  flow: 'none',
  publishedBy: 'kazinform',
  period: atPublication,
  unitMult: 0,
  decimals: 0,
  status: 'claim',
  sectors: ['agriculture-food', 'education-science'],
  sources: article(18),
  conflictsWith: [],
} satisfies Partial<Observation>;

export const agriculture = [
  {
    ...narrated,
    id: 'corn-crop-share-hybrids-2024',
    measure: 'crop-share',
    value: 85,
    unit: 'percent',
    product: 'hybrid-corn-seeds',
    note: en(
      'Share of Kazakhstan’s corn crop that comes from the jointly produced hybrids: corn only, not the harvest as a whole. The narrator states it; neither a year nor whoever measured it is named.',
    ),
  },
  {
    ...narrated,
    id: 'corn-cooperation-length-2024',
    measure: 'cooperation-length',
    value: 30,
    bound: 'over',
    unit: 'years',
    product: 'hybrid-corn-seeds',
    note: en(
      'More than 30 years of work on hybrid corn by Budan LLP and the institute in Zemun Polje; the year it began is not stated.',
    ),
  },
] satisfies readonly Observation[];
