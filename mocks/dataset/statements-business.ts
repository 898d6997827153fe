import type { Statement } from '#src/contract/statement.ts';
import { cited, day, en, month, year } from './row-parts.ts';
import { plain, unnamed } from './statement-parts.ts';

const companies = [
  {
    ...plain,
    id: 'forum-companies-expected-2016',
    text: en(
      'More than 200 companies, 55 of them Serbian, were expected at the business forum of November 2016.',
    ),
    kind: 'planned',
    date: day('2016-11-13'),
    sectors: ['investment'],
    places: ['kazakhstan'],
    sources: cited('sputnik-2016-11-13-vucic'),
    note: en(
      `Written before the visit. A report from the forum counts people, not companies: 60 from Serbia and 110 from Kazakhstan. ${unnamed}`,
    ),
  }, // D-2016v3
  {
    ...plain,
    id: 'energoprojekt-2016',
    text: en(
      'Energoprojekt has been at work in Kazakhstan for 15 years; a single project gave work to some 300 people.',
    ),
    kind: 'described',
    date: day('2016-11-16'),
    sectors: ['investment'],
    organisations: ['energoprojekt'],
    places: ['kazakhstan'],
    sources: cited('sputnik-2016-11-16-business'),
    note: en(`Neither the project nor its year is named. ${unnamed}`),
  }, // I-ep15
  {
    ...plain,
    id: 'energoprojekt-2018',
    text: en('Energoprojekt has been at work in Kazakhstan for over 15 years.'),
    kind: 'said',
    by: 'kairat-abdrakhmanov',
    date: month('2018-12'),
    sectors: ['investment'],
    people: ['kairat-abdrakhmanov'],
    organisations: ['energoprojekt', 'kz-ministry-of-foreign-affairs'],
    places: ['kazakhstan'],
    sources: cited('kurir-2018-12-abdrakhmanov'),
    note: en('From an interview, dated to the month.'),
  }, // I-ep15b
  {
    ...plain,
    id: 'serbian-projects-2024',
    text: en(
      'Companies from Serbia have worked on stations of the Almaty metro and on oil depots in Kazakhstan.',
    ),
    kind: 'described',
    date: day('2024-11-18'),
    sectors: ['investment'],
    places: ['almaty', 'kazakhstan'],
    sources: cited('kazinform-2024-11-28-years'),
    note: en(`Given as examples; neither the companies nor the years are named. ${unnamed}`),
  }, // I-28
  {
    ...plain,
    id: 'hotel-belgrade-offered-2025',
    text: en(
      'A hotel complex of several uses in the Serbian capital is something that Kazakhstan would build.',
    ),
    kind: 'offered',
    by: 'kz-government',
    date: day('2025-08-08'),
    sectors: ['investment', 'tourism-sport'],
    organisations: ['kz-government', 'kz-rs-intergovernmental-commission'],
    places: ['belgrade'],
    sources: cited('kazpravda-2025-08-08-hotel'),
    note: en('From the commission’s fourth session; no person, builder, cost or date is named.'),
  }, // I-hotel
  {
    ...plain,
    id: 'hotel-and-roadmap-2026',
    text: en(
      'Zhumangarin and Popović talked over projects, among them the hotel complex in the Serbian capital and a plan of work for 2026 and 2027.',
    ),
    kind: 'planned',
    date: day('2026-02-10'),
    sectors: ['investment', 'tourism-sport'],
    people: ['serik-zhumangarin', 'nenad-popovic'],
    places: ['belgrade'],
    sources: cited('qazinform-2026-02-trade-surge'),
    note: en(`Talks, not a decision. ${unnamed}`),
  }, // I-hotel2
  {
    ...plain,
    id: 'pharmaceutical-talks-2026',
    text: en(
      'Kazakh Invest is in talks with pharmaceutical companies from Serbia about producing in Kazakhstan.',
    ),
    kind: 'described',
    date: day('2026-02-26'),
    sectors: ['investment', 'health-pharma'],
    organisations: ['kazakh-invest'],
    places: ['kazakhstan', 'serbia'],
    sources: cited('astana-times-2026-02-26-vucic-arrives'),
    note: en(`The companies are not named. ${unnamed}`),
  }, // B-2026p
  {
    ...plain,
    id: 'raw-materials-agreed-2026',
    text: en(
      'The two sides mean to extract critical raw materials and process them deeply together, and to use the Trans-Caspian route and new ways of transport.',
    ),
    kind: 'planned',
    date: day('2026-02-27'),
    sectors: ['investment', 'metals', 'transport'],
    places: ['kazakhstan', 'serbia'],
    sources: cited('qazinform-2026-02-27-entrepreneurs'),
    note: en(
      `Reported as agreed, on a page headed with words of President Tokayev; no material, document or date is named. ${unnamed}`,
    ),
  }, // B-raw
] satisfies readonly Statement[];

const agriculture = [
  {
    ...plain,
    id: 'farm-science-agreed-2024',
    text: en(
      'It was agreed to pass on know-how in animal health, genetics, organic farming and plant biotechnology.',
    ),
    kind: 'said',
    by: 'kassym-jomart-tokayev',
    date: day('2024-11-19'),
    sectors: ['agriculture-food', 'education-science'],
    people: ['kassym-jomart-tokayev'],
    places: ['kazakhstan', 'serbia'],
    sources: cited('qazinform-2024-11-19-business-council'),
  }, // AG-zp
  {
    ...plain,
    id: 'farm-exports-wanted-2025',
    text: en(
      'Kazakhstan would like to sell Serbia fish, meat and dairy goods, grain, legumes and vegetable oils; the European Union lists 20 of its fish companies.',
    ),
    kind: 'planned',
    by: 'kz-government',
    date: day('2025-08-08'),
    sectors: ['agriculture-food'],
    products: ['grain', 'legumes', 'vegetable-oils', 'fish-products', 'meat', 'dairy-products'],
    flow: 'export',
    organisations: ['kz-government', 'kz-rs-intergovernmental-commission'],
    places: ['serbia'],
    sources: cited('baq-2025-08-08-agriculture-tourism'),
    note: en('From the commission’s fourth session; no person and no amounts are named.'),
  }, // AG-1
] satisfies readonly Statement[];

const energy = [
  {
    ...plain,
    id: 'crude-oil-origins-2022',
    text: en(
      'Two thirds of the crude oil that Serbia imports come from Iraq; Russia and Kazakhstan together account for the other third. Its own wells meet 26.1% of what it needs.',
    ),
    kind: 'described',
    by: 'rs-energy-agency',
    date: year(2022),
    sectors: ['energy'],
    products: ['crude-oil'],
    flow: 'export',
    organisations: ['rs-energy-agency'],
    places: ['serbia', 'iraq', 'russia', 'kazakhstan'],
    sources: cited('see-energy-news-2022-oil'),
    note: en(
      'The year of the data is not shown, and the part of Kazakhstan is not split from that of Russia. The page gives its own year only.',
    ),
  }, // E-aers2
] satisfies readonly Statement[];

export const businessStatements: readonly Statement[] = [...companies, ...agriculture, ...energy];
