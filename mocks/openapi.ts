import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { type CollectionName, collectionNames, collections } from '#src/contract/collections.ts';
import { Change, Difference, DifferencesAnswer } from '#src/contract/difference.ts';
import { CollectionAnswer, codesOf, filtersOf, maxLimit, Problem } from '#src/contract/endpoint.ts';
import { EventDate, Period } from '#src/contract/period.ts';
import { Release } from '#src/contract/release.ts';
import { SourceRef } from '#src/contract/source.ts';
import { Text } from '#src/contract/text.ts';
import { release } from './dataset/release.ts';

const schemaNames: Record<CollectionName, string> = {
  observations: 'Observation',
  events: 'Event',
  statements: 'Statement',
  agreements: 'Agreement',
  people: 'Person',
  organisations: 'Organisation',
  products: 'Product',
  places: 'Place',
  routes: 'Route',
  sectors: 'Sector',
  sources: 'Source',
};

const idPattern = '^[a-z0-9-]+$';

const parameterNotes: Record<string, string> = {
  measure: 'What is counted; several separated by commas.',
  reporter: 'Whose count it is: a state or an organisation id; several separated by commas.',
  flow: 'Direction, seen from Kazakhstan; several separated by commas.',
  sector: 'Rows in at least one of these sectors; several separated by commas.',
  product: 'Product ids, separated by commas.',
  status: 'Several separated by commas.',
  from: 'First year; rows whose period reaches into it are shown.',
  to: 'Last year.',
  layer: '`article` shows only rows with the article among their sources.',
  limit: 'Rows on a page.',
  after: 'The `next` of the page before.',
};

/** The OpenAPI 3.1 description, made from the schemas that decode the answers. */
export function describeApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Astana ⇄ Belgrade',
      version: release.version,
      description:
        'Published figures, events and statements on the relationship between Kazakhstan and Serbia. Read only.',
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.assign(
      {
        '/release': path('getRelease', 'The published state of the dataset', [], ref('Release')),
        '/differences': path('listDifferences', 'What changed between releases', [], ref('DifferenceList')),
        '/openapi.json': path('getDescription', 'This description', [], { type: 'object' }),
      },
      ...collectionNames.map(collectionPaths),
    ),
    components: { schemas: schemas() },
  };
}

function collectionPaths(collection: CollectionName): object {
  const name = schemaNames[collection];
  const parameters = [...filtersOf[collection], 'limit', 'after'].map((parameter) => ({
    name: parameter,
    in: 'query',
    description: parameterNotes[parameter],
    ...shapeOf(parameter),
  }));
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: idPattern } };
  const item = {
    type: 'object',
    properties: { release: { type: 'string' }, data: ref(name) },
    required: ['release', 'data'],
  };
  return {
    [`/${collection}`]: path(`list-${collection}`, `Rows of ${collection}`, parameters, ref(`${name}List`)),
    [`/${collection}/{id}`]: path(`get-${collection}`, `One row of ${collection}`, [id], item),
  };
}

function shapeOf(parameter: string): object {
  if (parameter === 'limit') return { schema: { type: 'integer', minimum: 1, maximum: maxLimit } };
  if (parameter === 'from' || parameter === 'to') {
    return { schema: { type: 'integer', minimum: 1000, maximum: 9999 } };
  }
  const codes = codesOf[parameter];
  const schema = codes ? { type: 'string', enum: codes } : { type: 'string' };
  if (parameter === 'after') return { schema: { ...schema, pattern: idPattern } };
  if (parameter === 'layer') return { schema };
  return { style: 'form', explode: false, schema: { type: 'array', items: schema, minItems: 1 } };
}

function path(operationId: string, summary: string, parameters: readonly object[], schema: object): object {
  const refused = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: ref('Problem') } },
  });
  return {
    get: {
      operationId,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: {
          description: 'The answer',
          headers: { ETag: { schema: { type: 'string' } } },
          content: { 'application/json': { schema } },
        },
        304: { description: 'What the client holds is current (If-None-Match)' },
        400: refused('Unknown parameter or value'),
        404: refused('Unknown path or id'),
        405: refused('The API is read only'),
        414: refused('The address is longer than the server reads'),
        500: refused('The office failed'),
      },
    },
  };
}

function schemas(): object {
  const named: Record<string, v.GenericSchema> = {
    ...{ Text, Period, EventDate, SourceRef, Release, Problem },
    ...{ Change, Difference, DifferenceList: DifferencesAnswer },
  };
  for (const collection of collectionNames) {
    named[schemaNames[collection]] = collections[collection];
    named[`${schemaNames[collection]}List`] = CollectionAnswer(collection);
  }
  return toJsonSchemaDefs(named, {
    target: 'draft-2020-12',
    // Checks across fields have no words in JSON Schema; the client still makes them.
    errorMode: 'ignore',
    overrideRef: ({ referenceId }) => ref(referenceId).$ref,
  });
}

function ref(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
