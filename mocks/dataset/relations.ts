import type { Observation } from '#src/contract/observation.ts';
import { article, atPublication, cited, en } from './row-parts.ts';

const count = {
  reporter: 'kazinform',
  partner: 'RS',
  flow: 'none',
  publishedBy: 'kazinform',
  period: atPublication,
  exact: true,
  unitMult: 0,
  decimals: 0,
  status: 'claim',
  sectors: ['diplomacy'],
  conflictsWith: [],
} satisfies Partial<Observation>;

/** Counts of the political record. */
export const relations = [
  {
    ...count,
    id: 'relations-length-2024',
    measure: 'relations-length',
    value: 28,
    unit: 'years',
    sources: article(1),
    note: en(
      'The article’s count. From 10 December 1996 to the visit of 19 November 2024 it is 27 years and 11 months; give both.',
    ),
  },
  {
    ...count,
    id: 'presidential-visits-2024',
    measure: 'presidential-visits',
    value: 4,
    unit: 'visits',
    sources: [...article(3), ...cited('kazinform-2024-11-28-years')],
    note: en(
      'Visits to Kazakhstan by presidents of Serbia up to November 2024, as the narrator counts them; only the one during EXPO 2017 is dated.',
    ),
  },
  {
    ...count,
    id: 'agreements-24-2024',
    measure: 'agreements-in-force',
    reporter: 'kaziss',
    publishedBy: 'kaziss',
    value: 24,
    unit: 'agreements',
    sectors: ['diplomacy', 'trade-policy'],
    sources: article(7),
    note: en(
      'A count of bilateral agreements given by an expert, who lists none of them. That all are in force is not stated: they are said to be the base of cooperation. Do not add agreements signed since.',
    ),
  },
] satisfies readonly Observation[];
