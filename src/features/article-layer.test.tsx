// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { collectionQuery, releaseQuery } from '#src/api/queries.ts';
import { createQueryClient } from '#src/api/query-client.ts';
import { collectionNames } from '#src/contract/collections.ts';
import { articleSourceId } from '#src/contract/source.ts';
import { choose } from '#src/filters/store.ts';
import { articleRecord, choice, wholeRecord } from '#tests/kit/record.ts';
import { FirstSizeOnly } from '#tests/kit/resize-observer.ts';
import { FieldCard } from './fields/FieldCard.tsx';
import { findEntries } from './find/entries.ts';
import { Headline } from './headline/Headline.tsx';
import { KeyFigures } from './key-figures/KeyFigures.tsx';
import { makeRegister } from './registers/make-register.ts';
import { Registers } from './registers/Registers.tsx';
import { registerIds } from './registers/register.ts';
import { Sources } from './sources/Sources.tsx';
import { Timeline } from './timeline/Timeline.tsx';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('ResizeObserver', FirstSizeOnly);
});

/** What a card says and which facts it opens, made from a record. */
function shown(card: ReactNode, record: typeof wholeRecord): { text: string; facts: (string | undefined)[] } {
  const client = createQueryClient();
  client.setQueryData(releaseQuery().queryKey, record.release);
  for (const name of collectionNames) client.setQueryData(collectionQuery(name).queryKey, [...record[name]]);
  const { container } = render(<QueryClientProvider client={client}>{card}</QueryClientProvider>);
  const facts = [...container.querySelectorAll<HTMLElement>('[data-fact]')].map(
    ({ dataset }) => dataset.fact,
  );
  const text = container.textContent;
  cleanup();
  return { text, facts };
}

const inArticle = choice({ layer: 'article' });

/** In a record that has nothing but the article's rows there is nothing to leave out. */
describe('under the article’s layer the page is what it would be if the record were the article’s rows alone', () => {
  test.each<[string, ReactNode]>([
    ['headline', <Headline key="" />],
    ['key figures', <KeyFigures key="" />],
    ['transport', <FieldCard key="" field="transport" />],
    ['diplomacy', <FieldCard key="" field="diplomacy" />],
    ['companies', <FieldCard key="" field="companies" />],
    ['timeline', <Timeline key="" />],
    ['registers', <Registers key="" />],
  ])('%s', (_, card) => {
    choose({ layer: 'article' });
    expect(shown(card, wholeRecord)).toEqual(shown(card, articleRecord));
  });

  test.each(registerIds)('register of %s', (id) => {
    expect(makeRegister(id, wholeRecord, inArticle)).toEqual(makeRegister(id, articleRecord, inArticle));
  });
});

test('Sources lists what the article’s rows cite, counts these rows, and checks no other figure', () => {
  choose({ layer: 'all' });
  const whole = shown(<Sources servedBy="worker" />, wholeRecord);
  choose({ layer: 'article' });
  const { text, facts } = shown(<Sources servedBy="worker" />, wholeRecord);
  expect(whole.facts.length).toBeGreaterThan(facts.length);
  expect(facts.length).toBeGreaterThan(0);
  const own = new Set(articleRecord.observations.map(({ id }) => id));
  expect(facts.filter((id) => !own.has(id ?? ''))).toEqual([]);
  const { observations, events, statements } = articleRecord;
  expect(text).toContain(
    `has ${observations.length} figures, ${events.length} events, ${statements.length} statements, `,
  );
});

test('Find offers what the article’s rows say, the names in the article and the documents that these rows cite', () => {
  const found = findEntries(wholeRecord, inArticle);
  expect(found.length).toBeLessThan(findEntries(wholeRecord, choice()).length);
  expect(found.map(({ id }) => id)).toEqual(findEntries(articleRecord, inArticle).map(({ id }) => id));
  const named = [articleRecord.people, articleRecord.organisations, articleRecord.places].flat();
  for (const { id, sources } of named)
    expect(
      found.some((entry) => entry.id === id),
      id,
    ).toBe(sources.some(({ source }) => source === articleSourceId));
  const cited = new Set(
    [articleRecord.observations, articleRecord.events, articleRecord.statements, articleRecord.agreements]
      .flatMap((rows) => rows.map(({ sources }) => sources))
      .flatMap((sources) => sources.map(({ source }) => source)),
  );
  const documents = found.flatMap(({ id, kind }) => (kind === 'documents' ? [id] : []));
  expect(documents.toSorted()).toEqual([...cited].toSorted());
});
