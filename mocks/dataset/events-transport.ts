import type { Event } from '#src/contract/event.ts';
import { settled } from './event-parts.ts';
import { cited, day, en, month, year } from './row-parts.ts';

export const transportEvents = [
  {
    ...settled,
    id: 'first-train-to-prague-2019',
    title: en('First train from China to Prague takes the Middle Corridor'),
    summary: en(
      'It carried 42 containers through ten countries, through the Marmaray tunnel after Baku, Tbilisi and Kars.',
    ),
    date: day('2019-11-07'),
    sectors: ['transport'],
    places: ['china', 'prague'],
    sources: cited('ria-2019-11-07-middle-corridor'),
    note: en('About 11.5 thousand kilometres; the 12 days were the plan.'),
  }, // R-e2
  {
    ...settled,
    id: 'container-shuttle-altynkol-2022',
    title: en('Container shuttle from Altynkol to Poti and Batumi starts'),
    summary: en('The trains run to a timetable.'),
    date: month('2022-12'),
    sectors: ['transport'],
    places: ['altynkol', 'poti', 'batumi'],
    sources: cited('trend-2023-08-08-titr-projects'),
    note: en('The source gives the month only.'),
  }, // R-e1
  {
    ...settled,
    id: 'middle-corridor-multimodal-founded-2023',
    title: en('Three railways found Middle Corridor Multimodal Ltd.'),
    summary: en('KTZ did so together with its counterparts in Azerbaijan and Georgia.'),
    date: year(2023),
    sectors: ['transport'],
    organisations: ['ktz', 'middle-corridor-multimodal'],
    sources: cited('trend-2024-08-13-titr-containers'),
    note: en('The source gives the year only.'),
  }, // R-e3
  {
    ...settled,
    id: 'direct-flights-astana-belgrade-2025',
    title: en('Astana and Belgrade get a direct flight'),
    summary: en(
      'SCAT Airlines flies them. Vice Minister Lastayev, Ambassador Jovičić and the airline’s president Denisov saw the first one off; Speaker Brnabić and Ječmenica met it.',
    ),
    date: day('2025-11-03'),
    sectors: ['transport'],
    places: ['astana', 'belgrade'],
    organisations: ['scat-airlines', 'serbia-embassy-astana'],
    people: ['lastayev', 'denisov', 'v-jovicic', 'brnabic', 'jecmenica'],
    sources: cited('qazinform-2025-11-03-direct-flights'),
    note: en(
      'In August 2025 Dačić had named 29 October as the day that Kazakhstan proposed. Sources differ on whether the capitals were ever linked before.',
    ),
  },
  {
    ...settled,
    id: 'china-railway-share-announced-2025',
    title: en('China Railway announces a share in Middle Corridor Multimodal'),
    summary: en('Its container business is to join the three railways as an owner.'),
    date: day('2025-11-18'),
    sectors: ['transport', 'investment'],
    organisations: ['china-railway', 'middle-corridor-multimodal'],
    sources: cited('silkroute-news-2025-11-26'),
    note: en('An announcement; the source does not report the purchase itself.'),
  }, // R-e4
] satisfies readonly Event[];
