import type { Place } from '#src/contract/names.ts';
import { article, en } from './row-parts.ts';

export const places = [
  { id: 'kazakhstan', name: en('Kazakhstan'), kind: 'country', country: 'KZ', sources: article(1) },
  { id: 'serbia', name: en('Serbia'), kind: 'country', country: 'RS', sources: article(1) },
  { id: 'astana', name: en('Astana'), kind: 'city', country: 'KZ', sources: article(2, 3, 5) },
  { id: 'belgrade', name: en('Belgrade'), kind: 'city', country: 'RS', sources: article(1, 2, 12, 13) },
  { id: 'china', name: en('China'), kind: 'country', country: 'other', sources: article(14) },
  { id: 'europe', name: en('Europe'), kind: 'region', country: 'other', sources: article(14) },
  {
    id: 'southern-europe',
    name: en('Southern Europe'),
    kind: 'region',
    country: 'other',
    sources: article(6),
  },
  { id: 'balkans', name: en('The Balkans'), kind: 'region', country: 'other', sources: article(6) },
] satisfies readonly Place[];
