import { expect, test } from 'vitest';
import { csvOf } from '#src/charts/export/csv.ts';
import { defaultView } from '#src/filters/codec.ts';
import { choice, emptyRecord, wholeRecord } from '#tests/kit/record.ts';
import { eventsPerYearFigure } from './events-per-year.figure.ts';

const figure = eventsPerYearFigure(wholeRecord, choice());
const total = (rows: typeof figure.rows) => rows.reduce((sum, { count }) => sum + count, 0);

test('every event is counted once, from 1996 to 2026', () => {
  expect(total(figure.rows)).toBe(wholeRecord.events.length);
  expect([figure.rows[0]?.label, figure.rows.at(-1)?.label]).toEqual(['1996', '2026']);
  expect(figure.rows).toHaveLength(31);
});

test('a year without an event keeps its place, says so and has no number', () => {
  const empty = figure.rows.filter(({ count }) => count === 0);
  expect(empty.length).toBeGreaterThan(3);
  expect(empty[0]?.cells[0]).toMatchObject({ why: 'not-published' });
  expect(figure.notes.join()).toMatch(/1997–/);
});

test('the counts are made here and are no published numbers', () => {
  expect(figure.rows.flatMap(({ cells }) => cells).filter((cell) => 'quantity' in cell)).toEqual([]);
});

test('the CSV carries the counts, year by year, though none is a number with an origin', () => {
  const csv = csvOf({
    figure,
    sources: new Map(),
    release: wholeRecord.release,
    years: { from: 1996, to: 2026 },
    sectorNames: new Map(),
    organisationNames: new Map(),
    view: defaultView,
    url: 'https://example.org/',
  });
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(32);
  expect(lines[1]).toBe('1996,1,1');
});

test('an event dated "2011" is counted in its year and not among those dated to the day', () => {
  const [event] = wholeRecord.events;
  if (!event) throw new Error('no event');
  const date = { start: '2011-01-01', end: '2011-12-31', precision: 'year' } as const;
  const { rows } = eventsPerYearFigure({ ...wholeRecord, events: [{ ...event, date }] }, choice());
  expect(rows.map(({ label, cells }) => [label, ...cells])).toEqual([['2011', { text: '1' }, { text: '0' }]]);
});

test('the article’s layer counts the article’s events', () => {
  const { rows } = eventsPerYearFigure(wholeRecord, choice({ layer: 'article' }));
  expect(total(rows)).toBeGreaterThan(5);
  expect(total(rows)).toBeLessThan(total(figure.rows));
});

test('sectors and years: the events filed under them, or the reason why not', () => {
  const transport = eventsPerYearFigure(wholeRecord, choice({ sector: ['transport'] }));
  expect(total(transport.rows)).toBeLessThan(total(figure.rows));
  const none = {
    ...wholeRecord,
    events: wholeRecord.events.filter(({ sectors }) => !sectors.includes('culture')),
  };
  expect(eventsPerYearFigure(none, choice({ sector: ['culture'] })).absence).toMatchObject({
    cause: 'sectors',
  });
  const gap = eventsPerYearFigure(wholeRecord, choice({ from: 1998, to: 1999 })).absence;
  expect(gap).toMatchObject({ why: 'filtered-out', cause: 'years' });
  expect(gap?.text).toContain('1996');
  expect(eventsPerYearFigure(emptyRecord, choice()).absence).toMatchObject({ why: 'not-published' });
});
