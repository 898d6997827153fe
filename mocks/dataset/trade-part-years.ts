import type { Observation } from '#src/contract/observation.ts';
import { untilEndOf } from './periods.ts';
import { cited, en } from './row-parts.ts';
import { level } from './trade-series.ts';

const part = { ...level, basis: 'government', decimals: 1, conflictsWith: [] } satisfies Partial<Observation>;
const kazakhstan = { ...part, reporter: 'KZ', partner: 'RS' } satisfies Partial<Observation>;
const serbia = {
  ...part,
  reporter: 'RS',
  partner: 'KZ',
  publishedBy: 'rs-ministry-of-foreign-affairs',
  period: untilEndOf('2016-09', 'January–September 2016'),
  sources: cited('vesti-online-2017-06-08-kazakhstan'),
} satisfies Partial<Observation>;
const secondHand = 'From the site of Serbia’s Foreign Ministry, as the press quotes it.';

/** Parts of years beyond the article’s: never beside full years, never annualised. */
export const tradePartYears = [
  {
    ...serbia,
    id: 'trade-turnover-2016-nine-months-rs',
    flow: 'turnover',
    value: 28.2,
    conflictsWith: ['trade-turnover-2016', 'exports-2016-rs', 'imports-2016'],
    note: en(
      `${secondHand} It exceeds what Kazakhstan counts for the whole year, and is far below the imports that Serbia itself reported to the IMF for it.`,
    ),
  }, // T2016n9-ser
  {
    ...serbia,
    id: 'imports-2016-nine-months-rs',
    flow: 'import',
    value: 15.05,
    decimals: 2,
    note: en(`${secondHand} Serbia counts it as its exports.`),
  }, // T2016n9-serx
  {
    ...kazakhstan,
    id: 'trade-turnover-2017-eight-months',
    publishedBy: 'kz-government',
    flow: 'turnover',
    period: untilEndOf('2017-08', 'January–August 2017'),
    value: 33.3,
    sources: cited('kazinform-2017-11-sagintayev'),
    note: en(
      'Stated by the office of the Prime Minister, with a growth to almost two and a half times the part of 2016.',
    ),
  }, // T2017m8-tot
  {
    ...kazakhstan,
    id: 'trade-turnover-2022-nine-months',
    publishedBy: 'kz-ministry-of-foreign-affairs',
    flow: 'turnover',
    period: untilEndOf('2022-09', 'nine months of 2022'),
    value: 52.9,
    sources: cited('kazinform-2022-11-06-consultations'),
    note: en(
      'Nine whole months. The article’s “until September” may mean eight: do not set the two side by side.',
    ),
  }, // T2022m9-tot
] satisfies readonly Observation[];
