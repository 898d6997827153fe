import { expect, test } from 'vitest';
import { agreementsRecord } from '#mocks/dataset/agreements-record.ts';
import { dataset } from '#mocks/dataset/dataset.ts';
import { events as articleEvents } from '#mocks/dataset/events.ts';
import { businessEvents } from '#mocks/dataset/events-business.ts';
import { cultureEvents } from '#mocks/dataset/events-culture.ts';
import { defenceEvents } from '#mocks/dataset/events-defence.ts';
import { diplomacyEvents } from '#mocks/dataset/events-diplomacy.ts';
import { lawEvents } from '#mocks/dataset/events-law.ts';
import { parliamentEvents } from '#mocks/dataset/events-parliament.ts';
import { transportEvents } from '#mocks/dataset/events-transport.ts';
import type { Agreement } from '#src/contract/agreement.ts';
import type { Event } from '#src/contract/event.ts';
import { articleSourceId } from '#src/contract/source.ts';

const { events, agreements } = dataset;
const agreement = (id: string): Agreement => {
  const row = agreements.find((each) => each.id === id);
  if (!row) throw new Error(`no agreement ${id}`);
  return row;
};
const event = (id: string): Event => {
  const row = events.find((each) => each.id === id);
  if (!row) throw new Error(`no event ${id}`);
  return row;
};
const fromArticle = ({ sources }: Event) => sources.some(({ source }) => source === articleSourceId);

const files: readonly (readonly [string, readonly Event[]])[] = [
  ['article', articleEvents],
  ['business', businessEvents],
  ['culture', cultureEvents],
  ['defence', defenceEvents],
  ['diplomacy', diplomacyEvents],
  ['law', lawEvents],
  ['parliament', parliamentEvents],
  ['transport', transportEvents],
];

test.each(files)('the events of the file %s stand in the order of their dates', (_, rows) => {
  const starts = rows.map(({ date }) => date.start);
  expect(starts).toEqual(starts.toSorted());
});

test('the article’s events keep their dates, whatever other sources add', () => {
  expect(events.filter(fromArticle).map(({ id, date }) => [id, date.precision, date.start])).toEqual([
    ['diplomatic-relations-1996', 'day', '1996-12-10'],
    ['serbian-embassy-astana-2011', 'year', '2011-01-01'],
    ['expo-2017-serbian-president', 'year', '2017-01-01'],
    ['kazakh-embassy-belgrade-2019', 'year', '2019-01-01'],
    ['women-of-the-great-steppe-2024', 'month', '2024-06-01'],
    ['intergovernmental-commission-2024', 'month', '2024-09-01'],
    ['business-forum-belgrade-2024', 'day', '2024-11-12'],
    ['tokayev-visit-belgrade-2024', 'day', '2024-11-19'],
  ]);
});

test('days, months and years come as whole ones; several days are a stretch of at most five weeks', () => {
  for (const { id, date } of events) {
    const length = (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000;
    if (date.precision === 'day') expect(length, id).toBeLessThanOrEqual(35);
    if (date.precision === 'before') expect(length, id).toBe(0);
  }
});

test('another date of an event has a source that the event cites, and lies inside a vaguer date', () => {
  for (const { id, date, otherDates = [], sources } of events) {
    const cited = sources.map(({ source }) => source);
    for (const other of otherDates) {
      for (const { source } of other.sources) expect(cited, id).toContain(source);
      expect(other.date, id).not.toEqual(date);
      if (date.precision === 'year' || date.precision === 'month') {
        expect(other.date.start >= date.start && other.date.end <= date.end, id).toBe(true);
      }
    }
  }
});

test('where sources differ about a day, each day stands beside the other, and the note says so', () => {
  for (const { id, certainty, otherDates = [], conflictsWith, note } of events) {
    if (certainty === 'disputed') {
      expect(otherDates.length >= 2 || conflictsWith.length > 0, id).toBe(true);
      expect(note?.en, id).toMatch(/differ/);
    } else expect(conflictsWith, id).toEqual([]);
  }
});

test('the embassy opened on 23 or 27 June 2011: one row, both days, neither taken', () => {
  const openings = events.filter(({ organisations }) => organisations.includes('serbia-embassy-astana'));
  expect(openings.filter(({ date }) => date.start.startsWith('2011'))).toHaveLength(1);
  expect(event('serbian-embassy-astana-2011')).toMatchObject({
    certainty: 'disputed',
    date: { precision: 'year' },
    otherDates: [
      { date: { start: '2011-06-23' }, sources: [{ source: 'wikipedia-ru-kazakhstan-serbia-relations' }] },
      { date: { start: '2011-06-27' }, sources: [{ source: 'wikipedia-kazakhstan-serbia-relations' }] },
    ],
  });
});

test('a weak source stands only where it documents that difference', () => {
  const weak = new Set<string>(dataset.sources.filter(({ grade }) => grade === 'D').map(({ id }) => id));
  const rows = [...events, ...agreements].filter(({ sources }) =>
    sources.some(({ source }) => weak.has(source)),
  );
  expect(rows.map(({ id }) => id)).toEqual(['serbian-embassy-astana-2011']);
});

test('every document of the register has an event that tells of it, and the event is not later', () => {
  for (const { id, signed } of agreementsRecord.filter(({ id }) => id !== 'military-technical-2013')) {
    const about = events.filter(({ documents }) => documents.includes(id));
    expect(about.length, id).toBeGreaterThan(0);
    expect(
      about.some(({ date }) => date.start <= signed.end && date.end >= signed.start),
      id,
    ).toBe(true);
  }
});

test('signed, then ratified, then in force', () => {
  for (const { id, signed, ratifications = [], inForce } of agreements) {
    const steps = [signed, ...ratifications.map(({ date }) => date), ...(inForce ? [inForce] : [])];
    expect(
      steps.map(({ start }) => start),
      id,
    ).toEqual(steps.map(({ start }) => start).toSorted());
  }
});

test('each step of the register that an event dates has the event’s date', () => {
  const dated = (id: string) => event(id).date;
  expect(agreement('visa-free-agreement-2010').inForce).toEqual(dated('visa-free-agreement-in-force-2011'));
  expect(agreement('investment-agreement-2010').inForce).toEqual(dated('investment-agreement-in-force-2015'));
  expect(agreement('double-tax-convention-2015').inForce).toEqual(
    dated('double-tax-convention-in-force-2016'),
  );
  expect(agreement('eaeu-serbia-free-trade-2019').inForce).toEqual(
    dated('eaeu-serbia-free-trade-in-force-2021'),
  );
});

test('the status says no more than the dates', () => {
  for (const { id, status, inForce, replacedBy, ratifications = [], note } of agreements) {
    expect(status === 'replaced', id).toBe(replacedBy !== undefined);
    if (status === 'in-force') expect(inForce, id).toBeDefined();
    if (status === 'signed') expect([inForce, ratifications], id).toEqual([undefined, []]);
    if (status === 'unknown') {
      expect(inForce, id).toBeUndefined();
      expect(ratifications.length, id).toBeGreaterThan(0);
      expect(note?.en, id).toMatch(/in force|into force/);
    }
  }
});

test('the free trade agreement of 2010 was replaced by the one with the union', () => {
  const old = agreement('free-trade-agreement-2010');
  expect(old).toMatchObject({ status: 'replaced', replacedBy: 'eaeu-serbia-free-trade-2019' });
  expect(old.inForce?.precision).toBe('month');
});

test('two dates of a military-technical agreement stand against each other', () => {
  for (const { id, conflictsWith = [], note } of agreements) {
    for (const other of conflictsWith) expect(agreement(other).conflictsWith, id).toContain(id);
    if (conflictsWith.length > 0) expect(note?.en, id).toContain('is open');
  }
  expect(agreement('military-technical-2013').conflictsWith).toEqual(['military-technical-2023']);
});

test.each([
  ['ten-documents-belgrade-2024', 8, 'Two of the ten are not named'],
  ['ten-documents-astana-2026', 9, 'The tenth'],
])('the list of %s is visibly not whole', (id, known, said) => {
  const row = event(id);
  expect(row.documents).toHaveLength(known);
  expect(row.summary.en).toMatch(/^(Eight|Nine) of the ten/);
  expect(row.note?.en).toContain(said);
});

test('presidents of Serbia came four times up to the visit of November 2024, six visits in all up to 2026', () => {
  const presidents = events
    .filter(({ visit }) => visit?.rank === 'president')
    .toSorted((a, b) => (a.date.start < b.date.start ? -1 : 1));
  expect(presidents.map(({ id, visit }) => [id, visit?.to])).toEqual([
    ['tadic-visit-astana-2010', 'KZ'],
    ['nikolic-visit-kazakhstan-2015', 'KZ'],
    ['nazarbayev-visit-serbia-2016', 'RS'],
    ['expo-2017-serbian-president', 'KZ'],
    ['vucic-visit-astana-2018', 'KZ'],
    ['tokayev-visit-belgrade-2024', 'RS'],
    ['vucic-visit-astana-2026', 'KZ'],
  ]);
});

test('a visit names its guest', () => {
  for (const { id, visit, people } of events) if (visit) expect(people.length, id).toBeGreaterThan(0);
});

test('the meetings of the commission that are dated are the first, the third and the fourth', () => {
  const meetings = events.filter(({ title }) =>
    title.en.endsWith('meeting of the intergovernmental commission'),
  );
  expect(
    meetings
      .toSorted((a, b) => (a.date.start < b.date.start ? -1 : 1))
      .map(({ title }) => title.en.split(' ')[0]),
  ).toEqual(['First', 'Third', 'Fourth']);
});

test('an undated page is not given a day: its event is no later than the last reading', () => {
  const undated = events.filter(({ note }) => note?.en.includes('bears no date'));
  expect(undated).toHaveLength(2);
  for (const { id, date } of undated) {
    expect(date, id).toEqual({ start: '2026-11-22', end: '2026-11-22', precision: 'before' });
  }
});
