import type { Observation } from '#src/contract/observation.ts';
import { fullYear, on } from './periods.ts';
import { cited, en } from './row-parts.ts';

const level = {
  measure: 'trade',
  partner: 'RS',
  flow: 'turnover',
  unit: 'USD',
  unitMult: 6,
  decimals: 0,
  status: 'claim',
  sectors: ['trade'],
  conflictsWith: [],
} satisfies Partial<Observation>;
const kazakhCount = { ...level, reporter: 'KZ', bound: 'about' } satisfies Partial<Observation>;
const serbianCount = {
  ...level,
  reporter: 'RS',
  partner: 'KZ',
  bound: 'about',
} satisfies Partial<Observation>;

/** Trade as somebody spoke of it: never a published figure, never one to compute with. */
const trade = [
  {
    ...kazakhCount,
    id: 'trade-claim-nazarbayev-2010',
    period: on('2010-10-07'),
    value: 20,
    sources: cited('oca-magazine-2010-10-visit'),
    conflictsWith: ['exports-2010-oec'],
    note: en(
      'Said by President Nazarbayev; the period is not stated. A compiled table that leans on what Serbia reported puts Kazakhstan’s exports of 2010 alone at 27.6 million.',
    ),
  }, // T2010-app
  {
    ...level,
    id: 'trade-claim-eurofast-2015',
    reporter: 'eurofast',
    publishedBy: 'eurofast',
    period: fullYear(2015),
    value: 56,
    sources: cited('itr-2016-10-26-dta'),
    conflictsWith: ['trade-turnover-2015-rs', 'exports-2015-unctad'],
    note: en(
      'Where it comes from is not stated; it equals the exports and imports that Kazakhstan reported (27.56 and 28.43 million). Serbia’s figure of the same year is 166.6 million.',
    ),
  }, // T2015-eur
  {
    ...kazakhCount,
    id: 'trade-claim-vassilenko-kazakh-count-2024',
    publishedBy: 'kz-ministry-of-foreign-affairs',
    period: { ...on('2024-09-08'), wording: 'a year' },
    value: 100,
    sources: cited('euronews-srbija-2024-09-08-vasilenko', 'tip-2024-09-08-vasilenko'),
    conflictsWith: [
      'trade-turnover-2024',
      'trade-claim-dacic-2024',
      'trade-claim-vassilenko-serbian-count-2024',
    ],
    note: en(
      'A year’s trade by Kazakhstan’s statistics, as a Deputy Foreign Minister gave it; which year is not stated. Serbia’s count is about 400 million.',
    ),
  }, // T2024-vas
  {
    ...serbianCount,
    id: 'trade-claim-vassilenko-serbian-count-2024',
    publishedBy: 'kz-ministry-of-foreign-affairs',
    period: { ...on('2024-09-08'), wording: 'a year' },
    value: 400,
    sources: cited('euronews-srbija-2024-09-08-vasilenko'),
    conflictsWith: [
      'trade-turnover-2024',
      'trade-claim-dacic-2024',
      'trade-claim-vassilenko-kazakh-count-2024',
    ],
    note: en(
      'A year’s trade by Serbia’s statistics, as a Deputy Foreign Minister of Kazakhstan quoted it; which year is not stated. Kazakhstan’s count is about 100 million, and a Serbian official later spoke of about 600 million for 2024.',
    ),
  }, // T2024-vas-rs
  {
    ...serbianCount,
    id: 'trade-claim-dacic-2024',
    publishedBy: 'rs-government',
    period: fullYear(2024),
    value: 600,
    sources: cited('pink-2025-08-commission'),
    conflictsWith: [
      'trade-turnover-2024',
      'trade-claim-vassilenko-kazakh-count-2024',
      'trade-claim-vassilenko-serbian-count-2024',
    ],
    note: en(
      'Said by Deputy Prime Minister Dačić in August 2025. Kazakhstan’s government published 100.1 million for the year; a Kazakh official quoted Serbian statistics with about 400 million a year.',
    ),
  }, // T2024-ser
  {
    ...kazakhCount,
    id: 'trade-claim-khabar-2024',
    reporter: 'khabar-24',
    publishedBy: 'khabar-24',
    period: { start: '2024-11-01', end: '2024-11-30', kind: 'point', wording: 'this year' },
    value: 70,
    sources: cited('khabar-24-2024-11-tokayev-serbia'),
    note: en(
      'State television before the visit of November 2024: approaching 70 million in that year. Neither the months nor the office that counted are named, and it is not the figure of a year.',
    ),
  }, // T2024m-kh
  {
    ...serbianCount,
    id: 'trade-claim-dacic-2025-first-half',
    publishedBy: 'rs-government',
    period: { start: '2025-01-01', end: '2025-06-30', kind: 'span' },
    value: 500,
    sources: cited('pink-2025-08-commission'),
    conflictsWith: ['trade-turnover-2025'],
    note: en(
      'Said by Deputy Prime Minister Dačić in August 2025, of six months. Kazakhstan’s ministry published 107.7 million for the whole year.',
    ),
  }, // T2025h1-ser
  {
    ...serbianCount,
    id: 'trade-claim-popovic-2025',
    publishedBy: 'rs-government',
    period: fullYear(2025),
    value: 117,
    sources: cited('qazinform-2026-02-26-serbian-companies'),
    conflictsWith: ['trade-turnover-2025'],
    note: en(
      'Said by Minister Popović, with a growth of 7%. Whose statistics he used is not stated; filed under Serbia, whose minister he is. Kazakhstan’s ministry published 107.7 million, up 7.6%.',
    ),
  }, // T2025-pop
  {
    ...serbianCount,
    id: 'trade-claim-vucic-2026',
    publishedBy: 'rs-presidency',
    period: { ...on('2026-02-27'), wording: 'today' },
    value: 120,
    sources: cited('qazinform-2026-02-27-vucic-interview'),
    conflictsWith: ['trade-turnover-2025'],
    note: en(
      'Said by President Vučić in an interview; neither the period nor whose statistics he used is stated. Kazakhstan’s ministry published 107.7 million for 2025.',
    ),
  }, // T2025-vuc
  {
    ...level,
    id: 'trade-target-vucic-2026',
    measure: 'trade-target',
    reporter: 'RS',
    partner: 'KZ',
    publishedBy: 'rs-presidency',
    period: on('2026-02-27'),
    value: 1000,
    exact: true,
    sources: cited('qazinform-2026-02-27-vucic-interview'),
    note: en(
      'A goal of President Vučić for trade between the two countries, never a level: one billion dollars, five years being hinted at.',
    ),
  }, // B-1bn
] satisfies readonly Observation[];

const corridor = {
  partner: 'none',
  flow: 'none',
  status: 'claim',
  sectors: ['transport'],
  conflictsWith: [],
} satisfies Partial<Observation>;
const cargoPlan = {
  ...corridor,
  measure: 'corridor-cargo-plan',
  reporter: 'titr-association',
  publishedBy: 'titr-association',
  unit: 'tonnes',
  unitMult: 6,
  decimals: 1,
} satisfies Partial<Observation>;
const days = {
  ...corridor,
  reporter: 'KZ',
  publishedBy: 'kz-ministry-of-transport',
  bound: 'range',
  unit: 'days',
  unitMult: 0,
  decimals: 0,
} satisfies Partial<Observation>;

/** Plans and expectations for the Trans-Caspian route; what it carried stands with the published figures. */
const titr = [
  {
    ...cargoPlan,
    id: 'corridor-cargo-expected-2017-november',
    period: fullYear(2017),
    value: 1.3,
    bound: 'at-least',
    sources: cited('times-ca-2017-11-16-titr'),
    note: en(
      'Expected in November 2017 for that year, not what was carried. KTZ is named beside the association.',
    ),
  }, // R2017-exp
  {
    ...cargoPlan,
    id: 'corridor-cargo-planned-2018-november-2017',
    period: fullYear(2018),
    value: 3,
    decimals: 0,
    exact: true,
    sources: cited('times-ca-2017-11-16-titr'),
    note: en('A plan of November 2017 for the next year, not what was carried.'),
  }, // R2017-exp
  {
    ...cargoPlan,
    id: 'corridor-cargo-planned-2019-association',
    period: fullYear(2019),
    value: 1.9,
    exact: true,
    sources: cited('casp-geo-2019-titr'),
    conflictsWith: ['corridor-cargo-2019'],
    note: en(
      'A hope for the year, not what was carried: the ministry’s later series gives 759 thousand tonnes.',
    ),
  }, // TR2019-plan
  {
    ...cargoPlan,
    id: 'corridor-cargo-planned-2025-association',
    period: fullYear(2025),
    value: 2.5,
    exact: true,
    sources: cited('astana-times-2025-03-06-titr'),
    note: en(
      'A plan of March 2025, not what was carried. In October the agency Report gave the same number as dry cargo alone.',
    ),
  }, // R2025-plan
  {
    ...cargoPlan,
    id: 'corridor-containers-planned-2025-association',
    measure: 'corridor-containers-plan',
    period: fullYear(2025),
    value: 96000,
    exact: true,
    unit: 'TEU',
    unitMult: 0,
    decimals: 0,
    sources: cited('astana-times-2025-03-06-titr', 'report-az-2025-10-20-railways'),
    note: en('A plan of March 2025, repeated in October, not what was carried.'),
  }, // R2025-plan
  {
    ...cargoPlan,
    id: 'corridor-cargo-expected-2025-october',
    reporter: 'report-az',
    publishedBy: 'report-az',
    period: fullYear(2025),
    value: 5.2,
    sources: cited('report-az-2025-10-20-railways'),
    conflictsWith: ['corridor-cargo-2025'],
    note: en(
      'Expected in October 2025 for that year, not what was carried: the Ministry of Transport of Kazakhstan later gave 4.119 million tonnes. 4.2 of the 5.2 were to pass the corridor’s own countries.',
    ),
  }, // TR2025-exp
  {
    ...cargoPlan,
    id: 'corridor-capacity-target-2027-ministry',
    measure: 'corridor-capacity-plan',
    reporter: 'KZ',
    publishedBy: 'kz-ministry-of-transport',
    period: { ...on('2023-11-21'), wording: 'by 2027' },
    value: 10,
    decimals: 0,
    exact: true,
    sources: cited('menafn-2023-11-21-middle-corridor'),
    note: en(
      'What the route should be able to carry in a year by 2027, up from 6 million tonnes; not what it carries.',
    ),
  }, // R-t8
  {
    ...days,
    id: 'corridor-delivery-time-target-2027-ministry',
    measure: 'corridor-time-plan',
    period: { ...on('2023-11-21'), wording: 'by 2027' },
    value: 14,
    valueHigh: 18,
    sources: cited('menafn-2023-11-21-middle-corridor'),
    note: en('Aimed at for 2027, 5 of the days in Kazakhstan; between which ends is not stated.'),
  }, // R-t8
  {
    ...days,
    id: 'corridor-delivery-time-2026-ministry',
    measure: 'corridor-time',
    period: on('2026-03-10'),
    value: 13,
    valueHigh: 17,
    sources: cited('report-az-2026-03-10-titr'),
    conflictsWith: ['transit-time-china-europe-2024'],
    note: en(
      'Down from 28 to 32 days in a year that is not named; between which ends is not stated either. In January 2024 20 to 25 days were given for the way from China to Europe.',
    ),
  }, // TR-days
  {
    ...cargoPlan,
    id: 'corridor-cargo-bektenov-2024-claim',
    measure: 'corridor-cargo',
    reporter: 'KZ',
    publishedBy: 'kz-government',
    period: fullYear(2024),
    value: 4.5,
    bound: 'about',
    sources: cited('vestnik-kavkaza-2025-07-15-bektenov'),
    note: en(
      'Said by Prime Minister Bektenov on 15 July 2025 of transit between China and Europe; others give the number for all cargo of the route.',
    ),
  }, // TR2024-pm
] satisfies readonly Observation[];

const count = {
  partner: 'RS',
  flow: 'none',
  unitMult: 0,
  decimals: 0,
  status: 'claim',
  conflictsWith: [],
} satisfies Partial<Observation>;

/** Counts and rules. */
const others = [
  {
    ...count,
    id: 'top-level-visits-2026-count',
    measure: 'top-level-visits',
    reporter: 'qazinform',
    publishedBy: 'qazinform',
    period: { ...on('2026-02-26'), wording: 'since 1996' },
    value: 6,
    exact: true,
    unit: 'visits',
    sectors: ['diplomacy'],
    sources: cited('qazinform-2026-02-26-balkan-vector'),
    note: en(
      'Visits by heads of state in both directions, the one of that day not counted. The article’s four are those by presidents of Serbia alone.',
    ),
  }, // D-visits6
  {
    ...count,
    id: 'memorandums-announced-2026-count',
    measure: 'documents-announced',
    reporter: 'vecernje-novosti',
    publishedBy: 'vecernje-novosti',
    period: on('2026-02-26'),
    value: 10,
    exact: true,
    unit: 'documents',
    sectors: ['diplomacy'],
    sources: cited('novosti-2026-02-26-vucic'),
    note: en('Announced before the exchange. Add nothing to the count of agreements from it.'),
  }, // D-2026docs
  {
    ...count,
    id: 'cheese-quota-draft-2023-kazakhstan',
    measure: 'tariff-quota',
    reporter: 'eurasian-economic-commission',
    publishedBy: 'eurasian-economic-commission',
    flow: 'import',
    period: fullYear(2023),
    value: 121.4,
    exact: true,
    decimals: 1,
    unit: 'tonnes',
    product: 'cheese',
    sectors: ['agriculture-food', 'trade-policy'],
    sources: cited('interfax-2022-06-27-eaeu-quotas'),
    note: en(
      'Kazakhstan’s part of a duty-free quota of 400 tonnes in a draft of June 2022; that it was adopted is not shown. What may come in free of duty, not what came.',
    ),
  }, // L-eaeu3
  {
    ...count,
    id: 'serbian-citizens-in-kazakhstan-2021-claim',
    measure: 'residents',
    reporter: 'KZ',
    publishedBy: 'kazakhstan-embassy-belgrade',
    period: on('2021-04-12'),
    value: 1500,
    bound: 'about',
    unit: 'persons',
    sectors: ['consular'],
    sources: cited('telegraf-2021-04-12-karic'),
    note: en('Citizens of Serbia living in Kazakhstan, by its ambassador; who counted is not stated.'),
  }, // V-1500
  {
    ...count,
    id: 'visa-free-stay-kazakhstan-2023',
    measure: 'visa-free-stay',
    reporter: 'RS',
    publishedBy: 'rs-ministry-of-foreign-affairs',
    partner: 'KZ',
    period: on('2023-01-26'),
    value: 30,
    bound: 'up-to',
    exact: true,
    unit: 'days',
    sectors: ['consular'],
    sources: cited('rs-foreign-ministry-visas'),
    note: en(
      'Serbian passports in Kazakhstan, in one stay; since 26 January 2023 no more than 90 days in any 180. The page bears no date; the day is that of the 90-day rule.',
    ),
  }, // V-mfa
] satisfies readonly Observation[];

/** Amounts that were said, planned or expected; each stands in a statement, which names who said it. */
export const claims: readonly Observation[] = [...trade, ...titr, ...others];
