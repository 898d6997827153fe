import * as v from 'valibot';
import { Period } from './period.ts';
import { Sectors } from './sector.ts';
import { Sources } from './source.ts';
import { Id, Text } from './text.ts';

/**
 * What is counted. `trade` is a level of goods trade; `trade-change` and `trade-change-rate` are its change on
 * the same period a year before, as published, in money and in per cent. `trade-offer` is what somebody is
 * ready to supply: a claim, never an actual.
 */
export const measures = [
  'trade',
  'trade-change',
  'trade-change-rate',
  'trade-offer',
  'fdi',
  'agreements-in-force',
  'flights-permitted',
  'crop-share',
  'presidential-visits',
  'cooperation-length',
  'relations-length',
] as const;
export type Measure = (typeof measures)[number];

/** `export`, `import`: Kazakhstan's. `turnover`: both. `inward`, `outward`: investment into and out of Kazakhstan. */
export const flows = ['export', 'import', 'turnover', 'inward', 'outward', 'none'] as const;
export type Flow = (typeof flows)[number];

const units = ['USD', 'percent', 'agreements', 'flights-per-week', 'visits', 'years'] as const;
export type ObservationUnit = (typeof units)[number];

/** `SCG`: FR Yugoslavia, then Serbia and Montenegro (before 2006): another partner than Serbia. */
export const partners = ['KZ', 'RS', 'SCG'] as const;
export type Partner = (typeof partners)[number];

/** A bound is not a value to compute with. `range` carries `valueHigh`. */
const bounds = ['over', 'about', 'at-least', 'up-to', 'range'] as const;
export type Bound = (typeof bounds)[number];

export const Observation = v.pipe(
  v.object({
    id: Id,
    measure: v.picklist(measures),
    /** Whose count it is: `KZ`, `RS`, `SCG`, `compiled`, or an organisation id where neither state counts. */
    reporter: v.pipe(v.string(), v.minLength(1)),
    partner: v.picklist(partners),
    flow: v.picklist(flows),
    /** The organisation that stated it. */
    publishedBy: v.optional(Id),
    period: Period,
    /** In `unit` × 10^`unitMult`, as published. */
    value: v.pipe(v.number(), v.finite()),
    valueHigh: v.optional(v.pipe(v.number(), v.finite())),
    bound: v.optional(v.picklist(bounds)),
    /** A count: not rounded. */
    exact: v.optional(v.boolean()),
    unit: v.picklist(units),
    unitMult: v.pipe(v.number(), v.integer()),
    /** Decimals as published: the value stands for ± half a unit of the last one. */
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
    status: v.picklist(['reported', 'claim', 'derived']),
    method: v.optional(Text),
    product: v.optional(Id),
    sectors: Sectors,
    sources: Sources,
    conflictsWith: v.array(Id),
    note: v.optional(Text),
  }),
  v.check((o) => o.status !== 'derived' || o.method !== undefined, 'a derived row states its method'),
  v.check(
    (o) => (o.bound === 'range') === (o.valueHigh !== undefined),
    'a range, and only a range, has valueHigh',
  ),
);
export type Observation = v.InferOutput<typeof Observation>;
