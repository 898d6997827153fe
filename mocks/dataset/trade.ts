import type { Observation } from '#src/contract/observation.ts';
import { untilSeptember2023, untilSeptember2024 } from './periods.ts';
import { article, atPublication, en } from './row-parts.ts';

const partYear =
  'Part of a year, not a year: whether September is included is not stated, January as the start is inferred, and so is the year 2024.';
const ministryFromContext = 'The paragraph names no publisher; the ministry named in ¶ 8 is taken.';

const level = {
  measure: 'trade',
  reporter: 'KZ',
  partner: 'RS',
  publishedBy: 'kz-ministry-of-trade-and-integration',
  unit: 'USD',
  unitMult: 6,
  decimals: 1,
  status: 'reported',
  sectors: ['trade'],
  conflictsWith: [],
} satisfies Partial<Observation>;

const rate = {
  ...level,
  measure: 'trade-change-rate',
  unit: 'percent',
  unitMult: 0,
} satisfies Partial<Observation>;

/** All goods together; single goods are in `goods.ts`. */
export const trade = [
  {
    ...level,
    id: 'trade-turnover-2024-until-september',
    flow: 'turnover',
    period: untilSeptember2024,
    value: 69.4,
    sources: article(8),
    note: en(partYear),
  },
  {
    ...level,
    id: 'trade-turnover-2023-until-september',
    flow: 'turnover',
    period: untilSeptember2023,
    value: 76.9,
    sources: article(8),
    note: en(
      'Part of a year, not a year: the source ties it to the period “until September” of 2024, whose start and end it leaves open.',
    ),
  },
  {
    ...rate,
    id: 'trade-turnover-change-rate-2024-until-september',
    flow: 'turnover',
    period: untilSeptember2024,
    value: -9.7,
    sources: article(8),
    note: en(
      'Against the equal part of 2023, as published: quote −9.7%. The two rounded levels alone would give a slightly larger fall.',
    ),
  },
  {
    ...level,
    id: 'exports-2024-until-september',
    flow: 'export',
    period: untilSeptember2024,
    value: 10.5,
    sources: article(9),
    note: en(`${partYear} ${ministryFromContext}`),
  },
  {
    ...rate,
    id: 'exports-change-rate-2024-until-september',
    flow: 'export',
    period: untilSeptember2024,
    value: 15.4,
    sources: article(9),
    note: en(`Against the equal part of 2023, whose export level is not published. ${ministryFromContext}`),
  },
  {
    ...level,
    id: 'imports-2024-until-september',
    flow: 'import',
    period: untilSeptember2024,
    value: 58.9,
    sources: article(10),
    note: en(`${partYear} ${ministryFromContext}`),
  },
  {
    ...rate,
    id: 'imports-change-rate-2024-until-september',
    flow: 'import',
    period: untilSeptember2024,
    value: -13.1,
    sources: article(10),
    note: en(`Against the equal part of 2023, whose import level is not published. ${ministryFromContext}`),
  },
  {
    ...level,
    id: 'trade-turnover-abdreshev-2024',
    reporter: 'kaziss',
    publishedBy: 'kaziss',
    flow: 'turnover',
    period: atPublication,
    value: 90,
    bound: 'over',
    decimals: 0,
    status: 'claim',
    sources: article(6),
    note: en(
      'An expert’s round figure: he said slightly more than 90 million and did not say for which period. It cannot be set against the part-year 69.4 million; the month here is that of the publication.',
    ),
  },
  {
    ...level,
    id: 'trade-offer-non-primary-goods-2024',
    measure: 'trade-offer',
    publishedBy: 'kz-government',
    flow: 'export',
    period: { start: '2024-09-01', end: '2024-09-30', kind: 'point' },
    value: 500,
    bound: 'over',
    decimals: 0,
    status: 'claim',
    sources: article(15),
    note: en(
      'What Kazakhstan said it could supply, not what it supplies: over 500 million, with no period for reaching it. The month is that of the commission’s meeting, which the source reports just before; the day is not stated and the year is inferred.',
    ),
  },
] satisfies readonly Observation[];
