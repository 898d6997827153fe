import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchCollection, fetchDifferences, fetchRelease } from '#src/api/client.ts';
import { ApiError } from '#src/api/error.ts';
import { type CollectionName, collectionNames, collections } from '#src/contract/collections.ts';
import { valueWords } from '#src/features/releases/row-words.ts';
import { blows, damaged, hostileJson, hostileText } from '#tests/kit/hostile.ts';
import { holdsFor, holdsInTimeFor } from '#tests/kit/property.ts';
import { articleRecord, choice, wholeRecord } from '#tests/kit/record.ts';
import { wordsOfOrigin, wordsOfPage } from '#tests/kit/whole-page.ts';

const collection = fc.constantFrom(...collectionNames);
const struck = fc.tuple(collection, fc.nat(), blows).map(([name, at, dealt]) => {
  const rows: readonly unknown[] = wholeRecord[name];
  const original = rows[at % rows.length];
  return { name, original, row: damaged(original, dealt, rows) };
});

/** The whole text of an answer, cut off or with a piece of it exchanged. */
const broken = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.option(hostileText, { nil: '' }));

let answer = '';
beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('fetch', async () => new Response(answer));
});
afterEach(() => vi.unstubAllGlobals());
const { signal } = new AbortController();

/** What the page would get to work with, or the error with a name that its card shows. */
async function received<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    expect(error).toBeInstanceOf(ApiError);
    return undefined;
  }
}

test('a damaged answer is an error with a name, or says exactly what the contract admits', async () => {
  await holdsInTimeFor([struck, fc.option(broken, { nil: undefined })], async ({ name, row }, breach) => {
    const whole = JSON.stringify({ release: '1', data: [row] });
    const at = Math.floor((breach?.[0] ?? 1) * whole.length);
    answer = breach ? whole.slice(0, at) + breach[1] : whole;
    const got = await received<{ rows: readonly unknown[] }>(fetchCollection(name, signal));
    for (const each of got?.rows ?? []) expect(v.is(collections[name], each)).toBe(true);
    await received(fetchRelease(signal));
    await received(fetchDifferences(signal));
    expect(Object.keys(Object.prototype)).toEqual([]);
    return true;
  });
});

test('what an answer says beyond the contract changes nothing of what it says', () => {
  const names = hostileText.filter((name) => !/^[a-zA-Z]+$/.test(name) || name === 'constructor');
  holdsFor([collection, fc.nat(), names, hostileJson], (name, at, extra, content) => {
    const rows: readonly object[] = wholeRecord[name];
    const row = rows[at % rows.length];
    const more = { ...row };
    Object.defineProperty(more, extra, { value: content, enumerable: true });
    expect(v.parse(collections[name], JSON.parse(JSON.stringify(more)))).toEqual(row);
    return true;
  });
});

/** A small release: what is computed takes its time ten thousand times. */
const small: typeof wholeRecord = {
  ...articleRecord,
  observations: articleRecord.observations.slice(0, 12),
  events: articleRecord.events.slice(0, 4),
  statements: articleRecord.statements.slice(0, 4),
  agreements: wholeRecord.agreements.slice(0, 4),
  people: wholeRecord.people.slice(0, 6),
  organisations: wholeRecord.organisations.slice(0, 12),
  places: wholeRecord.places.slice(0, 6),
  sources: wholeRecord.sources.slice(0, 4),
};

function recordWith(name: CollectionName, original: unknown, row: unknown): typeof wholeRecord {
  const rows: readonly unknown[] = small[name];
  const others = rows.filter((each) => each !== original);
  return { ...small, [name]: [...others, row] };
}

test('a senseless row of the agreed form breaks no part of the page, and no number becomes a word', () => {
  holdsFor([struck], ({ name, original, row }) => {
    const decoded = v.safeParse(collections[name], row);
    if (!decoded.success) return true;
    const record = recordWith(name, original, decoded.output);
    const { figures, sources } = wordsOfPage(record, choice());
    wordsOfOrigin(decoded.output.id, record);
    for (const { said } of figures) expect(said.join(' ')).not.toMatch(/NaN|Infinity|∞|undefined|\[object/);
    for (const [, url] of sources) expect(url ?? 'http://').toMatch(/^https?:\/\//);
    return true;
  });
});

test('whatever a release says to have changed has words', () => {
  holdsFor([hostileJson], (value) => {
    expect(typeof valueWords(value)).toBe('string');
    return true;
  });
});
