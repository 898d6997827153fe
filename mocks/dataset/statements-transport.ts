import type { Statement } from '#src/contract/statement.ts';
import { cited, day, en, month, year } from './row-parts.ts';
import { plain, undatedPage, undatedPageNote, unnamed } from './statement-parts.ts';

const corridor = { ...plain, sectors: ['transport'] } satisfies Partial<Statement>;
const association = {
  ...corridor,
  kind: 'planned',
  by: 'titr-association',
  organisations: ['titr-association'],
} satisfies Partial<Statement>;
const ministry = {
  ...corridor,
  by: 'kz-ministry-of-transport',
  organisations: ['kz-ministry-of-transport'],
} satisfies Partial<Statement>;

/** The Trans-Caspian route (TITR, the Middle Corridor): where it runs, what was hoped for and planned. */
const titr = [
  {
    ...corridor,
    id: 'corridor-western-branches',
    text: en(
      'West of Baku the route forks: to Poti and Batumi on the sea, or by the Baku–Tbilisi–Kars railway. Bodies of five countries founded it in 2014.',
    ),
    kind: 'described',
    by: 'azerbaijan-railways',
    date: undatedPage,
    organisations: ['azerbaijan-railways'],
    places: ['baku', 'poti', 'batumi', 'azerbaijan', 'georgia', 'kazakhstan', 'ukraine', 'turkey'],
    sources: cited('azerbaijan-railways-east-west'),
    note: en(`The five are Kazakhstan, Azerbaijan, Georgia, Turkey and Ukraine. ${undatedPageNote}`),
  }, // R-p1
  {
    ...corridor,
    id: 'corridor-caspian-crossings',
    text: en(
      'Cargo mostly crosses the Caspian between Aktau or Kuryk and Alat near Baku, with Georgia next; Turkmenbashi is the other way.',
    ),
    kind: 'described',
    by: 'carec',
    date: undatedPage,
    organisations: ['carec'],
    places: ['aktau', 'kuryk', 'alat', 'baku', 'georgia', 'turkmenbashi'],
    sources: cited('carec-cpmm-middle-corridor'),
    note: en(undatedPageNote),
  }, // R-p2
  {
    ...corridor,
    id: 'corridor-extension-to-serbia-2025',
    text: en(
      'At the commission’s fourth session both governments went on examining whether the Trans-Caspian route can be carried on into Europe with Serbia on it.',
    ),
    kind: 'planned',
    by: 'kz-rs-intergovernmental-commission',
    date: day('2025-08-08'),
    organisations: ['kz-rs-intergovernmental-commission'],
    places: ['serbia', 'europe'],
    sources: cited('vestnik-kavkaza-2025-08-direct-flights'),
    note: en('Under examination: nothing decided, no date and no volume stated.'),
  }, // R-s2
  {
    ...association,
    id: 'corridor-cargo-expected-2017',
    text: en(
      'In November 2017 at least 1.3 million tonnes were expected on the route for that year, after more than a million by October where 725 thousand had been planned.',
    ),
    date: day('2017-11-16'),
    quantity: 'corridor-cargo-expected-2017-november',
    sources: cited('times-ca-2017-11-16-titr'),
    note: en(
      'An expectation before the end of the year, not what was carried. KTZ is named beside the association.',
    ),
  }, // R2017-exp
  {
    ...association,
    id: 'corridor-cargo-planned-2018',
    text: en('Three million tonnes were planned on the route for 2018.'),
    date: day('2017-11-16'),
    quantity: 'corridor-cargo-planned-2018-november-2017',
    sources: cited('times-ca-2017-11-16-titr'),
    note: en('A plan of November 2017. No published cargo of 2018 is known here.'),
  }, // R2017-exp
  {
    ...association,
    id: 'corridor-cargo-planned-2019',
    text: en('The association hoped to see 1.9 million tonnes on the route in 2019.'),
    date: year(2019),
    quantity: 'corridor-cargo-planned-2019-association',
    sources: cited('casp-geo-2019-titr'),
    note: en(
      'A hope, dated only to the year. The ministry’s later series gives 759 thousand tonnes carried in 2019.',
    ),
  }, // TR2019-plan
  {
    ...association,
    id: 'corridor-cargo-planned-2025',
    text: en('The association planned 2.5 million tonnes on the route for 2025.'),
    date: day('2025-03-06'),
    quantity: 'corridor-cargo-planned-2025-association',
    sources: cited('astana-times-2025-03-06-titr'),
    note: en(
      'In October 2025 the agency Report gave the same 2.5 million as the dry cargo alone: the plan may leave oil out.',
    ),
  }, // R2025-plan
  {
    ...association,
    id: 'corridor-containers-planned-2025',
    text: en('The association planned to see containers for 96,000 TEU on the route in 2025.'),
    date: day('2025-03-06'),
    quantity: 'corridor-containers-planned-2025-association',
    sources: cited('astana-times-2025-03-06-titr'),
    note: en('A plan. The ministry later gave about 77,000 TEU for 2025.'),
  }, // R2025-plan
  {
    ...corridor,
    id: 'corridor-cargo-expected-2025',
    text: en(
      'In October 2025 the year was expected to bring 5.2 million tonnes, 4.2 of them through the corridor’s own countries: dry cargo 2.5 (96,000 TEU), oil 1.7.',
    ),
    kind: 'planned',
    by: 'report-az',
    date: day('2025-10-20'),
    organisations: ['report-az'],
    quantity: 'corridor-cargo-expected-2025-october',
    sources: cited('report-az-2025-10-20-railways'),
    note: en(
      'An expectation, not what was carried: the Ministry of Transport of Kazakhstan later gave 4.119 million tonnes for 2025. What the remaining million is, the page does not say.',
    ),
  }, // TR2025-exp
  {
    ...ministry,
    id: 'corridor-capacity-target-2027',
    text: en('Capacity of the route is to grow from 6 to 10 million tonnes a year by 2027.'),
    kind: 'planned',
    date: day('2023-11-21'),
    quantity: 'corridor-capacity-target-2027-ministry',
    sources: cited('menafn-2023-11-21-middle-corridor'),
    note: en('Said by the Minister of Transport. What the route could carry, not what it carries.'),
  }, // R-t8
  {
    ...ministry,
    id: 'corridor-delivery-time-target-2027',
    text: en('Cargo is to need 14 to 18 days on the route by 2027, 5 of them in Kazakhstan.'),
    kind: 'planned',
    date: day('2023-11-21'),
    places: ['kazakhstan'],
    quantity: 'corridor-delivery-time-target-2027-ministry',
    sources: cited('menafn-2023-11-21-middle-corridor'),
    note: en('Said by the Minister of Transport, without the two ends between which the days are counted.'),
  }, // R-t8
  {
    ...ministry,
    id: 'corridor-delivery-time-2026',
    text: en('Cargo now needs 13 to 17 days on the route, down from 28 to 32.'),
    kind: 'said',
    date: day('2026-03-10'),
    quantity: 'corridor-delivery-time-2026-ministry',
    sources: cited('report-az-2026-03-10-titr'),
    note: en(
      'Neither the two ends of the journey nor the year of the longer time is stated. Other sources give other times for other stretches.',
    ),
  }, // TR-days
  {
    ...corridor,
    id: 'corridor-cargo-bektenov-2024',
    text: en(
      'Transit between China and Europe grew by 62% in 2024, to about 4.5 million tonnes: six times the amount of five years earlier. Ten million are planned.',
    ),
    kind: 'said',
    by: 'bektenov',
    date: day('2025-07-15'),
    people: ['bektenov'],
    organisations: ['kz-government'],
    places: ['china', 'europe'],
    quantity: 'corridor-cargo-bektenov-2024-claim',
    sources: cited('vestnik-kavkaza-2025-07-15-bektenov'),
    note: en(
      'The number is the one that others give for all cargo of the Trans-Caspian route in 2024, not for transit from China alone. The 10 million carry no year.',
    ),
  }, // TR2024-pm
] satisfies readonly Statement[];

const air = { ...plain, sectors: ['transport'], places: ['astana', 'belgrade'] } satisfies Partial<Statement>;

/** The way to direct flights, and what was said of them. */
const flights = [
  {
    ...air,
    id: 'flights-subsidy-serbia-2024',
    text: en(
      'Serbia undertook to subsidise a new air route to Kazakhstan, with Air Astana or SCAT to fly it; Kazakhstan would have preferred Air Astana.',
    ),
    kind: 'planned',
    date: month('2024-11'),
    organisations: ['air-astana', 'scat-airlines'],
    places: ['serbia', 'kazakhstan'],
    sources: cited('aviation-direct-2024-11-subsidy'),
    note: en(
      `Reported in the second half of November 2024; no amount is stated. SCAT has flown the route since November 2025. ${unnamed}`,
    ),
  },
  {
    ...air,
    id: 'flights-start-proposed-2025',
    text: en('Kazakhstan proposed 29 October 2025 as the day on which flights would begin.'),
    kind: 'said',
    by: 'dacic',
    date: day('2025-08-08'),
    people: ['dacic'],
    organisations: ['rs-government', 'kz-rs-intergovernmental-commission'],
    sources: cited('pink-2025-08-commission'),
    note: en('A proposal: the flights began on 3 November 2025. The year is inferred from the page.'),
  },
  {
    ...air,
    id: 'flights-first-in-twenty-years-2025',
    text: en(
      'The flights are called the first scheduled ones of almost two decades between Serbia and Central Asia; talks date back to 2016, when Air Serbia thought about Belgrade–Almaty, and there is a memorandum on aviation.',
    ),
    kind: 'described',
    date: year(2025),
    organisations: ['scat-airlines', 'air-serbia'],
    places: ['serbia', 'belgrade', 'almaty'],
    sources: cited('aviation-direct-2025-scat'),
    note: en(
      `Written before the flights began; the page gives the year only. Another source speaks of the first regular connection ever, but between the capitals alone: the two do not say the same. ${unnamed}`,
    ),
  },
  {
    ...air,
    id: 'flights-first-ever-2025',
    text: en('Never before, it is said, were the two capitals linked by regular flights.'),
    kind: 'described',
    date: day('2025-11-03'),
    sources: cited('trend-2025-11-03-scat'),
    note: en(
      `Another source calls them the first scheduled link between Serbia and Central Asia in almost twenty years, which leaves room for earlier ones. ${unnamed}`,
    ),
  },
  {
    ...air,
    id: 'flights-fifth-freedom-open-2026',
    text: en(
      'Whether SCAT may also carry passengers onward under the fifth freedom of the air is not settled yet.',
    ),
    kind: 'said',
    by: 'aleksandar-vucic',
    date: day('2026-02-27'),
    people: ['aleksandar-vucic'],
    organisations: ['scat-airlines'],
    places: [],
    sources: cited('kazakhstan-today-2026-02-27-joint-projects'),
    note: en('The source names no onward destination.'),
  }, // I-scat5
] satisfies readonly Statement[];

export const transportStatements: readonly Statement[] = [...titr, ...flights];
