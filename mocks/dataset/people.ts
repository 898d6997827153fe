import type { Person } from '#src/contract/names.ts';
import { article, en } from './row-parts.ts';

export const people = [
  {
    id: 'kassym-jomart-tokayev',
    name: en('Kassym-Jomart Tokayev'),
    office: en('President of Kazakhstan'),
    country: 'KZ',
    sources: article(1, 3),
  },
  {
    id: 'aleksandar-vucic',
    name: en('Aleksandar Vučić'),
    office: en('President of Serbia'),
    country: 'RS',
    sources: article(3),
  },
  {
    id: 'alisher-abdreshev',
    name: en('Alisher Abdreshev'),
    office: en('Leading expert at KazISS'),
    organisation: 'kaziss',
    country: 'KZ',
    sources: article(4, 5, 6, 7),
  },
  {
    id: 'serik-zhumangarin',
    name: en('Serik Zhumangarin'),
    office: en('Deputy Prime Minister of Kazakhstan'),
    organisation: 'kz-government',
    country: 'KZ',
    sources: article(14, 15),
  },
] satisfies readonly Person[];
