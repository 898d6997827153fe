import type { Event } from '#src/contract/event.ts';
import { settled } from './event-parts.ts';
import { cited, day, en } from './row-parts.ts';

export const defenceEvents = [
  {
    ...settled,
    id: 'vulin-visit-kazakhstan-2017',
    title: en('Defence Minister Vulin visits Kazakhstan'),
    summary: en('With Minister Atamkulov he settled that groups of experts would visit each other.'),
    date: day('2017-09-04'),
    visit: { to: 'KZ', rank: 'minister' },
    sectors: ['defence-security'],
    places: ['kazakhstan'],
    people: ['vulin', 'atamkulov-minister'],
    sources: cited('republika-2017-09-04-vulin'),
  }, // M-2017
  {
    ...settled,
    id: 'defence-ministers-meeting-2018',
    title: en('Defence ministers meet officially for the first time'),
    summary: en(
      'Vulin and Yermekbayev talked about an exchange in training and about Kazakhstan joining the exercise REGEX; both were proposals.',
    ),
    date: day('2018-10-09'),
    sectors: ['defence-security'],
    organisations: ['rs-ministry-of-defence', 'kz-ministry-of-defence'],
    people: ['vulin', 'yermekbayev'],
    sources: cited('rs-defence-ministry-2018-10-09'),
  }, // D-2018m
  {
    ...settled,
    id: 'defence-industry-talks-2018',
    title: en('Ministers settle joint projects of the arms industries'),
    summary: en('Vulin met Atamkulov, the minister for the defence and aerospace industry.'),
    date: day('2018-10-10'),
    sectors: ['defence-security', 'machinery-instruments'],
    organisations: ['rs-ministry-of-defence', 'kz-ministry-of-defence-and-aerospace-industry'],
    people: ['vulin', 'atamkulov-minister'],
    sources: cited('rs-defence-ministry-2018-10-10'),
    note: en('The fact names no single project.'),
  }, // D-2018m2
  {
    ...settled,
    id: 'military-technical-agreement-signed-2023',
    title: en('A military-technical agreement is signed'),
    summary: en('The governments signed it in Belgrade while Foreign Minister Nurtleu was there.'),
    date: day('2023-11-29'),
    sectors: ['defence-security'],
    places: ['belgrade'],
    people: ['murat-nurtleu'],
    documents: ['military-technical-2023'],
    sources: cited('astana-times-2023-11-agreements'),
    note: en(
      'RFE/RL speaks of an agreement on the same subject from November 2013, in effect since July 2021. Whether there are two, or one with a wrong date, is open; both stand in the register of agreements.',
    ),
  }, // D-2023b
  {
    ...settled,
    id: 'gasic-visit-kazakhstan-2024',
    title: en('Defence Minister Gašić visits Kazakhstan'),
    summary: en(
      'In Astana he held talks with his colleague Zhaksylykov and saw Sharlapayev, the minister for industry and construction.',
    ),
    date: day('2024-06-13'),
    visit: { to: 'KZ', rank: 'minister', form: 'official' },
    sectors: ['defence-security', 'machinery-instruments'],
    places: ['astana'],
    organisations: ['rs-ministry-of-defence', 'kz-ministry-of-defence'],
    people: ['gasic', 'zhaksylykov', 'sharlapayev'],
    sources: cited('tanjug-2024-06-13-gasic', 'telegraf-gasic-kazakhstan'),
    note: en('The day is that of the talks in Astana; how long the visit lasted is not stated.'),
  }, // M-2024c
  {
    ...settled,
    id: 'military-cooperation-plan-2025',
    title: en('A plan of military cooperation for 2025 is made known'),
    summary: en('President Vučić mentioned it beside the defence agreement of that day.'),
    date: day('2024-11-19'),
    sectors: ['defence-security'],
    places: ['belgrade'],
    people: ['aleksandar-vucic'],
    documents: ['defence-agreement-2024'],
    sources: cited('newsmax-balkans-2024-11-19-army'),
    note: en('The content of the plan and the day on which it was signed are not known.'),
  }, // M-2024a
  {
    ...settled,
    id: 'yugoimport-projects-2026',
    title: en('Yugoimport SDPR and two companies take up arms projects'),
    summary: en(
      'With SP Kaztechnology: self-propelled artillery is to be repaired and modernised. With Great Sky: technology for high-energy materials is to be passed on and their production taken up.',
    ),
    date: day('2026-02-26'),
    sectors: ['defence-security', 'machinery-instruments', 'chemicals'],
    places: ['astana'],
    organisations: ['yugoimport-sdpr', 'kaztechnology', 'great-sky'],
    sources: cited('astana-times-2026-02-26-vucic-arrives'),
    note: en(
      'The guns are named as Nora and Soko (or Soho) types. The form of the documents is not stated; the register of agreements leaves them out.',
    ),
  }, // M-2026a
] satisfies readonly Event[];
