import type { Event } from '#src/contract/event.ts';
import { days, settled } from './event-parts.ts';
import { cited, day, en } from './row-parts.ts';

export const businessEvents = [
  {
    ...settled,
    id: 'business-forum-kazakhstan-2016',
    title: en('Business forum during Prime Minister Vučić’s visit'),
    summary: en(
      '60 business people came from Serbia and 110 from Kazakhstan; fire engines for Kazakhstan are to be made in Serbia, it was agreed.',
    ),
    date: days('2016-11-14', '2016-11-16'),
    sectors: ['investment', 'vehicles'],
    places: ['kazakhstan'],
    sources: cited('sputnik-2016-11-16-business'),
    note: en(
      'The dates are those of the visit; the day of the forum is not stated. Before it, over 200 companies had been expected, 55 of them from Serbia: companies, not people.',
    ),
  }, // D-2016v2
  {
    ...settled,
    id: 'maran-helios-cargo-2025',
    title: en('A cargo of Kazakh oil does not reach NIS'),
    summary: en(
      'The Maran Helios brought a million barrels of KEBCO to Omišalj; US sanctions kept the cargo from Serbia.',
    ),
    date: days('2025-10-09', '2025-10-22'),
    sectors: ['energy'],
    places: ['omisalj', 'serbia'],
    organisations: ['nis'],
    sources: cited('caliber-2025-10-nis'),
    note: en('The tanker came on 9 October and was unloaded on 22 October.'),
  }, // E-2025
  {
    ...settled,
    id: 'zhumangarin-popovic-talks-2026',
    title: en('Zhumangarin and Popović prepare a trade mission'),
    summary: en('The Deputy Prime Minister and the Serbian minister planned a mission to Serbia.'),
    date: day('2026-02-10'),
    sectors: ['trade-policy', 'investment'],
    people: ['serik-zhumangarin', 'nenad-popovic'],
    sources: cited('kazinform-2026-02-10-trade-growth'),
  }, // B-2026t
  {
    ...settled,
    id: 'business-council-astana-2026',
    title: en('Business council and business forum in Astana'),
    summary: en(
      'Astana Hub concluded memorandums with three partners and the National Center for Biotechnology one with Bio4 Campus.',
    ),
    date: day('2026-02-26'),
    sectors: ['investment', 'digital', 'education-science'],
    places: ['astana'],
    organisations: [
      'kz-rs-business-council',
      'astana-hub',
      'center-for-digital-transformation',
      'see-up-accelerator',
      'science-and-technology-park-belgrade',
      'national-center-for-biotechnology',
      'bio4-campus',
    ],
    documents: [
      'astana-hub-digital-transformation-2026',
      'astana-hub-see-up-2026',
      'astana-hub-technology-park-2026',
      'biotechnology-bio4-2026',
    ],
    sources: cited('astana-times-2026-02-26-vucic-arrives'),
    note: en('The meeting of the council is called its first, and an expanded one.'),
  }, // B-2026
] satisfies readonly Event[];
