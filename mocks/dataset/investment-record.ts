import type { Observation } from '#src/contract/observation.ts';
import { on } from './periods.ts';
import { cited, en, month } from './row-parts.ts';

const count = {
  measure: 'companies',
  unit: 'companies',
  unitMult: 0,
  decimals: 0,
  exact: true,
  status: 'reported',
  sectors: ['investment'],
  conflictsWith: [],
} satisfies Partial<Observation>;
/** Serbian companies and capital in Kazakhstan. Each count says what it takes for one: they do not compare. */
const inKazakhstan = {
  ...count,
  reporter: 'KZ',
  partner: 'RS',
  flow: 'inward',
} satisfies Partial<Observation>;
const inSerbia = {
  ...count,
  reporter: 'RS',
  partner: 'KZ',
  flow: 'outward',
  publishedBy: 'rs-government',
  period: on('2026-02-26'),
  sources: cited('qazinform-2026-02-26-serbian-companies'),
} satisfies Partial<Observation>;
const byThePresident = {
  ...inKazakhstan,
  publishedBy: 'kz-presidency',
  period: on('2026-02-27'),
  value: 60,
  status: 'claim',
} satisfies Partial<Observation>;

export const investmentRecord = [
  {
    ...inKazakhstan,
    id: 'companies-serbian-capital-2016',
    publishedBy: 'kz-presidency',
    period: on('2016-08-24'),
    value: 15,
    sources: cited('serbian-monitor-2016-08-nazarbayev'),
    note: en('Companies with Serbian capital, as President Nazarbayev counted them.'),
  }, // I-2016
  {
    ...inKazakhstan,
    id: 'companies-serbian-registered-2017',
    publishedBy: 'kz-government',
    period: { start: month('2017-11').start, end: month('2017-11').end, kind: 'point' },
    value: 24,
    sources: cited('kazinform-2017-11-sagintayev'),
    note: en('Serbian companies registered, most of them in trade and construction; the day is not stated.'),
  }, // I-2017
  {
    ...byThePresident,
    id: 'companies-serbian-working-2026-talks',
    bound: 'over',
    sources: cited('trend-2026-02-27-joint-projects'),
    conflictsWith: ['companies-serbian-working-2026-briefing'],
    note: en(
      'President Tokayev in the talks: more than 60 at work. To the press he spoke the same day of about 60.',
    ),
  }, // I-2026a
  {
    ...byThePresident,
    id: 'companies-serbian-working-2026-briefing',
    bound: 'about',
    sources: cited('qazinform-2026-02-27-entrepreneurs'),
    conflictsWith: ['companies-serbian-working-2026-talks'],
    note: en(
      'President Tokayev to the press: about 60. In the talks he spoke the same day of more than 60 at work.',
    ),
  }, // I-2026b
  {
    ...inSerbia,
    id: 'companies-kazakh-capital-2026',
    value: 44,
    note: en('Enterprises with Kazakh capital registered in Serbia, as Minister Popović counted them.'),
  }, // I-2026c
  {
    ...inSerbia,
    id: 'entrepreneurs-kazakh-2026',
    measure: 'entrepreneurs',
    value: 73,
    unit: 'persons',
    note: en('Citizens of Kazakhstan registered as individual entrepreneurs in Serbia.'),
  }, // I-2026d
] satisfies readonly Observation[];
