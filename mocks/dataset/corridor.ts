import type { Observation } from '#src/contract/observation.ts';
import { fullYear, on, untilEndOf } from './periods.ts';
import { cited, en } from './row-parts.ts';

/** The Middle Corridor (TITR) as such: not the trade of two countries. */
const route = {
  partner: 'none',
  flow: 'none',
  status: 'reported',
  sectors: ['transport'],
  conflictsWith: [],
} satisfies Partial<Observation>;

const cargo = {
  ...route,
  measure: 'corridor-cargo',
  unit: 'tonnes',
  unitMult: 6,
  decimals: 1,
} satisfies Partial<Observation>;

const ofTheMinistry = {
  ...cargo,
  reporter: 'KZ',
  publishedBy: 'kz-ministry-of-transport',
  unitMult: 3,
  decimals: 0,
  sources: cited('report-az-2026-03-10-titr'),
} satisfies Partial<Observation>;
const oneSeries = 'From the series that the Ministry of Transport published on 10 March 2026.';

/** The one series of whole years, seven of them, by the Ministry of Transport. */
const ministrySeries = [
  {
    ...ofTheMinistry,
    id: 'corridor-cargo-2019',
    period: fullYear(2019),
    value: 759,
    conflictsWith: ['corridor-cargo-planned-2019-association'],
    note: en(`${oneSeries} The association of the route had hoped for 1.9 million tonnes.`),
  }, // TR2019
  {
    ...ofTheMinistry,
    id: 'corridor-cargo-2020',
    period: fullYear(2020),
    value: 783,
    note: en(oneSeries),
  }, // TR2020
  {
    ...ofTheMinistry,
    id: 'corridor-cargo-2021',
    period: fullYear(2021),
    value: 586,
    note: en(oneSeries),
  }, // TR2021
  {
    ...ofTheMinistry,
    id: 'corridor-cargo-2022',
    period: fullYear(2022),
    value: 1485,
    conflictsWith: [
      'corridor-cargo-2022-as-of-2024',
      'corridor-cargo-2023-committee',
      'corridor-cargo-2023-azernews',
    ],
    note: en(
      `${oneSeries} That ministry had 1.7 million tonnes in 2024, and the growth of 65% stated with two other figures of 2023 fits those 1.7 and not this value.`,
    ),
  }, // TR2022
  {
    ...ofTheMinistry,
    id: 'corridor-cargo-2023',
    period: fullYear(2023),
    value: 2764,
    conflictsWith: ['corridor-cargo-2023-ktz', 'corridor-cargo-2023-azernews'],
    note: en(
      `${oneSeries} 2.76 and 2.8 million tonnes, given elsewhere, differ from it by rounding only; 2.7 is lower than rounding allows.`,
    ),
  }, // TR2023
  {
    ...ofTheMinistry,
    id: 'corridor-cargo-2024',
    period: fullYear(2024),
    value: 4484,
    conflictsWith: ['corridor-port-cargo-2024'],
    note: en(`${oneSeries} The association’s 3.3 million tonnes cover less: cargo through the sea ports.`),
  }, // TR2024
  {
    ...ofTheMinistry,
    id: 'corridor-cargo-2025',
    period: fullYear(2025),
    value: 4119,
    sources: cited('report-az-2026-03-10-titr', 'astana-times-2026-03-10-titr'),
    conflictsWith: ['corridor-cargo-expected-2025-october'],
    note: en(`${oneSeries} In October 2025 5.2 million tonnes had been expected.`),
  }, // TR2025
] satisfies readonly Observation[];

/** Other counts of whole years. */
const otherYears = [
  {
    ...cargo,
    id: 'corridor-cargo-2022-new-europe',
    reporter: 'new-europe',
    publishedBy: 'new-europe',
    period: fullYear(2022),
    value: 1.5,
    sources: cited('new-europe-middle-corridor'),
    conflictsWith: ['corridor-cargo-2023-azernews'],
    note: en(
      'Said to be two and a half times the year before. The 2.7 million of 2023 with their growth of 65% would need more than this; the office is not named.',
    ),
  }, // R2022-ne
  {
    ...cargo,
    id: 'corridor-cargo-2022-as-of-2024',
    reporter: 'KZ',
    publishedBy: 'kz-ministry-of-transport',
    period: fullYear(2022),
    value: 1.7,
    sources: cited('astana-times-2024-10-titr'),
    conflictsWith: ['corridor-cargo-2022'],
    note: en(
      'What the Ministry of Transport gave in 2024, and a Prime Minister in 2023. The series of the same ministry of 2026 has 1.485 million tonnes.',
    ),
  }, // TR2022-min
  {
    ...cargo,
    id: 'corridor-cargo-2023-ktz',
    reporter: 'ktz',
    publishedBy: 'ktz',
    period: fullYear(2023),
    value: 2.8,
    sources: cited('interfax-2024-01-24-titr'),
    conflictsWith: ['corridor-cargo-2023-committee', 'corridor-cargo-2023-azernews', 'corridor-cargo-2023'],
    note: en(
      'The ministry’s 2.764 and the committee’s 2.76 million tonnes agree with it once rounded; 2.7, given elsewhere, does not. The source states the growth twice, as 90% and as 86%.',
    ),
  }, // R2023a
  {
    ...cargo,
    id: 'corridor-cargo-2023-committee',
    reporter: 'KZ',
    publishedBy: 'kz-railway-water-transport-committee',
    period: fullYear(2023),
    value: 2.76,
    decimals: 2,
    sources: cited('daryo-2024-02-29-titr', 'astana-times-2024-10-titr'),
    conflictsWith: ['corridor-cargo-2023-ktz', 'corridor-cargo-2022'],
    note: en(
      'With a growth of 65%, which does not fit the 1.485 million tonnes of 2022; KTZ’s 2.8 million is the same once rounded. Elsewhere the same 2.76 is what passed two ports.',
    ),
  }, // R2023b
  {
    ...cargo,
    id: 'corridor-cargo-2023-azernews',
    reporter: 'KZ',
    period: fullYear(2023),
    value: 2.7,
    sources: cited('menafn-2024-08-06-middle-corridor'),
    conflictsWith: [
      'corridor-cargo-2023-association',
      'corridor-cargo-2022-new-europe',
      'corridor-cargo-2023-ktz',
      'corridor-cargo-2022',
      'corridor-cargo-2023',
    ],
    note: en(
      'A ministry’s figure by way of AzerNews, with a growth of 65%: others have 2.76 or 2.8 million tonnes, the association a growth of 86%, and neither 1.485 nor 1.5 million in 2022 fits 65%.',
    ),
  }, // R2023c
  {
    ...cargo,
    id: 'corridor-cargo-2023-association',
    reporter: 'titr-association',
    publishedBy: 'titr-association',
    period: fullYear(2023),
    value: 2.7,
    bound: 'over',
    status: 'claim',
    sources: cited('carec-cpmm-middle-corridor'),
    conflictsWith: ['corridor-cargo-2023-azernews'],
    note: en('With a growth of 86%, where another page has 65% for about the same amount.'),
  }, // R2023d
  {
    ...cargo,
    id: 'corridor-port-cargo-2024',
    measure: 'corridor-port-cargo',
    reporter: 'titr-association',
    publishedBy: 'titr-association',
    period: fullYear(2024),
    value: 3.3,
    sources: cited('astana-times-2025-03-06-titr'),
    conflictsWith: ['corridor-cargo-2024-eleven-months', 'corridor-cargo-2024'],
    note: en(
      'Through the sea ports of Kazakhstan and Azerbaijan, up 20%: narrower than the government’s figures, which are larger for eleven months already.',
    ),
  }, // R2024-sea
] satisfies readonly Observation[];

/** Parts of years. */
const partYears = [
  {
    ...cargo,
    id: 'corridor-cargo-2017-ten-months',
    reporter: 'titr-association',
    publishedBy: 'titr-association',
    period: untilEndOf('2017-10', 'ten months of 2017'),
    value: 1,
    bound: 'over',
    decimals: 0,
    status: 'claim',
    sources: cited('times-ca-2017-11-16-titr'),
    note: en('More than a million; KTZ is named beside the association.'),
  }, // R2017m10
  {
    ...cargo,
    id: 'corridor-cargo-2021-seven-months',
    reporter: 'ktz-express',
    publishedBy: 'ktz-express',
    period: untilEndOf('2021-07', 'the same period of 2021'),
    value: 311,
    unitMult: 3,
    decimals: 0,
    sources: cited('astana-times-2022-09-08-titr'),
    note: en('Stated as the base of the growth in 2022.'),
  }, // TR2022m7
  {
    ...cargo,
    id: 'corridor-cargo-2022-four-months',
    reporter: 'ktz',
    publishedBy: 'ktz',
    period: untilEndOf('2022-04', 'four months of 2022'),
    value: 733,
    unitMult: 3,
    decimals: 0,
    sources: cited('time-kz-2022-05-11-titr'),
    conflictsWith: ['corridor-cargo-2022-seven-months'],
    note: en(
      'With 10 thousand TEU of containers. 733 thousand tonnes in four months and 845 in seven can hardly have the same scope.',
    ),
  }, // TR2022m4
  {
    ...cargo,
    id: 'corridor-cargo-2022-seven-months',
    reporter: 'ktz-express',
    publishedBy: 'ktz-express',
    period: untilEndOf('2022-07', 'seven months of 2022'),
    value: 845,
    unitMult: 3,
    decimals: 0,
    sources: cited('astana-times-2022-09-08-titr'),
    conflictsWith: ['corridor-cargo-2022-four-months'],
    note: en(
      '494 thousand tonnes of exports, 179 of imports and 171 of transit. Pages call the growth threefold and sevenfold; KTZ’s 733 thousand for four months can hardly have the same scope.',
    ),
  }, // TR2022m7
  {
    ...cargo,
    id: 'corridor-cargo-2022-nine-months',
    reporter: 'ktz',
    publishedBy: 'ktz',
    period: untilEndOf('2022-09', 'nine months of 2022'),
    value: 1.084,
    decimals: 3,
    sources: cited('kazinform-2022-10-21-titr-tbilisi', 'oiltender-2022-10-titr'),
    note: en('2.7 times the part of 2021. One English report prints 1.84 million, a misprint.'),
  }, // R2022m9b
  {
    ...cargo,
    id: 'corridor-rail-cargo-2023-first-quarter',
    measure: 'corridor-rail-cargo',
    reporter: 'KZ',
    publishedBy: 'kz-ministry-of-trade-and-integration',
    period: untilEndOf('2023-03', 'first quarter of 2023'),
    value: 433,
    unitMult: 3,
    decimals: 0,
    sources: cited('astana-times-2023-05-23-middle-corridor'),
    note: en('By railway only, up 64%.'),
  }, // TR2023q1
  {
    ...cargo,
    id: 'corridor-cargo-2023-first-half',
    reporter: 'ktz',
    publishedBy: 'ktz',
    period: untilEndOf('2023-06', 'first half of 2023'),
    value: 1.3,
    sources: cited('tels-global-2023-titr'),
    note: en('Up 77.2%.'),
  }, // TR2023h1
  {
    ...cargo,
    id: 'corridor-cargo-2023-seven-months',
    reporter: 'ktz',
    publishedBy: 'ktz',
    period: untilEndOf('2023-07', 'January–July 2023'),
    value: 1.6,
    sources: cited('portnews-2023-09-07-titr'),
    note: en('By way of Kazakhstan, up 86%.'),
  }, // R2023m7
  {
    ...cargo,
    id: 'corridor-cargo-2024-seven-months',
    reporter: 'KZ',
    period: untilEndOf('2024-07', 'January–July 2024'),
    value: 2.5,
    sources: cited('menafn-2024-08-06-middle-corridor'),
    note: en('A ministry’s figure, up 62%; 4.2 million tonnes were forecast for the year.'),
  }, // R2024m7
  {
    ...cargo,
    id: 'corridor-cargo-2024-eleven-months',
    reporter: 'KZ',
    publishedBy: 'kz-government',
    period: untilEndOf('2024-11', 'eleven months of 2024'),
    value: 4.1,
    sources: cited('trend-2024-12-17-titr'),
    conflictsWith: ['corridor-port-cargo-2024'],
    note: en(
      'Up 63%. The association’s smaller figure for the whole year covers the sea ports only. The capacity is given as 6 million tonnes a year.',
    ),
  }, // R2024m11
  {
    ...cargo,
    id: 'corridor-cargo-2025-first-half',
    reporter: 'KZ',
    period: untilEndOf('2025-06', 'first half of 2025'),
    value: 2.5,
    bound: 'about',
    status: 'claim',
    sources: cited('ati-su-2025-09-08-titr'),
    conflictsWith: ['corridor-cargo-2025-first-half-vice-minister'],
    note: en('By way of 24KZ, up 7%; a deputy minister gave 2.3 million with the same growth.'),
  }, // R2025h1
  {
    ...cargo,
    id: 'corridor-cargo-2025-first-half-vice-minister',
    reporter: 'KZ',
    publishedBy: 'kz-ministry-of-transport',
    period: untilEndOf('2025-06', 'first half of 2025'),
    value: 2.3,
    sources: cited('lada-2025-08-22-titr'),
    conflictsWith: ['corridor-cargo-2025-first-half'],
    note: en(
      'Stated by Vice Minister Kaliakparov, up 7%; another report has about 2.5 million with the same growth.',
    ),
  }, // R2025h1-min
  {
    ...cargo,
    id: 'corridor-rail-cargo-2025-ten-months',
    measure: 'corridor-rail-cargo',
    reporter: 'ktz',
    publishedBy: 'ktz',
    period: untilEndOf('2025-10', 'ten months of 2025'),
    value: 2.6,
    sources: cited('trend-2025-11-19-titr-rail'),
    note: en(
      'By railway only, 74% of it exports of Kazakhstan: not to be set beside the ministry’s figure of the year.',
    ),
  }, // TR2025m10
] satisfies readonly Observation[];

const containers = {
  ...route,
  measure: 'corridor-containers',
  unit: 'TEU',
  unitMult: 3,
  decimals: 1,
} satisfies Partial<Observation>;
const feeder = {
  ...containers,
  measure: 'sea-containers',
  reporter: 'kazmunaygas',
  publishedBy: 'kazmunaygas',
  sources: cited('trend-2026-01-17-kazmortransflot'),
} satisfies Partial<Observation>;

const containerCounts = [
  {
    ...containers,
    id: 'corridor-containers-2021',
    reporter: 'titr-association',
    publishedBy: 'titr-association',
    period: fullYear(2021),
    value: 25.2,
    sources: cited('titr-association-2022-turkey'),
    note: en('A fifth more than in 2020.'),
  }, // R2021-teu
  {
    ...containers,
    id: 'corridor-containers-2022',
    reporter: 'ktz',
    publishedBy: 'ktz',
    period: fullYear(2022),
    value: 33.6,
    sources: cited('tels-global-2023-titr'),
    note: en('The page adds a growth of 33%.'),
  }, // TR2022-teu
  {
    ...containers,
    id: 'corridor-containers-2024-eleven-months',
    reporter: 'KZ',
    publishedBy: 'kz-government',
    period: untilEndOf('2024-11', 'eleven months of 2024'),
    value: 50_500,
    unitMult: 0,
    decimals: 0,
    sources: cited('trend-2024-12-17-titr'),
    note: en('2.6 times as many as the year before.'),
  }, // R2024m11
  {
    ...containers,
    id: 'corridor-containers-2024',
    reporter: 'titr-association',
    publishedBy: 'titr-association',
    period: fullYear(2024),
    value: 56_500,
    unitMult: 0,
    decimals: 0,
    sources: cited('astana-times-2025-03-06-titr'),
    note: en('Up 176%.'),
  }, // R2024-teu
  {
    ...containers,
    id: 'corridor-containers-2025',
    reporter: 'KZ',
    publishedBy: 'kz-ministry-of-transport',
    period: fullYear(2025),
    value: 77,
    bound: 'about',
    decimals: 0,
    status: 'claim',
    sources: cited('report-az-2026-03-10-titr'),
    conflictsWith: ['sea-containers-aktau-baku-2025'],
    note: en(
      'About 77 thousand; 300 thousand are aimed at by 2029. The 59.4 thousand of one shipping line cover the crossing between Aktau and Baku only.',
    ),
  }, // TR2025-teu
  {
    ...feeder,
    id: 'sea-containers-aktau-baku-2024',
    period: fullYear(2024),
    value: 51.4,
    note: en('Carried by Kazmortransflot from Aktau to Baku and back: one part of the route.'),
  }, // R2025-kmtf
  {
    ...feeder,
    id: 'sea-containers-aktau-baku-2025',
    period: fullYear(2025),
    value: 59.4,
    conflictsWith: ['corridor-containers-2025'],
    note: en(
      'Carried by Kazmortransflot from Aktau to Baku and back: one part of the route, hence less than the ministry’s about 77 thousand.',
    ),
  }, // R2025-kmtf
] satisfies readonly Observation[];

/** Beside the route, or on a part of it. */
const portsAndSea = [
  {
    ...cargo,
    id: 'port-throughput-aktau-kuryk-2023',
    measure: 'port-throughput',
    reporter: 'KZ',
    publishedBy: 'kz-railway-water-transport-committee',
    period: fullYear(2023),
    value: 2.76,
    decimals: 2,
    sources: cited('menafn-2024-02-09-middle-corridor'),
    note: en(
      'What passed the ports of Aktau and Kuryk, up 65%. Elsewhere the same number is cargo of the route.',
    ),
  }, // R2023b2
  {
    ...cargo,
    id: 'sea-cargo-kazakhstan-2025',
    measure: 'sea-cargo',
    reporter: 'KZ',
    publishedBy: 'kz-bureau-of-national-statistics',
    period: fullYear(2025),
    value: 4.002,
    decimals: 3,
    sources: cited('trend-2026-01-17-kazmortransflot'),
    note: en('All sea transport of Kazakhstan, up 42%, and not the route alone.'),
  }, // R2025-sea
] satisfies readonly Observation[];

const time = {
  ...route,
  measure: 'transit-time',
  unit: 'days',
  unitMult: 0,
  decimals: 0,
} satisfies Partial<Observation>;
const fromAltynkol = {
  ...time,
  reporter: 'ktz',
  publishedBy: 'ktz',
  period: on('2024-08-13'),
  sources: cited('trend-2024-08-13-titr-containers'),
} satisfies Partial<Observation>;

/** How long cargo is under way; only equal stretches compare. */
const times = [
  {
    ...fromAltynkol,
    id: 'transit-time-altynkol-baku-2024',
    value: 9,
    note: en('From Altynkol to Absheron (Baku), after a reduction.'),
  }, // R-t1
  {
    ...fromAltynkol,
    id: 'transit-time-altynkol-poti-batumi-2024',
    value: 12,
    note: en('From Altynkol to Poti or Batumi.'),
  }, // R-t2
  {
    ...fromAltynkol,
    id: 'transit-time-altynkol-constanta-2024',
    value: 20,
    valueHigh: 22,
    bound: 'range',
    note: en('From Altynkol to Constanta.'),
  }, // R-t3
  {
    ...time,
    id: 'corridor-time-average-2024',
    measure: 'corridor-time',
    reporter: 'ktz',
    publishedBy: 'ktz',
    period: on('2024-01-24'),
    value: 12,
    sources: cited('interfax-2024-01-24-titr'),
    note: en('On average; between which ends is not stated.'),
  }, // R-t4
  {
    ...time,
    id: 'transit-time-xian-baku-2024',
    reporter: 'trend',
    publishedBy: 'trend',
    period: on('2024-01-14'),
    value: 11,
    sources: cited('menafn-2024-01-15-container-train'),
    note: en('One container train from Xi’an to Baku, with 55 forty-foot containers.'),
  }, // R-t5
  {
    ...time,
    id: 'transit-time-china-europe-2024',
    reporter: 'trend',
    publishedBy: 'trend',
    period: on('2024-01-15'),
    value: 20,
    valueHigh: 25,
    bound: 'range',
    sources: cited('menafn-2024-01-15-container-train'),
    conflictsWith: ['corridor-delivery-time-2026-ministry'],
    note: en(
      'Block trains from China to Europe, on average. The Ministry of Transport gave 13 to 17 days in March 2026, without saying between which ends.',
    ),
  }, // R-t6
  {
    ...time,
    id: 'transit-time-china-south-caucasus-2024',
    reporter: 'ktz-express',
    publishedBy: 'ktz-express',
    period: on('2024-02-12'),
    value: 12,
    valueHigh: 15,
    bound: 'range',
    sources: cited('trend-2024-02-12-ktz-express'),
    note: en('Transit through Kazakhstan from China to the South Caucasus.'),
  }, // R-t9
] satisfies readonly Observation[];

const length = {
  ...route,
  measure: 'corridor-length',
  reporter: 'silkroute-news',
  publishedBy: 'silkroute-news',
  period: on('2025-11-26'),
  unit: 'km',
  unitMult: 0,
  decimals: 0,
  sources: cited('silkroute-news-2025-11-26'),
} satisfies Partial<Observation>;

const lengths = [
  { ...length, id: 'corridor-length-railway-2025', value: 4256, note: en('The part on railways.') }, // R-len
  { ...length, id: 'corridor-length-sea-2025', value: 508, note: en('The part at sea.') }, // R-len-sea
] satisfies readonly Observation[];

export const corridor: readonly Observation[] = [
  ...ministrySeries,
  ...otherYears,
  ...partYears,
  ...containerCounts,
  ...portsAndSea,
  ...times,
  ...lengths,
];
