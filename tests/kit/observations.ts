import type { Observation } from '#src/contract/observation.ts';
import type { Period } from '#src/contract/period.ts';

/** Hand-written figures for tests of the sums: the worked example, told apart from the dataset on purpose. */
export const untilSeptember2024 = {
  start: '2024-01-01',
  end: '2024-09-30',
  endEarliest: '2024-08-31',
  kind: 'span',
  wording: 'until September',
} satisfies Period;

export const untilSeptember2023 = {
  start: '2023-01-01',
  end: '2023-09-30',
  endEarliest: '2023-08-31',
  kind: 'span',
  wording: 'the same period in 2023',
} satisfies Period;

export function year(of: number): Period {
  return { start: `${of}-01-01`, end: `${of}-12-31`, kind: 'span' };
}

/** A published level of Kazakhstan's trade with Serbia, in millions of US dollars, unless said otherwise. */
export function level(id: string, value: number, more: Partial<Observation> = {}): Observation {
  return {
    id,
    measure: 'trade',
    reporter: 'KZ',
    partner: 'RS',
    flow: 'turnover',
    publishedBy: 'ministry',
    period: untilSeptember2024,
    value,
    unit: 'USD',
    unitMult: 6,
    decimals: 1,
    status: 'reported',
    sectors: ['trade'],
    sources: [{ source: 'article', locator: '¶ 8' }],
    conflictsWith: [],
    ...more,
  };
}

export function change(id: string, value: number, more: Partial<Observation> = {}): Observation {
  return level(id, value, { measure: 'trade-change', ...more });
}

/** In per cent, signed. */
export function rate(id: string, value: number, more: Partial<Observation> = {}): Observation {
  return level(id, value, { measure: 'trade-change-rate', unit: 'percent', unitMult: 0, ...more });
}

const exported = {
  flow: 'export',
  sources: [{ source: 'article', locator: '¶ 9' }],
} satisfies Partial<Observation>;
const imported = {
  flow: 'import',
  sources: [{ source: 'article', locator: '¶ 10' }],
} satisfies Partial<Observation>;
const paper = { ...imported, product: 'paper', sectors: ['paper-wood'] } satisfies Partial<Observation>;
const asbestos = {
  ...imported,
  product: 'asbestos-cement',
  sectors: ['construction-materials'],
} satisfies Partial<Observation>;
const aluminium = { ...imported, product: 'aluminium', sectors: ['metals'] } satisfies Partial<Observation>;

export const example = {
  turnover: level('turnover', 69.4),
  turnoverBefore: level('turnover-before', 76.9, { period: untilSeptember2023 }),
  turnoverRate: rate('turnover-rate', -9.7),
  exports: level('exports', 10.5, exported),
  exportsRate: rate('exports-rate', 15.4, exported),
  imports: level('imports', 58.9, imported),
  importsRate: rate('imports-rate', -13.1, imported),
  fertilizers: change('fertilizers', 6.4, { ...exported, product: 'fertilizers', sectors: ['chemicals'] }),
  polymers: change('polymers', 2.4, { ...exported, product: 'polymers', sectors: ['rubber-plastics'] }),
  paper: change('paper', -11, { ...paper, decimals: 0 }),
  paperRate: rate('paper-rate', -44.5, paper),
  asbestos: change('asbestos', -10.4, asbestos),
  asbestosRate: rate('asbestos-rate', -98.9, asbestos),
  aluminium: change('aluminium', -5.2, aluminium),
  aluminiumRate: rate('aluminium-rate', -69.8, aluminium),
  offer: level('offer', 500, {
    measure: 'trade-offer',
    reporter: 'government',
    flow: 'export',
    bound: 'over',
    status: 'claim',
    decimals: 0,
    period: { start: '2024-09-01', end: '2024-09-30', kind: 'point' },
  }),
  expert: level('expert', 90, {
    reporter: 'institute',
    bound: 'over',
    status: 'claim',
    decimals: 0,
    period: { start: '2024-11-01', end: '2024-11-30', kind: 'point' },
  }),
} satisfies Record<string, Observation>;

export const exampleObservations: readonly Observation[] = Object.values(example);
