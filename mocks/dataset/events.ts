import type { Event } from '#src/contract/event.ts';
import { days, settled } from './event-parts.ts';
import { article, cited, day, en, month, year } from './row-parts.ts';

const yearInferred = en('The source gives no year; 2024 is inferred from its publication.');

export const events = [
  {
    ...settled,
    id: 'diplomatic-relations-1996',
    title: en('Diplomatic relations established'),
    summary: en('Kazakhstan and Serbia date their relations from this day.'),
    date: day('1996-12-10'),
    sectors: ['diplomacy'],
    places: [],
    organisations: [],
    people: [],
    sources: [...article(2), ...cited('kazinform-2024-11-28-years')],
    note: en(
      'The source calls the other side Serbia; in 1996 that state was the Federal Republic of Yugoslavia.',
    ),
  }, // D-1996
  {
    ...settled,
    id: 'serbian-embassy-astana-2011',
    title: en('Serbia opens its embassy in Astana'),
    summary: en('One of two embassy openings that the source counts among the milestones.'),
    date: year(2011),
    sectors: ['diplomacy', 'consular'],
    otherDates: [
      { date: day('2011-06-23'), sources: cited('wikipedia-ru-kazakhstan-serbia-relations') },
      { date: day('2011-06-27'), sources: cited('wikipedia-kazakhstan-serbia-relations') },
    ],
    certainty: 'disputed',
    places: ['astana'],
    organisations: ['serbia-embassy-astana'],
    people: ['ivan-mrkic', 'yerzhan-kazykhanov'],
    sources: [
      ...article(2),
      ...cited('wikipedia-kazakhstan-serbia-relations', 'wikipedia-ru-kazakhstan-serbia-relations'),
    ],
    note: en(
      'The article gives the year only. About the day the sources differ: 27 June 2011 in English Wikipedia, which names Ivan Mrkić and Yerzhan Kazykhanov at the ceremony; 23 June 2011 in Russian Wikipedia, a weak source shown for this difference alone. Quote the year.',
    ),
  }, // D-2011, D-2011b
  {
    ...settled,
    id: 'expo-2017-serbian-president',
    title: en('A Serbian president visits during EXPO 2017 in Astana'),
    summary: en(
      'One of the four visits by presidents of Serbia that the source counts, and the only one it dates.',
    ),
    date: year(2017),
    otherDates: [{ date: day('2017-06-09'), sources: cited('kazinform-2024-11-28-years') }],
    visit: { to: 'KZ', rank: 'president', form: 'working' },
    sectors: ['diplomacy', 'tourism-sport'],
    places: ['astana'],
    organisations: [],
    people: ['aleksandar-vucic'],
    sources: [...article(3, 5), ...cited('kazinform-2024-11-28-years')],
    note: en(
      'The article gives the year of the exhibition only and does not name the president. Kazinform does: Vučić, on a working visit, on 9 June 2017, when the exhibition opened.',
    ),
  }, // D-2017
  {
    ...settled,
    id: 'kazakh-embassy-belgrade-2019',
    title: en('Kazakhstan opens its embassy in Belgrade'),
    summary: en('The second of the two embassy openings, eight years after the Serbian one.'),
    date: year(2019),
    sectors: ['diplomacy', 'consular'],
    places: ['belgrade'],
    organisations: ['kazakhstan-embassy-belgrade'],
    people: [],
    sources: [...article(2), ...cited('kazinform-2024-11-28-years')],
    note: en('Both sources give the year only. A concert marked the opening on 11 December 2019.'),
  }, // D-2019
  {
    ...settled,
    id: 'women-of-the-great-steppe-2024',
    title: en('Exhibition “Women of the Great Steppe” in Serbia'),
    summary: en(
      'It presented what women of Kazakhstan have given to art, politics and science; guests also met the country’s literature, cuisine and history.',
    ),
    date: month('2024-06'),
    sectors: ['culture'],
    places: ['serbia'],
    organisations: [],
    people: [],
    sources: article(19),
    note: en('The source gives neither day, year nor town; 2024 is inferred from its publication.'),
  },
  {
    ...settled,
    id: 'intergovernmental-commission-2024',
    title: en('Third meeting of the intergovernmental commission'),
    summary: en(
      'In Belgrade both sides talked about prospects for trade and the economy and about what an open-skies policy could bring.',
    ),
    date: month('2024-09'),
    sectors: ['trade-policy', 'diplomacy', 'transport'],
    places: ['belgrade'],
    organisations: ['kz-rs-intergovernmental-commission'],
    people: ['dacic', 'serik-zhumangarin'],
    sources: [...article(13), ...cited('telegraf-dacic-zhumangarin')],
    note: en(
      'The article gives neither day nor year; 2024 is inferred from its publication. Telegraf names the chairs, Dačić and Zhumangarin; no source found gives the day.',
    ),
  }, // D-2024igc
  {
    ...settled,
    id: 'business-forum-belgrade-2024',
    title: en('Kazakh-Serbian business forum in Belgrade'),
    summary: en(
      'Companies of both countries met face to face, on medicine and pharmaceuticals among other industries.',
    ),
    date: day('2024-11-12'),
    sectors: ['investment', 'health-pharma'],
    places: ['belgrade'],
    organisations: [],
    people: [],
    sources: article(12),
    note: yearInferred,
  }, // B-2024
  {
    ...settled,
    id: 'tokayev-visit-belgrade-2024',
    title: en('President Tokayev visits Belgrade'),
    summary: en(
      'The visit is the occasion of the article, which reads it as a sign of how much the partnership matters.',
    ),
    date: day('2024-11-19'),
    otherDates: [
      { date: days('2024-11-18', '2024-11-19'), sources: cited('qazinform-2024-11-19-invitation') },
    ],
    visit: { to: 'RS', rank: 'president', form: 'official' },
    sectors: ['diplomacy'],
    places: ['belgrade'],
    organisations: [],
    people: ['kassym-jomart-tokayev', 'aleksandar-vucic', 'vucevic'],
    sources: [...article(1), ...cited('qazinform-2024-11-19-invitation')],
    note: en(
      'The article gives no year; 2024 is inferred from its publication, and no second day. Qazinform has an official visit of two days, 18 and 19 November, Tokayev’s first since he became president: he met Vučić and Prime Minister Vučević, and at Batajnica the army showed its equipment.',
    ),
  }, // D-2024
] satisfies readonly Event[];
