import type { Event } from '#src/contract/event.ts';
import { settled } from './event-parts.ts';
import { cited, day, en } from './row-parts.ts';

export const parliamentEvents = [
  {
    ...settled,
    id: 'gojkovic-visit-kazakhstan-2017',
    title: en('Speaker Gojković visits Kazakhstan'),
    summary: en(
      'No Speaker of the National Assembly had come before; she began with Tokayev, who then chaired the Senate. The friendship group in Belgrade had 77 members.',
    ),
    date: day('2017-11-07'),
    visit: { to: 'KZ', rank: 'speaker', form: 'official' },
    sectors: ['diplomacy'],
    places: ['kazakhstan'],
    organisations: ['rs-national-assembly', 'kz-senate'],
    people: ['maja-gojkovic', 'kassym-jomart-tokayev'],
    sources: cited('rs-parliament-2017-11-07-gojkovic'),
    note: en('7 November is the day on which the visit began; its end is not stated.'),
  }, // D-2017p
  {
    ...settled,
    id: 'majilis-deputies-belgrade-2019',
    title: en('Two deputies of the Majilis come to Belgrade'),
    summary: en('G. Karagussova and A. Zhailganova met members of the parliament there.'),
    date: day('2019-03-01'),
    visit: { to: 'RS', rank: 'deputies' },
    sectors: ['diplomacy'],
    places: ['belgrade'],
    organisations: ['kz-majilis', 'rs-national-assembly'],
    people: ['g-karagussova', 'a-zhailganova'],
    sources: cited('kazinform-2019-03-02-parliamentarians'),
  }, // D-2019p
  {
    ...settled,
    id: 'friendship-groups-video-meeting-2021',
    title: en('Friendship groups of both parliaments meet by video'),
    summary: en('B. Abdigaliuly spoke for the members from Kazakhstan.'),
    date: day('2021-06-15'),
    sectors: ['diplomacy'],
    organisations: ['rs-national-assembly'],
    people: ['b-abdigaliuly'],
    sources: cited('rs-parliament-2021-06-15-friendship-group'),
  }, // D-2021p
  {
    ...settled,
    id: 'jovicic-meets-lukin-2024',
    title: en('Ambassador Jovičić meets a senator'),
    summary: en('The embassy reports the meeting with A. Lukin.'),
    date: day('2024-05-24'),
    sectors: ['diplomacy'],
    organisations: ['serbia-embassy-astana', 'kz-senate'],
    people: ['v-jovicic', 'a-lukin'],
    sources: cited('rs-embassy-astana-2024-05-24-lukin'),
  }, // D-luk
] satisfies readonly Event[];
