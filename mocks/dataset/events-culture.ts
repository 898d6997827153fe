import type { Event } from '#src/contract/event.ts';
import { before, days, lastRead, settled } from './event-parts.ts';
import { cited, day, en } from './row-parts.ts';

export const cultureEvents = [
  {
    ...settled,
    id: 'folk-ensemble-belgrade-2016',
    title: en('Folk ensemble from Kazakhstan plays in Belgrade'),
    summary: en(
      'Musicians of the Kazakh National University of Arts marked Nauryz and a quarter of a century of independence.',
    ),
    date: day('2016-04-01'),
    sectors: ['culture'],
    places: ['belgrade'],
    organisations: ['kazakh-national-university-of-arts'],
    sources: cited('kazinform-2016-04-ensemble'),
  }, // C-2016
  {
    ...settled,
    id: 'zhambyl-monument-belgrade-2016',
    title: en('Monument to Zhambyl unveiled in Belgrade'),
    summary: en(
      'It marked 175 years of Zhambyl. President Nazarbayev took the occasion to suggest culture days of either country in the other.',
    ),
    date: day('2016-08-24'),
    sectors: ['culture'],
    places: ['belgrade'],
    people: ['nazarbayev'],
    sources: cited('kazinform-2016-08-24-culture-days', 'serbian-monitor-2016-08-nazarbayev'),
    note: en('The culture days were a proposal of that day. Serbian Monitor calls the monument a bust.'),
  }, // C-2016b
  {
    ...settled,
    id: 'zhas-star-concert-belgrade-2019',
    title: en('Zhas-Star gives a concert at the Kolarac in Belgrade'),
    summary: en('It celebrated the National Day and the new embassy of Kazakhstan.'),
    date: day('2019-12-11'),
    sectors: ['culture', 'diplomacy'],
    places: ['belgrade'],
    organisations: ['zhas-star', 'kazakhstan-embassy-belgrade'],
    sources: cited('karic-foundation-2019-12-concert'),
  }, // C-2019
  {
    ...settled,
    id: 'culture-and-sport-memorandums-2023',
    title: en('Memorandums on culture and on sport signed'),
    summary: en('Nurtleu signed for Kazakhstan; Gojković for Serbia on culture, Gajić on sport.'),
    date: day('2023-11-29'),
    sectors: ['culture', 'tourism-sport'],
    places: ['belgrade'],
    people: ['murat-nurtleu', 'maja-gojkovic', 'gajic'],
    documents: ['culture-memorandum-2023', 'sport-memorandum-2023'],
    sources: cited('k1info-2023-11-29-culture', 'astana-times-2023-11-agreements'),
  }, // C-2023
  {
    ...settled,
    id: 'great-steppe-exhibition-belgrade-2024',
    title: en('Exhibition “Cultural Heritage of the Great Steppe” in Belgrade'),
    summary: en('The Residence of Princess Ljubica showed over 220 pieces for a month.'),
    date: days('2024-12-12', '2025-01-12'),
    sectors: ['culture'],
    places: ['belgrade'],
    organisations: ['residence-of-princess-ljubica'],
    sources: cited('enbekshi-qazaq-2024-12-24-heritage', 'almaty-museums-2024-12-heritage'),
  }, // C-2024
  {
    ...settled,
    id: 'rajkovic-astana-opera-concert',
    title: en('Maja Rajković plays in a concert of Astana Opera'),
    summary: en(
      'The pianist from Serbia performed for the national day of her country; a year before, Belgrade had heard the counterpart.',
    ),
    date: before(lastRead),
    sectors: ['culture'],
    organisations: ['astana-opera'],
    people: ['maja-rajkovic'],
    sources: cited('qazaq-tv-music'),
    note: en('The page bears no date; 22 November 2026 is the day on which it was last read.'),
  }, // C-qtv
] satisfies readonly Event[];
