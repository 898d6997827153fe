import { getResponse } from 'msw';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CollectionName, collectionNames, type RowOf } from '#src/contract/collections.ts';
import { apiPath, CollectionAnswer, codesOf, filtersOf, Problem } from '#src/contract/endpoint.ts';
import { Release } from '#src/contract/release.ts';
import { dataset } from './dataset/dataset.ts';
import { ownRecord } from './dataset/own-record.ts';
import { release } from './dataset/release.ts';
import { createHandlers } from './handlers.ts';
import { createOffice } from './office.ts';
import { type RunningServer, startServer } from './server.ts';

type Send = (path: string, init?: RequestInit) => Promise<Response>;

const root = 'https://reader.example/deep/base/api/v1';
const handlers = createHandlers(createOffice({ root, record: ownRecord }));
const direct: Send = async (path, init) => {
  const answer = await getResponse(handlers, new Request(`${root}${path}`, init));
  if (!answer) throw new Error(`no handler for ${path}`);
  return answer;
};

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(0);
});
afterAll(() => server.stop());
const overHttp: Send = (path, init) => fetch(`http://localhost:${server.port}/${apiPath}${path}`, init);

describe.each([
  ['in the page', direct],
  ['over HTTP', overHttp],
])('%s', (_, send) => {
  async function rowsOf<C extends CollectionName>(collection: C, query = '') {
    const answer = await send(`/${collection}${query}`);
    expect(answer.status, `${collection}${query}`).toBe(200);
    return v.parse(CollectionAnswer(collection), await answer.json());
  }
  async function refusal(path: string, status: number, init?: RequestInit) {
    const answer = await send(path, init);
    expect(answer.status, path).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const body = v.parse(Problem, await answer.json());
    expect(body.status).toBe(status);
    return body;
  }

  test.each(collectionNames)(
    '%s come whole, in the contract’s shape, with the release',
    async (collection) => {
      const answer = await rowsOf(collection);
      expect(answer).toEqual({ release: release.version, data: dataset[collection] });
    },
  );

  test.each(collectionNames.filter((name) => dataset[name].length > 0))(
    'one of the %s is found by its id',
    async (collection) => {
      const row = dataset[collection].at(-1);
      expect(await (await send(`/${collection}/${row?.id}`)).json()).toEqual({
        release: release.version,
        data: row,
      });
    },
  );

  test('the release says what it holds', async () => {
    expect(v.parse(Release, await (await send('/release')).json())).toEqual(release);
  });

  test.each<[CollectionName, string, readonly string[]]>([
    [
      'observations',
      '?measure=fdi,flights-permitted',
      ['fdi-inward-since-2008', 'fdi-outward-since-2008', 'flights-permitted-2024'],
    ],
    ['observations', '?reporter=kaziss', ['trade-turnover-abdreshev-2024', 'agreements-24-2024']],
    ['observations', '?flow=outward&layer=article', ['fdi-outward-since-2008']],
    [
      'observations',
      '?sector=metals&layer=article',
      ['imports-aluminium-change-2024-until-september', 'imports-aluminium-change-rate-2024-until-september'],
    ],
    [
      'observations',
      '?product=propylene-polymers',
      ['exports-propylene-polymers-change-2024-until-september'],
    ],
    ['observations', '?to=2023&layer=article', ['trade-turnover-2023-until-september']],
    ['observations', '?measure=fdi&from=2008&to=2023', []],
    ['events', '?to=2011&layer=article', ['diplomatic-relations-1996', 'serbian-embassy-astana-2011']],
    ['events', '?from=2019&to=2019&layer=article', ['kazakh-embassy-belgrade-2019']],
    ['events', '?sector=culture&layer=article', ['women-of-the-great-steppe-2024']],
    [
      'statements',
      '?sector=vehicles',
      ['companies-automotive-trade', 'offer-vehicles-construction-materials'],
    ],
    ['agreements', '?status=in-force&layer=article', []],
  ])('%s%s selects what it says', async (collection, query, ids) => {
    expect((await rowsOf(collection, query)).data.map(({ id }) => id)).toEqual(ids);
  });

  test.each(collectionNames)('every code that a filter of %s admits is answered', async (collection) => {
    for (const filter of filtersOf[collection]) {
      const codes = codesOf[filter] ?? [];
      if (codes.length > 0 && filter !== 'layer') await rowsOf(collection, `?${filter}=${codes.join(',')}`);
    }
  });

  test('pages of seven give every row once, in order', async () => {
    const walked: string[] = [];
    let query = '?limit=7';
    for (;;) {
      const { data, next } = await rowsOf('statements', query);
      walked.push(...data.map(({ id }) => id));
      if (next === undefined) break;
      query = `?limit=7&after=${next}`;
    }
    expect(walked).toEqual(dataset.statements.map(({ id }) => id));
  });

  test('a last page that is exactly full announces no further one', async () => {
    const { data, next } = await rowsOf('observations', `?limit=${dataset.observations.length}`);
    expect(data).toHaveLength(dataset.observations.length);
    expect(next).toBeUndefined();
  });

  test.each([
    ['/observations?colour=red', 'colour'],
    ['/observations?measure=turnover', 'measure'],
    ['/observations?reporter=XX', 'reporter'],
    ['/observations?product=gold', 'product'],
    ['/observations?sector=', 'sector'],
    ['/observations?from=99', 'from'],
    ['/observations?to=2024&to=2025', 'to'],
    ['/events?measure=trade', 'measure'],
    ['/events?layer=all,article', 'layer'],
    ['/agreements?status=lost', 'status'],
    ['/people?limit=0', 'limit'],
    ['/people?limit=10001', 'limit'],
    ['/people?after=nobody', 'after'],
    ['/events?to=2000&after=tokayev-visit-belgrade-2024', 'after'],
    ['/people/aleksandar-vucic?lang=en', 'lang'],
    ['/release?version=1', 'version'],
  ])('%s is refused and names the parameter', async (path, parameter) => {
    const { errors } = await refusal(path, 400);
    expect(errors?.map((error) => error.parameter)).toEqual([parameter]);
  });

  test.each([
    '',
    '/',
    '/nothing',
    '/observations/',
    '/observations/nothing',
    '/observations/a/b',
    '/release/x',
    '/%E0%A4%A',
  ])('there is nothing at "%s"', async (path) => {
    await refusal(path, 404);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused: the API is read only', async (method) => {
    await refusal('/events', 405, { method });
    expect((await send('/events', { method })).headers.get('allow')).toBe('GET, HEAD');
  });

  test('HEAD gives the headers and no body', async () => {
    const [head, get] = [await send('/events', { method: 'HEAD' }), await send('/events')];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });

  test.each(['/events', '/events?to=2011', '/events/diplomatic-relations-1996', '/release', '/openapi.json'])(
    '%s is not sent again to who holds it',
    async (path) => {
      const etag = (await send(path)).headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f-]+"$/);
      for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await send(path, { headers: { 'If-None-Match': condition } });
        expect(answer.status, condition).toBe(304);
        expect(answer.headers.get('etag')).toBe(etag);
      }
      expect((await send(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    },
  );

  test('different answers have different validators', async () => {
    const paths = [
      ...collectionNames.map((name) => `/${name}`),
      '/release',
      '/events?to=2011',
      '/events?to=2000',
    ];
    const etags = await Promise.all(paths.map(async (path) => (await send(path)).headers.get('etag')));
    expect(new Set(etags).size).toBe(paths.length);
  });

  test('a condition does not turn a refusal into "not modified"', async () => {
    expect((await send('/events?x=1', { headers: { 'If-None-Match': '*' } })).status).toBe(400);
  });

  test('the description names every path, filter and row, and every reference in it resolves', async () => {
    const text = await (await send('/openapi.json')).text();
    const described = JSON.parse(text);
    expect(described.openapi).toMatch(/^3\.1\./);
    for (const collection of collectionNames) {
      const { parameters } = described.paths[`/${collection}`].get;
      expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
        ...filtersOf[collection],
        'limit',
        'after',
      ]);
      expect(described.paths).toHaveProperty([`/${collection}/{id}`]);
    }
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(30);
    for (const name of references) expect(described.components.schemas).toHaveProperty([name ?? '']);
    const fields = Object.keys(described.components.schemas.Observation.properties);
    const [observation] = dataset.observations;
    expect(fields).toEqual(expect.arrayContaining(Object.keys(observation ?? {}) satisfies string[]));
  });
});

test('the handlers leave every address outside the API alone', async () => {
  for (const url of [
    'https://reader.example/deep/base/',
    'https://reader.example/deep/base/api/v11/events',
    'https://reader.example/api/v1/events',
    'https://elsewhere.example/deep/base/api/v1/events',
  ]) {
    expect(await getResponse(handlers, new Request(url)), url).toBeUndefined();
  }
});

test('the API can stand beside a page that was opened from a disk', async () => {
  const fromDisk = createOffice({ root: 'file:///home/reader/page/api/v1', record: ownRecord });
  const answer = await fromDisk.answer(new Request('file:///home/reader/page/api/v1/routes/titr'));
  const { data }: { data: RowOf<'routes'> } = await answer.json();
  expect(data.alsoKnownAs).toEqual([{ en: 'Middle Corridor' }]);
});
