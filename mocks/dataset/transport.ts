import type { Observation } from '#src/contract/observation.ts';
import { article, atPublication, en } from './row-parts.ts';

export const transport = [
  {
    id: 'flights-permitted-2024',
    measure: 'flights-permitted',
    reporter: 'KZ',
    partner: 'RS',
    flow: 'none',
    publishedBy: 'kazinform',
    period: atPublication,
    value: 14,
    exact: true,
    unit: 'flights-per-week',
    unitMult: 0,
    decimals: 0,
    status: 'claim',
    sectors: ['transport'],
    sources: article(13),
    conflictsWith: [],
    note: en(
      'Passenger flights that are permitted, not flown: ¶ 14 still speaks of direct flights as something to be opened. The source names no office for the figure.',
    ),
  },
] satisfies readonly Observation[];
