// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Children, Profiler, type ReactNode } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { collectionQuery, releaseQuery } from '#src/api/queries.ts';
import { createQueryClient } from '#src/api/query-client.ts';
import { collectionNames } from '#src/contract/collections.ts';
import { figureIds } from '#src/contract/figure-id.ts';
import { choose, currentView } from '#src/filters/store.ts';
import { articleRecord, emptyRecord, wholeRecord } from '#tests/kit/record.ts';
import { FirstSizeOnly } from '#tests/kit/resize-observer.ts';
import { BalanceCard } from './balance/BalanceCard.tsx';
import { BothSidesCard } from './both-sides/BothSidesCard.tsx';
import { CorridorVolumeCard } from './corridor-volume/CorridorVolumeCard.tsx';
import { DriversCard } from './drivers/DriversCard.tsx';
import { EventsPerYearCard } from './events-per-year/EventsPerYearCard.tsx';
import { FieldCard } from './fields/FieldCard.tsx';
import { FlightsCard } from './flights/FlightsCard.tsx';
import { FlowsCard } from './flows/FlowsCard.tsx';
import { GoodsCard } from './goods/GoodsCard.tsx';
import { Headline } from './headline/Headline.tsx';
import { InvestmentCard } from './investment/InvestmentCard.tsx';
import { KeyFigures } from './key-figures/KeyFigures.tsx';
import { PotentialCard } from './potential/PotentialCard.tsx';
import { findFact } from './provenance/find-fact.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { TurnoverCard } from './turnover/TurnoverCard.tsx';
import { UnVotesCard } from './un-votes/UnVotesCard.tsx';

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', FirstSizeOnly);
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() =>
  choose({
    sector: [],
    from: undefined,
    to: undefined,
    view: 'kz',
    layer: 'all',
    table: [...figureIds],
    event: undefined,
  }),
);

function show(children: ReactNode, record = wholeRecord) {
  const client = createQueryClient();
  client.setQueryData(releaseQuery().queryKey, record.release);
  for (const name of collectionNames) client.setQueryData(collectionQuery(name).queryKey, [...record[name]]);
  return render(<QueryClientProvider client={client}>{children}</QueryClientProvider>);
}
const factsIn = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-fact]')].map(({ dataset }) => dataset.fact ?? '');

function everyCard() {
  return (
    <>
      <Headline />
      <KeyFigures />
      <TurnoverCard />
      <DriversCard />
      <FlowsCard />
      <BalanceCard />
      <GoodsCard />
      <PotentialCard />
      <BothSidesCard />
      <InvestmentCard />
      <CorridorVolumeCard />
      <FlightsCard />
      <EventsPerYearCard />
      <UnVotesCard />
      <FieldCard field="companies" />
      <FieldCard field="transport" />
      <FieldCard field="agriculture" />
      <FieldCard field="culture" />
      <FieldCard field="diplomacy" />
      <Timeline />
    </>
  );
}

test('every number, event and statement on the page opens its origin', () => {
  const { container } = show(everyCard());
  const facts = factsIn(container);
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.filter((id) => findFact(id, wholeRecord) === undefined)).toEqual([]);
});

test('a choice makes only those cards commit again of which it changes anything', () => {
  const committed = new Set<string>();
  const left: number[] = [];
  const cards = Children.toArray(everyCard().props.children).map((card, at) => (
    <Profiler key={String(at)} id={String(at)} onRender={(id) => committed.add(id)}>
      <div data-card={at}>{card}</div>
    </Profiler>
  ));
  const { container } = show(cards);
  const drawn = () =>
    new Map(
      [...container.querySelectorAll<HTMLElement>('[data-card]')].map((card) => [
        card.dataset.card,
        card.innerHTML,
      ]),
    );
  expect(drawn().size).toBe(cards.length);
  const choices = [
    { from: 2016 },
    { sector: ['metals'] },
    { sector: [] },
    { to: 2020 },
    { table: [] },
  ] as const;
  for (const choice of choices) {
    const before = drawn();
    committed.clear();
    act(() => choose(choice as Parameters<typeof choose>[0]));
    const after = drawn();
    const isChanged = (id: string) => before.get(id) !== after.get(id);
    expect(
      [...committed].filter((id) => !isChanged(id)),
      JSON.stringify(choice),
    ).toEqual([]);
    expect(committed.size, JSON.stringify(choice)).toBeGreaterThan(0);
    left.push(cards.length - committed.size);
  }
  // Under metals every card says something else; some years leave many as they are.
  expect(Math.max(...left)).toBeGreaterThan(6);
});

test('the tables of all figures together show what the article reports', () => {
  choose({ layer: 'article' });
  const { container } = show(everyCard());
  const shown = new Set(factsIn(container));
  const missing = articleRecord.observations.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
  // The expert's "over 90 million" stands in a note of the turnover figure.
  expect(missing.filter((id) => id !== 'trade-turnover-abdreshev-2024')).toEqual([]);
});

test('a table says which level is a base outside the chosen years', () => {
  choose({ from: 2024 });
  show(<TurnoverCard />);
  const row = screen.getByRole('row', { name: /until September 2023/ });
  expect(row).toHaveTextContent('76.9');
  expect(row).toHaveTextContent(/comparison base, outside the chosen years/);
});

test('the headline says the published change and how far the record reaches', () => {
  show(<Headline />);
  const heading = () => screen.getByRole('heading', { level: 1 });
  expect(heading()).toHaveTextContent(/\$107\.7 million.* in 2025, \+7\.6%.* on the year before/);
  expect(screen.getByRole('banner')).toHaveTextContent(wholeRecord.release.version);
  act(() => choose({ layer: 'article' }));
  expect(heading()).toHaveTextContent(/\$69\.4 million.* until September 2024, −9\.7%.* on a year before/);
});

test('under a single good the headline names no total', () => {
  choose({ sector: ['metals'] });
  show(<Headline />);
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(/\d/);
});

test('key figures are a list of nine; each says value, unit, period and what it is compared with', () => {
  show(<KeyFigures />);
  const items = () => within(screen.getByRole('region', { name: 'Key figures' })).getAllByRole('listitem');
  expect(items()).toHaveLength(9);
  expect(items()[0]).toHaveTextContent(/2025.*\$107\.7 million.*\+7\.6%.* on 2024, from \$100\.1 million/);
  expect(items()[3]).toHaveTextContent(/= −\$50\.5 million/);
  expect(items()[6]).toHaveTextContent(/◇ 24 agreements/);
  act(() => choose({ layer: 'article' }));
  expect(items()[0]).toHaveTextContent(
    /until September 2024.*\$69\.4 million.*−9\.7%.*year before.*\$76\.9 million/,
  );
  expect(items()[3]).toHaveTextContent(/= −\$48\.4 million/);
});

test('the timeline is an ordered list of dated entries with ids to link to', () => {
  choose({ layer: 'article' });
  const { container } = show(<Timeline />);
  const list = within(screen.getByRole('region', { name: 'Timeline' })).getAllByRole('list')[0];
  expect(list?.tagName).toBe('OL');
  for (const { id } of articleRecord.events)
    expect(container.querySelector(`#event-${id} time`)).toHaveAttribute('datetime');
  const datetimes = [...container.querySelectorAll('li[id^="event-"] > time')].map((time) =>
    time.getAttribute('datetime'),
  );
  expect(datetimes).toEqual([
    ...['1996-12-10', '2011-06', '2017', '2019'],
    ...['2024-06', '2024-09', '2024-11-12', '2024-11-19'],
  ]);
});

test('what the timeline offers to show are its events: lines for the years between are none', () => {
  show(<Timeline />);
  const [, counted] = /: (\d+) dated events/.exec(document.body.textContent) ?? [];
  expect(counted).toMatch(/^\d\d+$/);
  expect(screen.getByRole('button', { name: `Show all ${counted}` })).toBeInTheDocument();
});

test('an event of the address has the focus', async () => {
  choose({ event: 'kazakh-embassy-belgrade-2019' });
  const { container } = show(<Timeline />);
  await waitFor(() => expect(container.querySelector('#event-kazakh-embassy-belgrade-2019')).toHaveFocus());
});

test('a timeline that the filters emptied says so and offers the way back', async () => {
  choose({ sector: ['metals'], layer: 'article' });
  show(<Timeline />);
  expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent(/Metals/);
  await userEvent.click(screen.getByRole('button', { name: 'Show all sectors' }));
  expect(currentView().sector).toEqual([]);
  act(() => choose({ from: 2012, to: 2016 }));
  expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent(/1996.*2024/);
  await userEvent.click(screen.getByRole('button', { name: 'Show all years' }));
  expect(currentView()).toMatchObject({ from: undefined, to: undefined });
});

test('a field card says who said what and when, and what is planned or offered', () => {
  choose({ layer: 'article' });
  show(<FieldCard field="transport" />);
  expect(screen.getByRole('region')).toHaveTextContent(/Serik Zhumangarin, September 2024/);
  expect(screen.getByRole('region')).toHaveTextContent(/Offered/);
  expect(screen.getByRole('region')).toHaveTextContent(/14 flights a week/);
  expect(screen.getByRole('region')).toHaveTextContent(/Trans-Caspian/);
});

test('a figure of a field says what it counts and who published it: companies of one side are not those of the other', () => {
  show(<FieldCard field="companies" />);
  const inSerbia = screen.getByText('44 companies').closest('dl > div');
  expect(inSerbia).toHaveTextContent(
    /Reported, Government of Serbia\. Enterprises with Kazakh capital registered in Serbia/,
  );
  const inKazakhstan = screen.getByText('◇ over 60 companies').closest('dl > div');
  expect(inKazakhstan).toHaveTextContent(/Claim, Presidency of Kazakhstan .*President Tokayev in the talks/);
});

test('the length of relations is shown as the article counts it and as the calendar does', () => {
  show(<FieldCard field="diplomacy" />);
  expect(screen.getByRole('region')).toHaveTextContent(/28 years/);
  expect(screen.getByRole('region')).toHaveTextContent(/27 years 11 months.*Derived from several sources/);
});

test('why the two counts may differ is told with oil and the exchange of statistics, each with its source', () => {
  const { container } = show(<BothSidesCard />);
  const said = screen.getByRole('region', { name: 'Why they may differ' });
  expect(said).toHaveTextContent(/crude oil.*exchange their statistics/);
  expect(container.querySelector('[data-fact="gap-crude-oil-2024"]')).toBeInTheDocument();
  expect(container.querySelector('[data-fact="gap-statistics-exchange-2024"]')).toBeInTheDocument();
});

test('a field card that the filters emptied says so and offers the way back', async () => {
  choose({ sector: ['culture'], layer: 'article' });
  show(<FieldCard field="transport" />);
  await userEvent.click(screen.getByRole('button', { name: 'Show all sectors' }));
  expect(screen.getByRole('region')).toHaveTextContent(/14 flights a week/);
  act(() => choose({ to: 2023 }));
  await userEvent.click(screen.getByRole('button', { name: 'Show all years' }));
  expect(currentView().to).toBeUndefined();
});

test('a release without rows leaves every card standing, saying that the sources give nothing', () => {
  const { container } = show(everyCard(), emptyRecord);
  expect(
    screen
      .getAllByRole('figure')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...figureIds].toSorted());
  for (const figure of screen.getAllByRole('figure')) expect(figure).toHaveTextContent(/sources give no/);
  expect(factsIn(container)).toEqual([]);
});
