import type { Observation } from '#src/contract/observation.ts';
import { article, en } from './row-parts.ts';

const cumulative =
  'Everything since 2008 together, never the figure of a year. The end is not stated; 19 November 2024, the time of publication, is taken.';

const fdi = {
  measure: 'fdi',
  reporter: 'KZ',
  partner: 'RS',
  publishedBy: 'national-bank-of-kazakhstan',
  period: { start: '2008-01-01', end: '2024-11-19', kind: 'cumulative', wording: 'since 2008' },
  unit: 'USD',
  unitMult: 6,
  decimals: 1,
  status: 'reported',
  sectors: ['investment'],
  conflictsWith: [],
} satisfies Partial<Observation>;

export const investment = [
  {
    ...fdi,
    id: 'fdi-inward-since-2008',
    flow: 'inward',
    value: 17.4,
    sources: article(11),
    note: en(`Direct investment from Serbia into Kazakhstan. ${cumulative}`),
  },
  {
    ...fdi,
    id: 'fdi-outward-since-2008',
    flow: 'outward',
    value: 17.3,
    sources: article(11),
    note: en(
      `The source says capital outflows and means, by the context, direct investment from Kazakhstan into Serbia. ${cumulative} Its distance from the inward 17.4 million lies inside the rounding.`,
    ),
  },
] satisfies readonly Observation[];
