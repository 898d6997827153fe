import * as v from 'valibot';
import { agreementStatuses } from './agreement.ts';
import { type CollectionName, collections } from './collections.ts';
import type { ObservationFilter } from './matches.ts';
import { flows, measures } from './observation.ts';
import { sectorIds } from './sector.ts';

export const apiPath = 'api/v1';
/** Of this contract, as in the path. A server that speaks a later one says so in its release (`contract`). */
export const contractVersion = 1;
export const maxLimit = 10_000;

/** Filters of each collection, beside `limit` and `after`, which page every one. */
export const filtersOf = {
  observations: ['measure', 'reporter', 'flow', 'sector', 'product', 'from', 'to', 'layer'],
  events: ['sector', 'from', 'to', 'layer'],
  statements: ['sector', 'from', 'to', 'layer'],
  agreements: ['sector', 'status', 'from', 'to', 'layer'],
  people: [],
  organisations: [],
  products: [],
  places: [],
  routes: [],
  sectors: [],
  sources: [],
} as const satisfies Record<CollectionName, readonly string[]>;

/** Codes that a filter admits; filters without a closed list are not here. */
export const codesOf: Partial<Record<string, readonly string[]>> = {
  measure: measures,
  flow: flows,
  sector: sectorIds,
  status: agreementStatuses,
  layer: ['all', 'article'],
};

export type ParameterError = { parameter: string; detail: string };
export type Query = ObservationFilter & {
  status?: readonly string[] | undefined;
  limit?: number | undefined;
  after?: string | undefined;
};
export type DecodedQuery = { ok: true; query: Query } | { ok: false; errors: ParameterError[] };

/**
 * Reads the parameters of a collection request. `known` adds closed lists that only the dataset has
 * (`product`, `reporter`). Anything unknown is an error, never ignored.
 */
export function decodeQuery(
  collection: CollectionName,
  parameters: URLSearchParams,
  known: Partial<Record<string, readonly string[]>> = {},
): DecodedQuery {
  const errors: ParameterError[] = [];
  const query: Record<string, unknown> = {};
  const allowed: readonly string[] = [...filtersOf[collection], 'limit', 'after'];
  for (const parameter of new Set(parameters.keys())) {
    const values = parameters.getAll(parameter);
    if (!allowed.includes(parameter)) errors.push({ parameter, detail: `unknown parameter "${parameter}"` });
    else if (values.length > 1)
      errors.push({ parameter, detail: 'given more than once; separate several values by commas' });
    else {
      const decoded = decodeValue(parameter, values[0] ?? '', known[parameter] ?? codesOf[parameter]);
      if ('detail' in decoded) errors.push({ parameter, detail: decoded.detail });
      else query[parameter] = decoded.value;
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, query: query as Query };
}

type Decoded = { value: unknown } | { detail: string };

function decodeValue(parameter: string, raw: string, codes?: readonly string[]): Decoded {
  if (parameter === 'from' || parameter === 'to') return whole(raw, 1000, 9999, 'a year of four digits');
  if (parameter === 'limit') return whole(raw, 1, maxLimit, `a whole number from 1 to ${maxLimit}`);
  if (parameter === 'after') return /^[a-z0-9-]+$/.test(raw) ? { value: raw } : { detail: 'expected an id' };
  const values = raw.split(',');
  const unknown = values.filter((value) => value === '' || (codes && !codes.includes(value)));
  if (unknown.length > 0) return { detail: `unknown value "${unknown.join(', ')}"` };
  if (parameter !== 'layer') return { value: values };
  return values.length === 1 ? { value: values[0] } : { detail: 'takes one value' };
}

function whole(raw: string, low: number, high: number, expected: string): Decoded {
  const value = /^\d{1,5}$/.test(raw) ? Number(raw) : Number.NaN;
  return value >= low && value <= high ? { value } : { detail: `expected ${expected}, got "${raw}"` };
}

/** The wire shape of a collection answer. */
export function CollectionAnswer<C extends CollectionName>(collection: C) {
  return v.object({
    release: v.string(),
    data: v.array(collections[collection]),
    next: v.optional(v.string()),
  });
}

/** RFC 9457, `application/problem+json`. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  errors: v.optional(v.array(v.object({ parameter: v.string(), detail: v.string() }))),
});
export type Problem = v.InferOutput<typeof Problem>;
