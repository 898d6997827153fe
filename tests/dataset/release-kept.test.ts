import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceBetween } from '#build/data-difference.ts';
import { frozen, keptReleases } from '#build/data-releases.ts';
import { dataset } from '#mocks/dataset/dataset.ts';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { release } from '#mocks/dataset/release.ts';
import { createOffice } from '#mocks/office.ts';
import { differences } from '#mocks/releases/differences.ts';
import { type RunningServer, startServer } from '#mocks/server.ts';
import { DifferencesAnswer } from '#src/contract/difference.ts';
import { apiPath } from '#src/contract/endpoint.ts';
import { changesSince } from '#src/domain/difference.ts';

const folder = pathToFileURL('mocks/releases/');
const kept = keptReleases(folder);
const current = frozen(dataset, release);

test('every kept release has the rows that its hash was made from', () => {
  expect(kept.map(({ version }) => version)).toContain('2026-10');
  for (const { version, hash, collections } of kept) {
    const text = JSON.stringify(collections);
    expect(createHash('sha256').update(text).digest('hex'), version).toBe(hash);
    if (version === release.version) expect(hash).toBe(current.hash);
  }
});

test('the first release is the article alone', () => {
  expect(kept[0]?.version).toBe('2026-10');
  expect(kept[0]?.collections.sources?.map(({ id }) => id)).toEqual(['astana-times-2024-11']);
});

test('every difference says what the two releases say: else run `npm run data -- difference` again', () => {
  const releases = new Map([...kept, current].map((one) => [one.version, one]));
  expect(differences.length).toBeGreaterThan(0);
  for (const { from, to, changes } of differences) {
    const [older, newer] = [releases.get(from.version), releases.get(to.version)];
    if (!older || !newer) throw new Error(`${from.version} or ${to.version} is not kept`);
    expect([from.hash, to.hash], `${from.version}_${to.version}.json`).toEqual([older.hash, newer.hash]);
    expect(changes).toEqual(differenceBetween(older.collections, newer.collections, changes));
  }
});

test('every difference in the folder is handed out, and every kept release leads to this one', () => {
  const files = readdirSync(folder).filter((name) => /_.*\.json$/.test(name));
  const handedOut = differences.map(({ from, to }) => `${from.version}_${to.version}.json`);
  expect(handedOut).toEqual(files.toSorted());
  for (const { version } of kept) expect(changesSince(version, differences), version).toBeDefined();
  expect(differences.at(-1)?.to.version).toBe(release.version);
});

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(0);
});
afterAll(() => server.stop());
const root = 'https://reader.example/base/api/v1';
const office = createOffice({ root, record: ownRecord });

describe.each([
  ['in the page', (path: string) => office.answer(new Request(`${root}${path}`))],
  ['over HTTP', (path: string) => fetch(`http://localhost:${server.port}/${apiPath}${path}`)],
])('%s', (_, ask) => {
  test('the differences come in the contract’s shape, with the release', async () => {
    const answer = await ask('/differences');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toMatch(/^"/);
    const body = v.parse(DifferencesAnswer, await answer.json());
    expect(body).toEqual({ release: release.version, data: differences });
  });

  test('they take no parameter and have no items', async () => {
    expect((await ask('/differences?from=2026-10')).status).toBe(400);
    expect((await ask('/differences/2026-10')).status).toBe(404);
  });

  test('the description has them', async () => {
    const { paths, components } = await (await ask('/openapi.json')).json();
    expect(paths['/differences'].get.responses[200].content['application/json'].schema.$ref).toMatch(
      /DifferenceList$/,
    );
    expect(Object.keys(components.schemas.Change.properties)).toEqual(
      expect.arrayContaining(['id', 'collection', 'change', 'fields', 'reason']),
    );
  });
});
