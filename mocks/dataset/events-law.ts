import type { Event } from '#src/contract/event.ts';
import { settled } from './event-parts.ts';
import { cited, day, en } from './row-parts.ts';

/** Signatures, ratifications, entries into force; the documents themselves are in `agreements-record.ts`. */
export const lawEvents = [
  {
    ...settled,
    id: 'diplomatic-passport-visas-signed-2009',
    title: en('Visas dropped for diplomatic and service passports'),
    summary: en('The agreement was signed in Belgrade and took effect on 1 August 2010.'),
    date: day('2009-11-04'),
    sectors: ['consular', 'diplomacy'],
    places: ['belgrade'],
    documents: ['diplomatic-passport-visas-2009'],
    sources: cited('prg-2009-11-04-diplomatic-passports'),
  }, // L-visa0
  {
    ...settled,
    id: 'free-trade-agreement-signed-2010',
    title: en('Bilateral free trade agreement signed'),
    summary: en('The governments signed it in Astana during President Tadić’s visit.'),
    date: day('2010-10-07'),
    sectors: ['trade-policy'],
    places: ['astana'],
    documents: ['free-trade-agreement-2010'],
    sources: cited('podaci-net-2010-12-03-free-trade'),
  }, // L-fta
  {
    ...settled,
    id: 'visa-free-agreement-signed-2010',
    title: en('Agreement on ending visas signed'),
    summary: en(
      'It was signed in Astana; the Serbian parliament approved it on 15 December of the year, and the decree followed two days later.',
    ),
    date: day('2010-10-07'),
    sectors: ['consular'],
    places: ['astana'],
    organisations: ['rs-national-assembly'],
    documents: ['visa-free-agreement-2010'],
    sources: cited('rs-legal-register-2010-12-17-visas'),
  }, // L-visa
  {
    ...settled,
    id: 'investment-agreement-signed-2010',
    title: en('Agreement on promoting and protecting investments signed'),
    summary: en('It was signed in Astana and had to wait five years to take effect.'),
    date: day('2010-10-07'),
    sectors: ['investment'],
    places: ['astana'],
    documents: ['investment-agreement-2010'],
    sources: cited('adilet-2015-11-18-law-409'),
  }, // L-bit
  {
    ...settled,
    id: 'free-trade-agreement-law-published-2010',
    title: en('Serbia publishes its law on the free trade agreement'),
    summary: en('The law that ratifies the agreement stands in the gazette (Sl. glasnik RS, MU 11/2010).'),
    date: day('2010-12-03'),
    sectors: ['trade-policy'],
    documents: ['free-trade-agreement-2010'],
    sources: cited('podaci-net-2010-12-03-free-trade'),
  }, // L-fta2
  {
    ...settled,
    id: 'visa-free-agreement-approved-2011',
    title: en('Kazakhstan approves the agreement on ending visas'),
    summary: en('Under Decree No. 306 a stay without a visa may last 30 days, counted from entry.'),
    date: day('2011-03-31'),
    sectors: ['consular'],
    organisations: ['kz-government'],
    documents: ['visa-free-agreement-2010'],
    sources: cited('adilet-2011-03-31-decree-306'),
  }, // L-visa2
  {
    ...settled,
    id: 'visa-free-agreement-in-force-2011',
    title: en('Agreement on ending visas takes effect'),
    summary: en('The official Kazakh text carries the date in a remark that refers to the foreign ministry.'),
    date: day('2011-05-28'),
    sectors: ['consular'],
    documents: ['visa-free-agreement-2010'],
    sources: cited('adilet-2011-03-31-decree-306-kk'),
  }, // L-visa4
  {
    ...settled,
    id: 'double-tax-convention-signed-2015',
    title: en('Convention against double taxation signed'),
    summary: en('It was signed in Astana during President Nikolić’s visit.'),
    date: day('2015-08-28'),
    sectors: ['investment', 'trade-policy'],
    places: ['astana'],
    documents: ['double-tax-convention-2015'],
    sources: cited('zakonpravo-2016-10-14-law-17'),
  }, // L-dtt
  {
    ...settled,
    id: 'investment-agreement-ratified-2015',
    title: en('Kazakhstan ratifies the investment agreement'),
    summary: en('By its Law No. 409-V.'),
    date: day('2015-11-18'),
    sectors: ['investment'],
    documents: ['investment-agreement-2010'],
    sources: cited('adilet-2015-11-18-law-409'),
  }, // L-bit2
  {
    ...settled,
    id: 'investment-agreement-in-force-2015',
    title: en('Investment agreement takes effect'),
    summary: en('Five years and two months after the signature.'),
    date: day('2015-12-07'),
    sectors: ['investment'],
    documents: ['investment-agreement-2010'],
    sources: cited('adilet-2015-11-18-law-409'),
  }, // L-bit3
  {
    ...settled,
    id: 'belgrade-documents-2016',
    title: en('A joint declaration and agreements are signed in Belgrade'),
    summary: en(
      'Legal help in criminal matters, extradition, the transfer of sentenced persons, Vojvodina with the Almaty region, and Serbia’s part in EXPO 2017. President Nazarbayev decorated President Nikolić with the Order of Friendship of the first degree.',
    ),
    date: day('2016-08-24'),
    sectors: ['diplomacy', 'justice', 'tourism-sport'],
    places: ['belgrade', 'vojvodina', 'almaty-region'],
    people: ['nazarbayev', 'tomislav-nikolic'],
    documents: [
      'joint-declaration-2016',
      'legal-assistance-treaty-2016',
      'sentenced-persons-agreement-2016',
      'extradition-treaty-2016',
      'vojvodina-almaty-region-2016',
      'expo-2017-participation-2016',
    ],
    sources: cited(
      'serbian-monitor-2016-08-nazarbayev',
      'zakonpravo-2017-10-18-law-98',
      'zakonpravo-2017-10-18-law-99',
    ),
    note: en(
      'Six documents are named; the broadcaster RTS counted five. Whether the declaration makes the difference is not stated.',
    ),
  }, // D-2016b, L-ext, L-mla
  {
    ...settled,
    id: 'double-tax-convention-ratified-2016',
    title: en('Kazakhstan ratifies the convention against double taxation'),
    summary: en('By its Law No. 17-VI; the Senate had agreed on 30 September.'),
    date: day('2016-10-14'),
    sectors: ['investment', 'trade-policy'],
    organisations: ['kz-senate'],
    documents: ['double-tax-convention-2015'],
    sources: cited('zakonpravo-2016-10-14-law-17'),
  }, // L-dtt2
  {
    ...settled,
    id: 'double-tax-convention-in-force-2016',
    title: en('Convention against double taxation takes effect'),
    summary: en('A year and three months after the signature.'),
    date: day('2016-11-24'),
    sectors: ['investment', 'trade-policy'],
    documents: ['double-tax-convention-2015'],
    sources: cited('zakonpravo-2016-10-14-law-17'),
  }, // L-dtt3
  {
    ...settled,
    id: 'criminal-law-treaties-ratified-2017',
    title: en('Kazakhstan ratifies the treaties on legal assistance and extradition'),
    summary: en('By its Laws No. 98-VI and No. 99-VI.'),
    date: day('2017-10-18'),
    sectors: ['justice'],
    documents: ['legal-assistance-treaty-2016', 'extradition-treaty-2016'],
    sources: cited('zakonpravo-2017-10-18-law-98', 'zakonpravo-2017-10-18-law-99'),
    note: en('No source found says whether Serbia ratified them or whether they are in force.'),
  }, // L-ext, L-mla
  {
    ...settled,
    id: 'eaeu-serbia-free-trade-signed-2019',
    title: en('Serbia and the Eurasian Economic Union sign on free trade'),
    summary: en(
      'The agreement, signed in Moscow, takes the place of Serbia’s own with Kazakhstan and with other members.',
    ),
    date: day('2019-10-25'),
    sectors: ['trade-policy'],
    places: ['moscow'],
    organisations: ['eaeu'],
    documents: ['eaeu-serbia-free-trade-2019', 'free-trade-agreement-2010'],
    sources: cited('ports-europe-2019-10-25-eaeu'),
  }, // L-eaeu
  {
    ...settled,
    id: 'eaeu-serbia-free-trade-ratified-2020',
    title: en('Serbia ratifies free trade with the Eurasian Economic Union'),
    summary: en(
      'Its law stands in the gazette (Sl. glasnik RS, MU 3/2020). Of all parties Armenia was the last, on 12 April 2021.',
    ),
    date: day('2020-02-24'),
    sectors: ['trade-policy'],
    organisations: ['eaeu'],
    documents: ['eaeu-serbia-free-trade-2019'],
    sources: cited('kpmg-2021-04-eaeu'),
    note: en('The date on which Kazakhstan ratified it is not in the sources.'),
  }, // L-eaeu1
  {
    ...settled,
    id: 'eaeu-serbia-free-trade-in-force-2021',
    title: en('Free trade between Serbia and the Eurasian Economic Union begins'),
    summary: en('From this day it stands in place of the bilateral agreement of 2010.'),
    date: day('2021-07-10'),
    sectors: ['trade-policy'],
    organisations: ['eaeu'],
    documents: ['eaeu-serbia-free-trade-2019', 'free-trade-agreement-2010'],
    sources: cited('ekapija-2022-eaeu-quotas', 'grodnoinvest-2021-eaeu', 'ports-europe-2019-10-25-eaeu'),
  }, // L-eaeu2
  {
    ...settled,
    id: 'ten-documents-belgrade-2024',
    title: en('Ten documents signed or exchanged in Belgrade'),
    summary: en(
      'Eight of the ten are named: readmission, defence, education, labour and social protection, tourism, outer space, the national libraries, and two institutes.',
    ),
    date: day('2024-11-19'),
    sectors: ['diplomacy', 'consular', 'defence-security', 'education-science', 'tourism-sport', 'culture'],
    places: ['belgrade'],
    people: ['kassym-jomart-tokayev', 'aleksandar-vucic'],
    documents: [
      'readmission-agreement-2024',
      'defence-agreement-2024',
      'education-memorandum-2024',
      'labour-social-protection-2024',
      'tourism-2024',
      'outer-space-2024',
      'national-libraries-2024',
      'institutes-partnership-2024',
    ],
    sources: cited(
      'rferl-2024-11-19-tokayev-visit',
      'sputnik-tanjug-2024-11-19-ten-documents',
      'news-central-asia-2024-11-20-visit',
    ),
    note: en(
      'Two of the ten are not named. News Central Asia adds three subjects: statistics on mutual trade to be exchanged, digital technologies, and telecommunications; it does not say whether these are the missing two.',
    ),
  }, // D-2024d, L-readm, DOC24-2, DOC24-3, DOC24-4, DOC24-5, DOC24-6, DOC24-7, DOC24-8, DOC24-9
  {
    ...settled,
    id: 'ten-documents-astana-2026',
    title: en('Ten documents exchanged in Astana'),
    summary: en(
      'Nine of the ten are known: health, prosecution and justice, digital ministries, e-government, veterinary medicine, science, film, intangible heritage, and investment agencies.',
    ),
    date: day('2026-02-27'),
    sectors: [
      'diplomacy',
      'health-pharma',
      'justice',
      'digital',
      'agriculture-food',
      'education-science',
      'culture',
      'investment',
    ],
    places: ['astana'],
    people: ['kassym-jomart-tokayev', 'aleksandar-vucic'],
    documents: [
      'health-memorandum-2026',
      'prosecutor-justice-memorandum-2026',
      'digital-ministries-memorandum-2026',
      'e-government-memorandum-2026',
      'veterinary-memorandum-2026',
      'science-ministries-memorandum-2026',
      'cinematography-memorandum-2026',
      'intangible-heritage-memorandum-2026',
      'investment-agencies-memorandum-2026',
    ],
    sources: cited('qazinform-2026-02-27-documents', 'astana-times-2026-02-27-joint-statement'),
    note: en(
      'The tenth, a memorandum too, is known neither by its parties nor by its subject. The joint statement of the day is not counted among the ten.',
    ),
  }, // D-2026n, D-2026doc1, D-2026doc2, D-2026doc3, D-2026doc4, D-2026doc5, D-2026doc6, D-2026doc7, D-2026doc8, D-2026doc9
] satisfies readonly Event[];
