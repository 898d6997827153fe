import * as v from 'valibot';
import { Period } from './period.ts';
import { Sectors } from './sector.ts';
import { Sources } from './source.ts';
import { Id, Text } from './text.ts';

/**
 * What is counted. `trade` is a level of goods trade; `trade-change` and `trade-change-rate` are its change on
 * the same period a year before, as published, in money and in per cent; `trade-balance` is Kazakhstan's
 * exports less its imports and `trade-share` a good's part of a flow, both where a source publishes them.
 * `trade-offer` and `trade-target` are what somebody is ready to supply or wants to reach: claims, never actuals.
 *
 * `corridor-…` is the Middle Corridor (TITR) as a whole; cargo that a source counts on a part of it (railway,
 * sea ports) or beside it (all sea transport) has a measure of its own, because the parts do not compare.
 * `visa-free-stay` is worded by its note: whose passport, into which country.
 */
export const measures = [
  'trade',
  'trade-change',
  'trade-change-rate',
  'trade-balance',
  'trade-share',
  'trade-offer',
  'trade-target',
  'tariff-quota',
  'fdi',
  'companies',
  'entrepreneurs',
  'residents',
  'agreements-in-force',
  'documents-signed',
  'documents-announced',
  'withholding-rate',
  'visa-free-stay',
  'un-vote-agreement',
  'corridor-cargo',
  'corridor-cargo-plan',
  'corridor-capacity-plan',
  'corridor-containers-plan',
  'corridor-time-plan',
  'corridor-rail-cargo',
  'corridor-port-cargo',
  'corridor-containers',
  'corridor-time',
  'corridor-length',
  'port-throughput',
  'sea-cargo',
  'sea-containers',
  'transit-time',
  'flights-permitted',
  'flights-scheduled',
  'flight-time',
  'passengers',
  'crude-share',
  'oil-imports',
  'crop-share',
  'presidential-visits',
  'top-level-visits',
  'cooperation-length',
  'relations-length',
] as const;
export type Measure = (typeof measures)[number];

/** `export`, `import`: Kazakhstan's. `turnover`: both. `inward`, `outward`: investment into and out of Kazakhstan. */
export const flows = ['export', 'import', 'turnover', 'inward', 'outward', 'none'] as const;
export type Flow = (typeof flows)[number];

const units = [
  'USD',
  'percent',
  'tonnes',
  'TEU',
  'km',
  'days',
  'minutes',
  'passengers',
  'persons',
  'companies',
  'documents',
  'agreements',
  'flights-per-week',
  'visits',
  'years',
] as const;
export type ObservationUnit = (typeof units)[number];

/**
 * The other side of what is counted; where neither state counts, Serbia. `SCG`: FR Yugoslavia, then Serbia and
 * Montenegro (before 2006): another partner than Serbia. `world`: all countries together. `none`: the figure is
 * about a route or a market, not about two countries.
 */
export const partners = ['KZ', 'RS', 'SCG', 'world', 'none'] as const;
export type Partner = (typeof partners)[number];

/**
 * How a figure of trade came about. One reporter's line that changes from one basis to another has a break there,
 * and no change is offered across it.
 * `imf-dots`: as the reporter handed it to the IMF's Direction of Trade Statistics.
 * `un-comtrade`: as the reporter handed it to UN Comtrade. `wto`: as the reporter handed it to the WTO.
 * `government`: published by a ministry or another office of the reporter itself.
 * `oec`, `unctad`: compiled from both sides' reports, no state's own count.
 * Absent where no office is named, where a row is no figure of trade, and in the article's rows, which name their
 * ministry.
 */
const bases = ['imf-dots', 'un-comtrade', 'wto', 'government', 'oec', 'unctad'] as const;

/** `FOB`: at the exporter's border. `CIF`: with freight and insurance up to the importer's. */
const valuations = ['FOB', 'CIF'] as const;

/** A bound is not a value to compute with. `range` carries `valueHigh`. */
const bounds = ['over', 'about', 'at-least', 'up-to', 'range'] as const;
export type Bound = (typeof bounds)[number];

/** Beyond these a number is no count of anything here, and sums of it lose their last digits. */
const Amount = v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15));

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
    basis: v.optional(v.picklist(bases)),
    valuation: v.optional(v.picklist(valuations)),
    period: Period,
    /** In `unit` × 10^`unitMult`, as published. */
    value: Amount,
    valueHigh: v.optional(Amount),
    bound: v.optional(v.picklist(bounds)),
    /** A count, or a number set by a rule: not rounded. */
    exact: v.optional(v.boolean()),
    unit: v.picklist(units),
    /** Those that have a name: a value shown without its power of ten would be another value. */
    unitMult: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9), v.multipleOf(3)),
    /** Decimals as published: the value stands for ± half a unit of the last one. */
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
    status: v.picklist(['reported', 'claim', 'derived']),
    method: v.optional(Text),
    product: v.optional(Id),
    sectors: Sectors,
    sources: Sources,
    conflictsWith: v.array(Id),
    note: v.optional(Text),
  }),
  v.check((o) => o.status !== 'derived' || o.method !== undefined, 'a derived row states its method'),
  v.check((o) => o.conflictsWith.length === 0 || o.note !== undefined, 'a row with a conflict words it'),
  v.check(
    (o) => (o.bound === 'range') === (o.valueHigh !== undefined),
    'a range, and only a range, has valueHigh',
  ),
  v.check((o) => o.valueHigh === undefined || o.valueHigh >= o.value, 'a range ends above where it starts'),
);
export type Observation = v.InferOutput<typeof Observation>;
