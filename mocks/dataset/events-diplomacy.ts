import type { Event } from '#src/contract/event.ts';
import { before, days, lastRead, settled } from './event-parts.ts';
import { cited, day, en, month } from './row-parts.ts';

/** Visits of heads of state and government and of ministers, talks, and the intergovernmental commission. */
export const diplomacyEvents = [
  {
    ...settled,
    id: 'tadic-visit-astana-2010',
    title: en('President Tadić visits Astana'),
    summary: en('No president of Serbia had come officially before; he held talks with Nazarbayev.'),
    date: days('2010-10-06', '2010-10-07'),
    visit: { to: 'KZ', rank: 'president', form: 'official' },
    sectors: ['diplomacy'],
    places: ['astana'],
    people: ['boris-tadic', 'nazarbayev'],
    sources: cited('wikipedia-kazakhstan-serbia-relations'),
  }, // D-2010
  {
    ...settled,
    id: 'tadic-osce-summit-astana-2010',
    title: en('President Tadić attends the OSCE summit in Astana'),
    summary: en('His second stay of the year in Kazakhstan, this time for a meeting of many states.'),
    date: days('2010-12-01', '2010-12-02'),
    sectors: ['diplomacy', 'defence-security'],
    places: ['astana'],
    organisations: ['osce'],
    people: ['boris-tadic'],
    sources: cited('wikipedia-kazakhstan-serbia-relations'),
    note: en('Not a bilateral visit: it is not among the four visits that Kazinform counts up to 2024.'),
  }, // D-2010c
  {
    ...settled,
    id: 'nikolic-visit-kazakhstan-2015',
    title: en('President Nikolić visits Kazakhstan'),
    summary: en('The second official visit by a president of Serbia.'),
    date: days('2015-08-27', '2015-08-29'),
    visit: { to: 'KZ', rank: 'president', form: 'official' },
    sectors: ['diplomacy'],
    places: ['kazakhstan'],
    people: ['tomislav-nikolic'],
    sources: cited('kazinform-2024-11-28-years'),
  }, // D-2015
  {
    ...settled,
    id: 'unesco-vote-kosovo-2015',
    title: en('Kazakhstan votes against the admission of Kosovo to UNESCO'),
    summary: en('The vote was taken in the General Conference.'),
    date: month('2015-11'),
    sectors: ['diplomacy'],
    organisations: ['unesco'],
    sources: cited('serbian-consulate-bc-dacic'),
    note: en('A page of the Serbian foreign ministry is the source; it gives the month.'),
  }, // D-2015u
  {
    ...settled,
    id: 'nazarbayev-visit-serbia-2016',
    title: en('President Nazarbayev visits Serbia'),
    summary: en('President Nikolić had invited him; the visit was an official one.'),
    date: days('2016-08-23', '2016-08-25'),
    visit: { to: 'RS', rank: 'president', form: 'official' },
    sectors: ['diplomacy'],
    places: ['serbia', 'belgrade'],
    people: ['nazarbayev', 'tomislav-nikolic'],
    sources: cited('krstarica-2016-08-22-nazarbayev', 'kazinform-2016-08-24-culture-days'),
  }, // D-2016
  {
    ...settled,
    id: 'intergovernmental-commission-2016',
    title: en('First meeting of the intergovernmental commission'),
    summary: en('It sat in Belgrade while President Nazarbayev was there.'),
    date: days('2016-08-23', '2016-08-25'),
    sectors: ['trade-policy', 'diplomacy'],
    places: ['belgrade'],
    organisations: ['kz-rs-intergovernmental-commission'],
    sources: cited('sd-2016-11-12-vucic-kazakhstan', 'rs-economy-ministry-2016-11-16'),
    note: en(
      'The dates are those of the visit; on which of its days the commission sat is not stated. No source found dates the second meeting.',
    ),
  }, // D-2016c
  {
    ...settled,
    id: 'vucic-visit-kazakhstan-2016',
    title: en('Prime Minister Vučić visits Kazakhstan'),
    summary: en(
      'Two ministers, Knežević and Bishimbayev, put their names to a roadmap for the next two years; a street in Astana was called after Nikola Tesla, and an air link was talked about.',
    ),
    date: days('2016-11-14', '2016-11-16'),
    visit: { to: 'KZ', rank: 'prime-minister' },
    sectors: ['diplomacy', 'trade-policy', 'transport'],
    places: ['kazakhstan', 'astana'],
    people: ['aleksandar-vucic', 'knezevic', 'bishimbayev'],
    documents: ['cooperation-roadmap-2017-2018'],
    sources: cited('kazinform-2016-11-16-vucic', 'rs-economy-ministry-2016-11-16'),
    note: en(
      'About the day on which the street was opened reports differ: 16 November, or 15 November in The Astana Times.',
    ),
  }, // D-2016v
  {
    ...settled,
    id: 'vucic-accepts-invitation-2018',
    title: en('President Vučić accepts an invitation to Kazakhstan'),
    summary: en('Ambassador Rustemov delivered it on behalf of President Nazarbayev.'),
    date: day('2018-08-28'),
    sectors: ['diplomacy'],
    people: ['aleksandar-vucic', 'nazarbayev', 'rustemov'],
    sources: cited('agenzia-nova-2018-08-28-invitation'),
  }, // D-2018a
  {
    ...settled,
    id: 'vucic-visit-astana-2018',
    title: en('President Vučić visits Astana'),
    summary: en(
      'The two heads of state decorated each other: Dostyk of the first degree for the guest, the Order of the Republic of Serbia for Nazarbayev.',
    ),
    date: days('2018-10-09', '2018-10-10'),
    visit: { to: 'KZ', rank: 'president', form: 'official' },
    sectors: ['diplomacy'],
    places: ['astana'],
    people: ['aleksandar-vucic', 'nazarbayev'],
    sources: cited('kazinform-2018-10-09-akorda'),
    note: en('The Congress of World Religions in Astana fell into the same days, and he attended it.'),
  }, // D-2018
  {
    ...settled,
    id: 'ambassador-meets-foreign-minister-2021',
    title: en('Ambassador of Kazakhstan meets the Serbian foreign minister'),
    summary: en(
      'Madi Atamkulov and Selaković spoke in Belgrade on 25 years of relations, the intergovernmental commission and the Green Bridge initiative.',
    ),
    date: day('2021-11-09'),
    sectors: ['diplomacy'],
    places: ['belgrade'],
    organisations: ['kazakhstan-embassy-belgrade', 'kz-rs-intergovernmental-commission'],
    people: ['madi-atamkulov', 'selakovic'],
    sources: cited('yapresident-2021-11-09-relations'),
  }, // D-2021
  {
    ...settled,
    id: 'political-consultations-2022',
    title: en('Foreign ministries hold political consultations'),
    summary: en('O. Suleimenov spoke for Kazakhstan, V. Jovičić for Serbia.'),
    date: before('2022-11-06'),
    sectors: ['diplomacy'],
    people: ['o-suleimenov', 'v-jovicic'],
    sources: cited('kazinform-2022-11-06-consultations'),
    note: en('6 November 2022 is the date of the report; the consultations were then or earlier.'),
  }, // D-2022
  {
    ...settled,
    id: 'nurtleu-visit-belgrade-2023',
    title: en('Foreign Minister Nurtleu visits Belgrade'),
    summary: en(
      'On his first official visit he saw President Vučić and Foreign Minister Dačić, invited Vučić to come, and documents on arms, culture and sport were signed.',
    ),
    date: day('2023-11-29'),
    visit: { to: 'RS', rank: 'minister', form: 'official' },
    sectors: ['diplomacy', 'defence-security', 'culture', 'tourism-sport'],
    places: ['belgrade'],
    people: ['murat-nurtleu', 'aleksandar-vucic', 'dacic'],
    documents: ['military-technical-2023', 'culture-memorandum-2023', 'sport-memorandum-2023'],
    sources: cited('astana-times-2023-11-agreements'),
  }, // D-2023
  {
    ...settled,
    id: 'tokayev-vucic-call-2024-05',
    title: en('Presidents Tokayev and Vučić speak by phone'),
    summary: en('The call was about cooperation between the two countries.'),
    date: month('2024-05'),
    sectors: ['diplomacy'],
    people: ['kassym-jomart-tokayev', 'aleksandar-vucic'],
    sources: cited('kazinform-2024-11-28-years'),
    note: en('The source gives the month only.'),
  }, // D-2024ph
  {
    ...settled,
    id: 'tokayev-invites-vucic-2024',
    title: en('President Tokayev invites President Vučić for 2025'),
    summary: en(
      'In Belgrade he also announced that the business council of the two countries would take up its work again.',
    ),
    date: day('2024-11-19'),
    sectors: ['diplomacy', 'investment'],
    places: ['belgrade'],
    organisations: ['kz-rs-business-council'],
    people: ['kassym-jomart-tokayev', 'aleksandar-vucic'],
    sources: cited('qazinform-2024-11-19-business-council'),
    note: en('The official visit that followed was in February 2026.'),
  }, // D-2024f
  {
    ...settled,
    id: 'intergovernmental-commission-2025',
    title: en('Fourth meeting of the intergovernmental commission'),
    summary: en('It sat in Almaty; Zhumangarin and Dačić shared the chair.'),
    date: day('2025-08-08'),
    sectors: ['trade-policy', 'diplomacy'],
    places: ['almaty'],
    organisations: ['kz-rs-intergovernmental-commission'],
    people: ['serik-zhumangarin', 'dacic'],
    sources: cited('kazpravda-2025-08-08-hotel'),
    note: en('According to another page the next one was planned for 2026, in Serbia.'),
  }, // D-2025igc
  {
    ...settled,
    id: 'vucic-visit-astana-2026',
    title: en('President Vučić visits Astana'),
    summary: en(
      'He held talks with President Tokayev and Prime Minister Bektenov and received the Altyn Qyran (Golden Eagle); a joint statement was adopted, and ten documents changed hands.',
    ),
    date: days('2026-02-26', '2026-02-27'),
    visit: { to: 'KZ', rank: 'president', form: 'official' },
    sectors: ['diplomacy'],
    places: ['astana'],
    people: ['aleksandar-vucic', 'kassym-jomart-tokayev', 'bektenov'],
    documents: ['joint-statement-2026'],
    sources: cited('kurir-2026-02-28-vucic', 'akorda-2026-02-27-joint-statement'),
    note: en('Both days are those named in the joint statement.'),
  }, // D-2026
  {
    ...settled,
    id: 'joint-statement-adopted-2026',
    title: en('Presidents adopt a joint statement'),
    summary: en(
      'It speaks of a strategic partnership and takes up Kosovo, the free trade agreement of Serbia with the EAEU, direct flights, interest in the TITR, EXPO 2027, an agency for biological security and a UN centre for the development goals in Almaty.',
    ),
    date: day('2026-02-27'),
    sectors: ['diplomacy', 'trade-policy', 'transport'],
    places: ['astana', 'almaty'],
    organisations: ['eaeu'],
    people: ['kassym-jomart-tokayev', 'aleksandar-vucic'],
    documents: ['joint-statement-2026', 'eaeu-serbia-free-trade-2019'],
    sources: cited('akorda-2026-02-27-joint-statement', 'astana-times-2026-02-27-joint-statement'),
  }, // D-2026js
  {
    ...settled,
    id: 'vucic-tour-astana-2026',
    title: en('President Vučić is shown industry and finance in Astana'),
    summary: en(
      'Prime Minister Bektenov took him to the Beskaru plant, where arms were on show, to the Astana International Financial Centre and to a centre for artificial intelligence.',
    ),
    date: day('2026-02-27'),
    sectors: ['diplomacy', 'defence-security', 'investment', 'digital'],
    places: ['astana'],
    organisations: ['aifc'],
    people: ['aleksandar-vucic', 'bektenov'],
    sources: cited('kurir-2026-02-28-vucic'),
  }, // D-2026k
  {
    ...settled,
    id: 'tokayev-vucic-call-expo-2027',
    title: en('Presidents speak by phone about EXPO 2027'),
    summary: en('Vučić and Tokayev also went through energy, infrastructure, the arms industry and farming.'),
    date: before(lastRead),
    sectors: ['diplomacy', 'energy', 'defence-security', 'agriculture-food', 'tourism-sport'],
    people: ['aleksandar-vucic', 'kassym-jomart-tokayev'],
    sources: cited('danas-vucic-tokayev-call'),
    note: en('The page bears no date; 22 November 2026 is the day on which it was last read.'),
  }, // D-ph-und
] satisfies readonly Event[];
