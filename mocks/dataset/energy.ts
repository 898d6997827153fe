import type { Observation } from '#src/contract/observation.ts';
import { fullYear } from './periods.ts';
import { cited, en } from './row-parts.ts';

const slate = {
  measure: 'crude-share',
  reporter: 'argus',
  partner: 'none',
  flow: 'none',
  publishedBy: 'argus',
  period: fullYear(2021),
  unit: 'percent',
  unitMult: 0,
  decimals: 0,
  status: 'reported',
  product: 'crude-oil',
  sectors: ['energy'],
  sources: cited('iene-2022-pancevo'),
  conflictsWith: [],
} satisfies Partial<Observation>;
const notNamed = 'The page is silent on Kazakhstan; draw no conclusion from that.';

/** What is known of Serbia’s oil: the background of the gap between the two counts of trade. */
export const energy = [
  {
    ...slate,
    id: 'crude-share-russian-nis-2021',
    value: 17,
    note: en(`Russian crude in what the refiner NIS processed, after over 27% in 2020. ${notNamed}`),
  }, // E-nis21
  {
    ...slate,
    id: 'crude-share-kirkuk-nis-2021',
    value: 51,
    note: en(`Kirkuk blend from Iraq in what the refiner NIS processed, after 44% in 2020. ${notNamed}`),
  }, // E-nis21-iq
  {
    ...slate,
    id: 'oil-imports-serbia-2025',
    measure: 'oil-imports',
    reporter: 'RS',
    partner: 'world',
    publishedBy: 'rs-statistical-office',
    period: fullYear(2025),
    value: 2.29,
    unit: 'USD',
    unitMult: 9,
    decimals: 2,
    product: 'oil-and-oil-products',
    sources: cited('kurir-biznis-2026-03-11-oil'),
    note: en(
      'Serbia’s imports of oil and oil products from all countries; its exports are 430.2 million dollars. For context: Kazakh crude in Serbia’s count can be no more than this.',
    ),
  }, // E-2025tot
] satisfies readonly Observation[];
