// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownRecord } from '#mocks/dataset/own-record.ts';
import { release } from '#mocks/dataset/release.ts';
import { createOffice } from '#mocks/office.ts';
import { createQueryClient } from '#src/api/query-client.ts';
import type { Change, Difference } from '#src/contract/difference.ts';
import { adjust, choose, currentView, settleFilters } from '#src/filters/store.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { Releases } from './Releases.tsx';
import { valueWords } from './row-words.ts';
import { SinceRelease } from './SinceRelease.tsx';

const row = { collection: 'observations' } as const;
const turnover: Change = {
  ...row,
  id: 'trade-turnover-2024-until-september',
  change: 'changed',
  fields: [{ field: 'value', before: 69.3, after: 69.4 }],
  reason: { en: 'A slip of the pen.' },
};
const flights: Change = { ...row, id: 'flights-permitted-2024', change: 'added' };
const old = wholeRecord.observations.find(({ id }) => id === 'fdi-inward-since-2008');
const withdrawn: Change = {
  ...row,
  id: 'fdi-estimate',
  change: 'withdrawn',
  fields: Object.entries({ ...old, id: undefined }).flatMap(([field, before]) =>
    typeof before === 'object' && !Array.isArray(before)
      ? Object.entries(before).map(([inner, value]) => ({ field: `${field}.${inner}`, before: value }))
      : before === undefined
        ? []
        : [{ field, before }],
  ),
};
const place: Change = { id: 'belgrade', collection: 'places', change: 'added' };

let changes: Change[];
let isLost: boolean;
let asked: string[];
const office = createOffice({ root: '/api/v1', record: ownRecord });
const named = (version: string) => ({ version, hash: '0'.repeat(64), releasedOn: '2026-10-01' });

beforeEach(() => {
  changes = [turnover, withdrawn, flights, place];
  isLost = false;
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address).pathname);
    if (!address.includes('/differences')) return office.answer(new Request(address));
    if (isLost) return new Response('{}', { status: 404 });
    const data: Difference[] = [{ from: named('1'), to: named(release.version), changes }];
    return Response.json({ release: release.version, data });
  });
  const has = (id: string) => wholeRecord.observations.some((one) => one.id === id);
  settleFilters({
    ...{ firstYear: 1994, lastYear: 2026, hasFact: has, hasEvent: () => true, hasLanguage: () => true },
    release: release.version,
  });
});
afterEach(() => {
  choose({ sector: [], from: undefined, to: undefined, fact: undefined, release: undefined });
  vi.unstubAllGlobals();
});

function show(part: ReactNode) {
  render(<QueryClientProvider client={createQueryClient()}>{part}</QueryClientProvider>);
  return userEvent.setup();
}
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  screen.findByRole('button', { name }).then((button) => user.click(button));

test('what changed between releases is asked for when somebody wants it', async () => {
  const user = show(<Releases />);
  await screen.findByText(/^This is release/);
  expect(asked.some((path) => path.endsWith('/differences'))).toBe(false);
  await press(user, 'What changed between releases');
  await screen.findByRole('heading', { name: /after 1$/ });
  await press(user, '1 changed');
  const list = screen.getByRole('list', { name: /^1 changed/ });
  expect(list).toHaveTextContent('value: 69.3 → 69.4');
  expect(list).toHaveTextContent('Reason: A slip of the pen.');
  await press(user, /until September 2024/);
  expect(currentView().fact).toBe(turnover.id);
});

test('the link to a view under this release names the release after all that is chosen', async () => {
  choose({ sector: ['metals'], layer: 'article' });
  show(<Releases />);
  const link = await screen.findByRole('link', {
    name: `The link to this view under release ${release.version}`,
  });
  expect(link).toHaveAttribute(
    'href',
    expect.stringMatching(new RegExp(`[?]sector=metals&layer=article&release=${release.version}$`)),
  );
  choose({ sector: [], layer: 'all' });
});

test('what was withdrawn says what it was; what has no page of its own is no button', async () => {
  const user = show(<Releases />);
  await press(user, 'What changed between releases');
  await press(user, '1 withdrawn');
  expect(screen.getByRole('list', { name: /^1 withdrawn/ })).toHaveTextContent(`value: ${old?.value}`);
  await press(user, '2 added');
  const added = screen.getByRole('list', { name: /^2 added/ });
  expect(within(added).getByText(/Belgrade/)).toBeInTheDocument();
  expect(within(added).getAllByRole('button')).toHaveLength(1);
});

test('lists of sources and dates are told in words, not in code', () => {
  const day = { start: '2011-06-23', end: '2011-06-23', precision: 'day' };
  const days = { start: '2024-11-18', end: '2024-11-19', precision: 'day' };
  expect(valueWords([{ locator: '¶ 3', source: 'astana-times-2024-11' }, { source: 'kazinform' }])).toBe(
    'astana-times-2024-11 ¶ 3; kazinform',
  );
  expect(
    valueWords([
      { date: day, sources: [{ source: 'a' }] },
      { date: days, sources: [] },
    ]),
  ).toBe('2011-06-23, a; 2024-11-18–2024-11-19, nothing');
  expect([valueWords(-9.75), valueWords(undefined), valueWords([]), valueWords(true)]).toEqual([
    '\u22129.75',
    'nothing',
    'nothing',
    'yes',
  ]);
});

test('a long list is cut, and whole one press later', async () => {
  changes = wholeRecord.statements.map(({ id }) => ({ id, collection: 'statements', change: 'added' }));
  const count = changes.length;
  const user = show(<Releases />);
  await press(user, 'What changed between releases');
  await press(user, `${count} added`);
  expect(screen.getAllByRole('listitem')).toHaveLength(20);
  await press(user, `Show all ${count}`);
  expect(screen.getAllByRole('listitem')).toHaveLength(count);
});

test('who comes by an older link is told what has changed since in this view', async () => {
  adjust({ release: '1' });
  const user = show(<SinceRelease version="1" />);
  const notice = await screen.findByRole('status');
  expect(notice).toHaveTextContent(
    'Made under release 1. Of this view, 1 fact has changed, 1 fact has been withdrawn and 1 fact has been added since.',
  );
  await press(user, 'Show what changed');
  await press(user, '1 changed');
  expect(screen.getByRole('list', { name: '1 changed: since 1' })).toHaveTextContent('value: 69.3 → 69.4');
  await press(user, /Dismiss/);
  expect(currentView().release).toBeUndefined();
});

test('changes that a view does not show are none of its business', async () => {
  choose({ sector: ['transport'] });
  show(<SinceRelease version="1" />);
  expect(await screen.findByRole('status')).toHaveTextContent('Of this view, 1 fact has been added since.');
});

test('a computed number that is opened brings in what it is made from', async () => {
  choose({ sector: ['culture'], fact: `ratio.${turnover.id}.${flights.id}` });
  show(<SinceRelease version="1" />);
  expect(await screen.findByRole('status')).toHaveTextContent('1 fact has changed and 1 fact has been added');
});

test('where nothing of a view has changed it says so', async () => {
  choose({ sector: ['culture'] });
  show(<SinceRelease version="1" />);
  expect(await screen.findByRole('status')).toHaveTextContent('Nothing in this view has changed since.');
});

test('of an unknown release nothing is claimed', async () => {
  show(<SinceRelease version="0.9" />);
  expect(await screen.findByRole('status')).toHaveTextContent(
    'Made under release 0.9, of which nothing is kept',
  );
});

test('a lost answer can be asked for again', async () => {
  isLost = true;
  const user = show(<SinceRelease version="1" />);
  expect(await screen.findByRole('status')).toHaveTextContent('could not be loaded');
  isLost = false;
  await press(user, 'Try again');
  expect(await screen.findByText(/^Made under release 1\. Of this view/)).toBeInTheDocument();
});

test('a link of this release says nothing', async () => {
  show(
    <>
      <Releases />
      <SinceRelease version={release.version} />
    </>,
  );
  await screen.findByText(/^This is release/);
  expect(screen.queryByRole('status')).toBeNull();
});
