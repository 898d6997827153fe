import type { Observation } from '#src/contract/observation.ts';
import { on } from './periods.ts';
import { cited, en } from './row-parts.ts';

/** Numbers set by a rule: exact, not rounded. */
const rule = {
  flow: 'none',
  exact: true,
  unitMult: 0,
  decimals: 0,
  status: 'reported',
  conflictsWith: [],
} satisfies Partial<Observation>;

const stay = {
  ...rule,
  measure: 'visa-free-stay',
  value: 30,
  unit: 'days',
  sectors: ['consular'],
} satisfies Partial<Observation>;
const inTheIndex = {
  ...stay,
  reporter: 'passport-index',
  publishedBy: 'passport-index',
  sources: cited('passport-index-dataset'),
} satisfies Partial<Observation>;
const pandemic =
  'Between the two stretches eleven versions of the data set, from 19 November 2020 to 10 February 2022, have “covid ban” and no number.';

const visas = [
  {
    ...stay,
    id: 'visa-free-stay-agreement-2011',
    reporter: 'KZ',
    partner: 'RS',
    publishedBy: 'kz-government',
    period: on('2011-03-31'),
    sources: cited('adilet-2011-03-31-decree-306'),
    note: en('The longest single stay without a visa under the agreement, for citizens of either state.'),
  }, // L-visa3
  {
    ...inTheIndex,
    id: 'visa-free-stay-kazakh-passport-2020-2025',
    partner: 'RS',
    period: { start: '2020-02-07', end: '2025-01-12', kind: 'span' },
    note: en('Kazakh passport, stay in Serbia; from the first to the last version of the data set.'),
  }, // V-1
  {
    ...inTheIndex,
    id: 'visa-free-stay-serbian-passport-2020',
    partner: 'KZ',
    period: { start: '2020-02-07', end: '2020-05-09', kind: 'span' },
    note: en(`Serbian passport, stay in Kazakhstan. ${pandemic}`),
  }, // V-2, V-3
  {
    ...inTheIndex,
    id: 'visa-free-stay-serbian-passport-2022-2025',
    partner: 'KZ',
    period: { start: '2022-03-06', end: '2025-01-12', kind: 'span' },
    note: en(`Serbian passport, stay in Kazakhstan. ${pandemic}`),
  }, // V-4, V-3
] satisfies readonly Observation[];

const withholding = {
  ...rule,
  measure: 'withholding-rate',
  reporter: 'eurofast',
  partner: 'RS',
  publishedBy: 'eurofast',
  period: on('2015-08-28'),
  unit: 'percent',
  sectors: ['investment', 'trade-policy'],
  sources: cited('itr-2016-10-26-dta'),
} satisfies Partial<Observation>;

/** Highest tax at source under the convention on double taxation, as a tax adviser sums it up. */
const taxes = [
  {
    ...withholding,
    id: 'withholding-rate-dividends-participation',
    value: 10,
    note: en('On dividends, with a participation of at least 25%.'),
  }, // L-dtt4
  {
    ...withholding,
    id: 'withholding-rate-dividends',
    value: 15,
    note: en('On dividends in other cases; 10% with a participation of at least 25%.'),
  }, // L-dtt4
  { ...withholding, id: 'withholding-rate-interest', value: 10, note: en('On interest.') }, // L-dtt4-int
  { ...withholding, id: 'withholding-rate-royalties', value: 10, note: en('On royalties.') }, // L-dtt4-roy
] satisfies readonly Observation[];

const documents = [
  {
    ...rule,
    id: 'documents-signed-2024',
    measure: 'documents-signed',
    reporter: 'rferl',
    partner: 'RS',
    publishedBy: 'rferl',
    period: on('2024-11-19'),
    value: 10,
    unit: 'documents',
    sectors: ['diplomacy'],
    sources: cited('rferl-2024-11-19-tokayev-visit', 'sputnik-tanjug-2024-11-19-ten-documents'),
    note: en(
      'Agreements and memoranda; the second source says signed and exchanged, and names eight of them. No count of agreements in force may be raised by them.',
    ),
  }, // D-2024d, DOC24-2
  {
    ...rule,
    id: 'documents-signed-2026',
    measure: 'documents-signed',
    reporter: 'KZ',
    partner: 'RS',
    publishedBy: 'kz-presidency',
    period: on('2026-02-27'),
    value: 10,
    unit: 'documents',
    sectors: ['diplomacy'],
    sources: cited('astana-times-2026-02-27-joint-statement'),
    note: en(
      'Documents between departments, exchanged at the visit; the Joint Statement comes on top. No count of agreements in force may be raised by them.',
    ),
  }, // D-2026n
] satisfies readonly Observation[];

export const law: readonly Observation[] = [...visas, ...taxes, ...documents];
