import { expect, test } from 'vitest';
import type { Event } from '#src/contract/event.ts';
import { inLayer } from '#src/contract/matches.ts';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { emptyReason, timelineEntries } from './timeline.ts';

/** The article's own events: few enough to be known by name. */
const events = wholeRecord.events.filter((event) => inLayer(event.sources, { layer: 'article' }));
const entries = (part: Parameters<typeof choice>[0] = {}, rows: readonly Event[] = events) =>
  timelineEntries(rows, choice(part)).map((entry) =>
    entry.kind === 'gap' ? `${entry.years} years` : entry.event.id,
  );

test('the eight events stand oldest first, with the long silences between them named', () => {
  expect(entries()).toEqual([
    'diplomatic-relations-1996',
    '14 years',
    'serbian-embassy-astana-2011',
    '5 years',
    'expo-2017-serbian-president',
    'kazakh-embassy-belgrade-2019',
    '4 years',
    'women-of-the-great-steppe-2024',
    'intergovernmental-commission-2024',
    'business-forum-belgrade-2024',
    'tokayev-visit-belgrade-2024',
  ]);
});

test('the order is that of the dates, whatever order the record has', () => {
  expect(entries({}, events.toReversed())).toEqual(entries());
});

test('of the whole record too, and no event is left out', () => {
  const all = wholeRecord.events;
  const inOrder = entries({}, all).filter((id) => !id.endsWith(' years'));
  expect(entries({}, all.toReversed())).toEqual(entries({}, all));
  expect(inOrder.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test('every entry has an id of its own', () => {
  const ids = timelineEntries(events, choice()).map((entry) =>
    entry.kind === 'gap' ? entry.id : entry.event.id,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('under a sector no gaps are named: what is left out is no silence of the record', () => {
  expect(entries({ sector: ['consular'] })).toEqual([
    'serbian-embassy-astana-2011',
    'kazakh-embassy-belgrade-2019',
  ]);
});

test('sectors are OR, years are AND', () => {
  expect(entries({ sector: ['culture', 'transport'] })).toEqual([
    'women-of-the-great-steppe-2024',
    'intergovernmental-commission-2024',
  ]);
  expect(entries({ sector: ['diplomacy'], from: 2024 })).toEqual([
    'intergovernmental-commission-2024',
    'tokayev-visit-belgrade-2024',
  ]);
});

test('years keep the events inside them and the gaps between those', () => {
  expect(entries({ from: 2010, to: 2017 })).toEqual([
    'serbian-embassy-astana-2011',
    '5 years',
    'expo-2017-serbian-president',
  ]);
});

test('the article’s layer is every event; another source’s event is left out of it', () => {
  expect(entries({ layer: 'article' })).toEqual(entries());
  const [first, ...others] = events.map((event) => ({ ...event, sources: [{ source: 'another-source' }] }));
  if (!first) throw new Error('no events');
  expect(entries({ layer: 'article' }, [first, ...others])).toEqual([]);
});

test('an empty timeline knows whether the sectors, the years or the record emptied it', () => {
  expect(emptyReason(events, choice({ sector: ['metals'] }))).toBe('sectors');
  expect(emptyReason(events, choice({ from: 2012, to: 2016 }))).toBe('years');
  expect(emptyReason(events, choice({ sector: ['culture'], to: 2023 }))).toBe('years');
  expect(emptyReason(events, choice({ sector: ['metals'], to: 2010 }))).toBe('sectors');
  expect(emptyReason([], choice({ sector: ['metals'] }))).toBe('none');
});
