import type { Statement } from '#src/contract/statement.ts';
import { cited, day, en, month } from './row-parts.ts';
import { plain, undatedPageNote, unnamed } from './statement-parts.ts';

const vucic = {
  ...plain,
  kind: 'said',
  by: 'aleksandar-vucic',
  people: ['aleksandar-vucic'],
} satisfies Partial<Statement>;
const vassilenko = {
  ...plain,
  kind: 'said',
  by: 'vassilenko',
  date: day('2024-09-08'),
  people: ['vassilenko'],
  organisations: ['kz-ministry-of-foreign-affairs'],
  sources: cited('euronews-srbija-2024-09-08-vasilenko'),
} satisfies Partial<Statement>;

const visits = [
  {
    ...plain,
    id: 'commission-and-missions-planned-2015',
    text: en(
      'The commission was to meet for the first time in 2015, and Kazakhstan to open a consulate general in 2016 and then an embassy.',
    ),
    kind: 'planned',
    by: 'ljajic',
    date: { start: '2015-01-01', end: '2015-12-31', precision: 'before' },
    sectors: ['diplomacy', 'consular'],
    people: ['ljajic', 'rustemov'],
    organisations: ['rs-government', 'kz-rs-intergovernmental-commission'],
    places: ['serbia'],
    sources: cited('rs-trade-ministry-relations'),
    note: en(
      'From a meeting of the Deputy Prime Minister with Ambassador Rustemov, then not resident. The page bears no date: no later than 2015, the year that it expects. The first session took place in August 2016, the embassy opened in 2019.',
    ),
  }, // D-2015m
  {
    ...plain,
    id: 'embassy-promised-2019',
    text: en(
      'Kazakhstan would have its embassy in Serbia before the year was out, Nazarbayev told a Serbian deputy.',
    ),
    kind: 'planned',
    by: 'nazarbayev',
    date: month('2019-06'),
    sectors: ['diplomacy', 'consular'],
    people: ['nazarbayev', 'dragomir-karic'],
    places: ['serbia'],
    sources: cited('blic-2019-06-embassy'),
    note: en('At second hand, told to Dragomir Karić. The source gives the month of its publication.'),
  }, // D-2019b
  {
    ...plain,
    id: 'first-ambassador-2021',
    text: en('Gabit Syzdykbekov is the first ambassador of Kazakhstan to Serbia.'),
    kind: 'said',
    by: 'dragomir-karic',
    date: day('2021-06-15'),
    sectors: ['diplomacy'],
    people: ['dragomir-karic', 'gabit-syzdykbekov', 'rustemov'],
    organisations: ['kazakhstan-embassy-belgrade'],
    places: ['serbia'],
    sources: cited('rs-parliament-2021-06-15-friendship-group'),
    note: en(
      'So called at a meeting of parliamentary groups; his predecessor Rustemov had his seat in Budapest.',
    ),
  }, // D-2019c
  {
    ...plain,
    id: 'first-foreign-minister-visit-2023',
    text: en('No foreign minister of Kazakhstan had come to Serbia on a bilateral visit before.'),
    kind: 'said',
    by: 'dacic',
    date: day('2023-11-29'),
    sectors: ['diplomacy'],
    people: ['dacic'],
    places: ['serbia'],
    sources: cited('k1info-2023-11-29-culture'),
    note: en('Said of the visit of that day; he spoke as Foreign Minister.'),
  }, // D-2023first
  {
    ...vassilenko,
    id: 'presidents-phone-calls-2024',
    text: en(
      'The presidents telephoned twice in 2024 and settled on a higher level for the joint commission, led by Dačić and Zhumangarin.',
    ),
    sectors: ['diplomacy'],
    people: ['vassilenko', 'dacic', 'serik-zhumangarin', 'kassym-jomart-tokayev', 'aleksandar-vucic'],
    organisations: ['kz-ministry-of-foreign-affairs', 'kz-rs-intergovernmental-commission'],
    note: en('As of September 2024; the days of the calls are not given.'),
  }, // D-2024ph2
  {
    ...plain,
    id: 'serbian-presidents-visits-2024',
    text: en(
      'Presidents of Serbia came to Kazakhstan four times: officially in October 2010, August 2015 and October 2018, and on a working visit in June 2017.',
    ),
    kind: 'described',
    date: day('2024-11-18'),
    sectors: ['diplomacy'],
    places: ['kazakhstan'],
    quantity: 'presidential-visits-2024',
    sources: cited('kazinform-2024-11-28-years'),
    note: en(
      `The days given: 6–7 October 2010, 27–29 August 2015, 9–10 October 2018 and 9 June 2017. The president’s stay for the OSCE summit of December 2010 is not among them. ${unnamed}`,
    ),
  }, // D-visits4
  {
    ...plain,
    id: 'top-level-visits-2026',
    text: en(
      'Six times since 1996 a head of state of one country visited the other, the visit of 26 February 2026 not counted.',
    ),
    kind: 'described',
    date: day('2026-02-26'),
    sectors: ['diplomacy'],
    places: ['kazakhstan', 'serbia'],
    quantity: 'top-level-visits-2026-count',
    sources: cited('qazinform-2026-02-26-balkan-vector'),
    note: en(
      `Both directions together, so that the four visits by presidents of Serbia are no rival count. The six are not listed. ${unnamed}`,
    ),
  }, // D-visits6
  {
    ...vucic,
    id: 'moscow-meeting-2025',
    text: en(
      'He would see President Tokayev in Moscow that day, on military industry, on building a hotel in Belgrade and on a regular air link between the capitals, where talks were nearly done.',
    ),
    date: day('2025-05-08'),
    sectors: ['diplomacy', 'defence-security', 'investment', 'transport'],
    people: ['aleksandar-vucic', 'kassym-jomart-tokayev', 'dacic'],
    organisations: ['kz-rs-intergovernmental-commission'],
    places: ['moscow', 'belgrade', 'astana'],
    sources: cited('naslovi-2025-05-08-moscow'),
    note: en(
      'Announced; that the meeting took place is not in this source. Dačić is named as co-chair of the commission.',
    ),
  }, // D-2025mos
  {
    ...vucic,
    id: 'tokayev-invited-2026',
    text: en('President Tokayev is invited to come to Serbia once more.'),
    kind: 'offered',
    date: day('2026-02-27'),
    sectors: ['diplomacy'],
    people: ['aleksandar-vucic', 'kassym-jomart-tokayev'],
    places: ['serbia'],
    sources: cited('qazinform-2026-02-27-vucic-future'),
    note: en('No date is named.'),
  }, // D-invite
] satisfies readonly Statement[];

const documents = [
  {
    ...plain,
    id: 'documents-fields-2024',
    text: en(
      'The documents of 19 November 2024 are said to reach from defence and space to digital technology and telecommunications, education and tourism.',
    ),
    kind: 'described',
    date: day('2024-11-19'),
    sectors: ['diplomacy', 'defence-security', 'digital', 'education-science', 'tourism-sport'],
    places: ['belgrade'],
    sources: cited('news-central-asia-2024-11-20-visit'),
    note: en(
      `Fields, not titles. The same page names the exchange of trade statistics, which stands in a row of its own. ${unnamed}`,
    ),
  }, // D-2024e
  {
    ...plain,
    id: 'memorandums-announced-2026',
    text: en(
      'For the visit of February 2026 ten memorandums were announced: on justice, health, science, culture and IT. The ministers Lazarević (trade) and Popović came with the delegation.',
    ),
    kind: 'planned',
    date: day('2026-02-26'),
    sectors: ['diplomacy', 'health-pharma', 'justice', 'culture', 'education-science', 'digital'],
    people: ['nenad-popovic'],
    organisations: ['vecernje-novosti'],
    places: ['astana'],
    quantity: 'memorandums-announced-2026-count',
    sources: cited('novosti-2026-02-26-vucic'),
    note: en(`Announced before they were exchanged; nine of the ten are known by subject. ${unnamed}`),
  }, // D-2026docs
] satisfies readonly Statement[];

const defence = [
  {
    ...plain,
    id: 'military-technical-agreement-2013',
    text: en(
      'An agreement on military-technical cooperation is said to have been signed in November 2013 and to apply since July 2021.',
    ),
    kind: 'described',
    date: day('2024-11-19'),
    sectors: ['defence-security'],
    places: ['kazakhstan', 'serbia'],
    sources: cited('rferl-2024-11-19-tokayev-visit'),
    note: en(
      `In conflict with the agreement of that name signed in Belgrade on 29 November 2023, as other sources have it: another agreement, or a mistaken year. No register shows either date. ${unnamed}`,
    ),
  }, // M-2013
  {
    ...vucic,
    id: 'special-units-training-2026',
    text: en('Serbia asks Kazakhstan to help train its special units, after the UAE SWAT Challenge of 2026.'),
    date: day('2026-02-27'),
    sectors: ['defence-security'],
    places: ['serbia', 'kazakhstan'],
    sources: cited('qazinform-2026-02-27-vucic-future'),
    note: en('A request; no answer is stated.'),
  }, // M-2026c
] satisfies readonly Statement[];

const people = [
  {
    ...vassilenko,
    id: 'visa-free-since-2011',
    text: en('Citizens of both countries have needed no visa since 2011.'),
    sectors: ['consular'],
    places: ['kazakhstan', 'serbia'],
    note: en('The agreement of 7 October 2010 has been in force since 28 May 2011.'),
  }, // D-visa11
  {
    ...plain,
    id: 'serbian-citizens-in-kazakhstan-2021',
    text: en('About 1,500 citizens of Serbia live in Kazakhstan, athletes prominent among them.'),
    kind: 'said',
    by: 'gabit-syzdykbekov',
    date: day('2021-04-12'),
    sectors: ['consular', 'tourism-sport'],
    people: ['gabit-syzdykbekov', 'dragomir-karic'],
    organisations: ['kazakhstan-embassy-belgrade'],
    places: ['kazakhstan'],
    quantity: 'serbian-citizens-in-kazakhstan-2021-claim',
    sources: cited('telegraf-2021-04-12-karic'),
    note: en(
      'Told to Serbian deputies; who counted is not stated. The day follows from an anniversary in the text.',
    ),
  }, // V-1500
  {
    ...plain,
    id: 'flight-and-stamps-proposed-2021',
    text: en('A direct flight, and postage stamps for the 25 years of relations, would be welcome.'),
    kind: 'offered',
    by: 'gabit-syzdykbekov',
    date: day('2021-04-12'),
    sectors: ['diplomacy', 'transport', 'culture'],
    people: ['gabit-syzdykbekov', 'dragomir-karic'],
    organisations: ['kazakhstan-embassy-belgrade'],
    sources: cited('telegraf-2021-04-12-karic'),
    note: en('A proposal to Serbian deputies. The day follows from an anniversary in the text.'),
  }, // V-1500
  {
    ...plain,
    id: 'visa-free-stay-rules-2023',
    text: en(
      'Holders of any Serbian passport may stay in Kazakhstan for up to 30 days without a visa, and since 26 January 2023 for no more than 90 days in any 180. There is no agreement on social security.',
    ),
    kind: 'described',
    by: 'rs-ministry-of-foreign-affairs',
    date: day('2023-01-26'),
    sectors: ['consular'],
    organisations: ['rs-ministry-of-foreign-affairs'],
    places: ['kazakhstan'],
    quantity: 'visa-free-stay-kazakhstan-2023',
    sources: cited('rs-foreign-ministry-visas'),
    note: en(`The day is that of the 90-day rule. ${undatedPageNote}`),
  }, // V-mfa
] satisfies readonly Statement[];

export const diplomacyStatements: readonly Statement[] = [...visits, ...documents, ...defence, ...people];
