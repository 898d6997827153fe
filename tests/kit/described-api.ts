import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { dataset } from '#mocks/dataset/dataset.ts';
import { describeApi } from '#mocks/openapi.ts';
import { collectionNames } from '#src/contract/collections.ts';

/** As much of JSON Schema as the description's parameters use. */
type ValueSchema = {
  enum?: readonly string[] | undefined;
  pattern?: string | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  items?: ValueSchema | undefined;
};
const ValueSchema: v.GenericSchema<unknown, ValueSchema> = v.object({
  enum: v.optional(v.array(v.string())),
  pattern: v.optional(v.string()),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  items: v.optional(v.lazy(() => ValueSchema)),
});
const Parameter = v.object({ name: v.string(), in: v.picklist(['query', 'path']), schema: ValueSchema });
type Parameter = v.InferOutput<typeof Parameter>;
const Described = v.looseObject({
  paths: v.record(
    v.string(),
    v.object({
      get: v.object({
        parameters: v.optional(v.array(Parameter), []),
        responses: v.record(
          v.string(),
          v.object({ content: v.optional(v.record(v.string(), v.unknown()), {}) }),
        ),
      }),
    }),
  ),
});

const description = v.parse(Described, JSON.parse(JSON.stringify(describeApi())));
const templates = Object.keys(description.paths);

export type DescribedRequest = {
  /** The path of the description that it was made from. */
  template: string;
  method: string;
  /** Path and query below the root of the API. */
  target: string;
  headers: Headers;
  /** Made of nothing but what the description admits, ids and codes that it does not list left out. */
  isWellFormed: boolean;
};

/** Requests made from the description: some as it says, some bent in one or more ways. */
export const describedRequests: fc.Arbitrary<DescribedRequest> = fc
  .constantFrom(...templates)
  .chain((template) => {
    const { parameters } = description.paths[template]?.get ?? { parameters: [] };
    return fc
      .record({
        method: mostly('GET', fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE')),
        given: fc.subarray([...parameters]).chain((chosen) => fc.tuple(...chosen.map(pairOf))),
        bent: mostly([], fc.array(bendings, { minLength: 1, maxLength: 3 })),
        id: mostly(idOf(template), fc.string({ minLength: 1, unit: 'grapheme' })),
        condition: mostly(undefined, fc.constantFrom('*', '"x"', 'W/"x"', '')),
      })
      .map(({ method, given, bent, id, condition }) => {
        const query = [...given.filter(({ at }) => at === 'query').map(({ text }) => text), ...bent];
        const path = template.replace('{id}', encodeURIComponent(id));
        return {
          template,
          method,
          target: query.length > 0 ? `${path}?${query.join('&')}` : path,
          headers: new Headers(condition === undefined ? {} : { 'If-None-Match': condition }),
          isWellFormed:
            method === 'GET' &&
            bent.length === 0 &&
            id === idOf(template) &&
            given.every(({ at, isListed }) => at === 'path' || isListed),
        };
      });
  });

/** Twice in three times the usual, else something of the rest. */
function mostly<Usual, Rest>(usual: Usual, rest: fc.Arbitrary<Rest>): fc.Arbitrary<Usual | Rest> {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 2 }, { arbitrary: rest, weight: 1 });
}

/** The id of a row of the collection that a path of the description leads to. */
function idOf(template: string): string {
  const collection = collectionNames.find((name) => template.startsWith(`/${name}/`));
  return (collection && dataset[collection][0]?.id) ?? 'none';
}

/** What no parameter of the description is, or says. */
const bendings = fc.oneof(
  fc
    .tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
    .map((pair) => pair.map(encodeURIComponent).join('=')),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('#', '%')),
  fc
    .tuple(
      fc.constantFrom('sector', 'from', 'limit', 'after', 'layer', 'measure', '__proto__', 'constructor'),
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.integer().map(String),
        fc.constant('a'.repeat(5000)),
        fc.constant(''),
      ),
    )
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
);

function pairOf({ name, in: at, schema }: Parameter) {
  const values = schema.items
    ? fc.uniqueArray(saidBy(schema.items), { minLength: 1, maxLength: 4 }).map((all) => all.join(','))
    : saidBy(schema);
  const kind = schema.items ?? schema;
  const isListed = kind.enum !== undefined || kind.minimum !== undefined;
  return values.map((value) => ({ at, text: `${name}=${encodeURIComponent(value)}`, isListed }));
}

function saidBy({ enum: codes, pattern, minimum, maximum }: ValueSchema): fc.Arbitrary<string> {
  if (codes) return fc.constantFrom(...codes);
  if (minimum !== undefined && maximum !== undefined)
    return fc.integer({ min: minimum, max: maximum }).map(String);
  return pattern ? fc.stringMatching(new RegExp(pattern)) : fc.string({ minLength: 1 });
}

const schemas = new Ajv2020({
  strict: false,
  inlineRefs: false,
  formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ },
});
schemas.addSchema(description, 'api');

/** What an answer is that the description does not declare for the request; `null` where it does. */
export function undeclared(asked: DescribedRequest, answer: { status: number; type: string; body: string }) {
  const { status, type, body } = answer;
  const responses = description.paths[asked.template]?.get.responses ?? {};
  const declared = responses[status];
  if (!declared) return `status ${status}`;
  const [kind] = Object.keys(declared.content);
  if (kind === undefined || asked.method === 'HEAD') return body === '' ? null : 'a body where none belongs';
  if (type !== kind) return `type ${type}`;
  const part = [asked.template, 'get', 'responses', String(status), 'content', kind, 'schema'];
  const pointer = part
    .map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent);
  const check = schemas.getSchema(`api#/paths/${pointer.join('/')}`);
  if (!check) return 'no schema';
  return check(JSON.parse(body)) ? null : `body ${JSON.stringify(check.errors?.slice(0, 3))}`;
}
