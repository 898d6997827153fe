import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generated } from '#bench/generated.ts';
import { type RunningServer, startServer } from '#mocks/server.ts';
import type { Figure } from '#src/charts/figure.ts';
import type { Selection } from '#src/charts/selection.ts';
import { apiPath, maxLimit } from '#src/contract/endpoint.ts';
import { matchesObservation } from '#src/contract/matches.ts';
import { balanceFigure } from '#src/features/balance/balance.figure.ts';
import { bothSidesFigure } from '#src/features/both-sides/both-sides.figure.ts';
import { driversFigure } from '#src/features/drivers/drivers.figure.ts';
import { eventsPerYearFigure } from '#src/features/events-per-year/events-per-year.figure.ts';
import { flowsFigure } from '#src/features/flows/flows.figure.ts';
import { goodsFigure } from '#src/features/goods/goods.figure.ts';
import { timelineEntries } from '#src/features/timeline/timeline.ts';
import { turnoverFigure } from '#src/features/turnover/turnover.figure.ts';
import { choice } from '#tests/kit/record.ts';

/** Two decades of monthly trade in all chapters, from both sides, with 10 000 events. */
const { release, collections } = generated({ observations: 100_000, events: 10_000 }, 3);
const record = { ...collections, release };

describe('the office with a hundred thousand observations', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(0, { record: { release, collections } });
  });
  afterAll(() => server.stop());
  type Page = { release: string; data: { id: string }[]; next?: string };
  async function ask(query: string): Promise<Page> {
    const answer = await fetch(`http://localhost:${server.port}/${apiPath}/observations?${query}`);
    expect(answer.status, query).toBe(200);
    return answer.json();
  }

  test('hands them out page by page, each once, in order', async () => {
    const ids: string[] = [];
    let pages = 0;
    for (let after = ''; pages < 20; ) {
      const page = await ask(`limit=${maxLimit}${after}`);
      expect(page.data.length).toBeLessThanOrEqual(maxLimit);
      expect(page.release).toBe(release.version);
      for (const { id } of page.data) ids.push(id);
      pages += 1;
      if (page.next === undefined) break;
      after = `&after=${page.next}`;
    }
    expect(pages).toBe(10);
    expect(ids).toEqual(record.observations.map(({ id }) => id));
  });

  test('answers a choice in pages of any size', async () => {
    const wanted = record.observations.filter((row) =>
      matchesObservation(row, {
        sector: ['metals'],
        flow: ['import'],
        reporter: ['RS'],
        from: 2020,
        to: 2021,
      }),
    );
    const query = 'sector=metals&flow=import&reporter=RS&from=2020&to=2021&limit=100';
    const first = await ask(query);
    const second = await ask(`${query}&after=${first.next}`);
    const ids = [...first.data, ...second.data].map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(200);
    expect(ids).toEqual(wanted.slice(0, 200).map(({ id }) => id));
  });
});

describe('figures of a hundred thousand observations', () => {
  const makers: readonly ((from: typeof record, selection: Selection) => Figure)[] = [
    turnoverFigure,
    flowsFigure,
    balanceFigure,
    driversFigure,
    goodsFigure,
    bothSidesFigure,
    eventsPerYearFigure,
  ];
  const choices = [choice(), choice({ from: 2020, to: 2024 })];

  /** docs/scale.md: what the largest chart draws. */
  const mostPoints = 125;

  test.each(makers.map((make) => [make.name, make] as const))(
    '%s draws a bounded number of points',
    (_, make) => {
      for (const selection of choices)
        expect(make(record, selection).rows.length).toBeLessThanOrEqual(mostPoints);
    },
  );

  test('full years stand for their months, and the figure says so', () => {
    const { rows, notes } = turnoverFigure(record, choice());
    expect(rows.filter(({ kind }) => kind === 'year').length).toBeGreaterThan(15);
    expect(rows.filter(({ kind }) => kind === 'part').length).toBeLessThanOrEqual(24);
    expect(notes.join(' ')).toContain('are left to it');
  });

  test('the months of a chosen year are there', () => {
    const { rows, notes } = turnoverFigure(record, choice({ from: 2024, to: 2024 }));
    expect(rows.filter(({ kind, year }) => kind === 'part' && year === 2024)).toHaveLength(12);
    expect(notes.join(' ')).not.toContain('are left to it');
  });

  test('of all chapters the largest changes stand, and the figures say of how many', () => {
    for (const make of [driversFigure, goodsFigure]) {
      const { rows, notes } = make(record, choice());
      const exports = rows.filter((row) => row.flow === 'export').map((row) => row.id);
      expect(exports).toHaveLength(14);
      expect(notes.join(' ')).toContain('Of 192 published changes of goods the largest stand here.');
    }
  });
});

test('a timeline of ten thousand events has each of them once', () => {
  const ids = timelineEntries(record.events, choice()).flatMap((entry) =>
    entry.kind === 'event' ? [entry.event, ...entry.others].map(({ id }) => id) : [],
  );
  expect(ids.toSorted()).toEqual(record.events.map(({ id }) => id).toSorted());
});
