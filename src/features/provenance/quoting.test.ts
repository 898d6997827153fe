import { expect, test } from 'vitest';
import { figureConflicts } from '#src/domain/conflicts.ts';
import { level, year } from '#tests/kit/observations.ts';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { findFact } from './find-fact.ts';
import type { ProvenanceRecord } from './provenance-record.ts';
import { quotingOf } from './quoting-of.ts';
import { kindText } from './SourcesDiffer.tsx';

const { side } = choice();
const turnover = 'trade-turnover-2024-until-september';
const paper =
  'level.imports-paper-change-2024-until-september.imports-paper-change-rate-2024-until-september';

function quoting(id: string, record: ProvenanceRecord = wholeRecord) {
  const fact = findFact(id, record);
  if (!fact) throw new Error(`no fact ${id}`);
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  return quotingOf(fact, record, sources, side);
}
/** A line with its sign, as it is read out. */
function line(id: string, check: string, record?: ProvenanceRecord): string {
  const found = quoting(id, record).lines.find((each) => each.id === check);
  if (!found) throw new Error(`no line ${check}`);
  return [found.isFine ? '✓' : '!', found.text, ...(found.more ? [found.more] : [])].join(' ');
}

test('69.4 is a news agency’s, of a named ministry, and stands for 69.35 to 69.45', () => {
  expect(line(turnover, 'source')).toBe('✓ Kazinform via The Astana Times: news agency quoting officials');
  expect(line(turnover, 'reporter')).toMatch(/^✓ Kazakhstan \(Ministry of Trade and Integration/);
  expect(line(turnover, 'status')).toBe('✓ Reported: quote it as it stands');
  expect(line(turnover, 'rounding')).toBe('✓ Published to one decimal; stands for 69.35 to 69.45');
});

test('69.4 is part of a year with an open end, and not the year’s figure', () => {
  expect(line(turnover, 'period')).toBe(
    '! Part of a year: do not set it beside a full year or scale it up. The source leaves the end open: write “until September 2024” and no more.',
  );
});

test('a whole-number change stands for half a million more or less', () => {
  expect(line('imports-paper-change-2024-until-september', 'rounding')).toBe(
    '✓ Published in whole numbers; stands for −11.5 to −10.5',
  );
});

test('the age of the article is told against the release, not against today', () => {
  const record = { ...wholeRecord, release: { ...wholeRecord.release, releasedOn: '2028-12-24' } };
  expect(line(turnover, 'age', record)).toBe(
    '! Published November 2024, about 4 years 1 month before this release of 24 December 2028 Look for a newer or a revised figure.',
  );
});

test('one source alone is said to be one', () => {
  expect(line(turnover, 'second')).toBe('! None found: it rests on one source');
});

test('the words to use say "about" and from what for the implied paper imports', () => {
  expect(quoting(paper).use).toMatch(
    /^Imports from Serbia: .*, until September 2024: about \$13\.7 million, worked out from −\$11 million and −44\.5%, as published by Kazakhstan \(Ministry/,
  );
});

test('the words to use for a balance name what it was computed from, without "about"', () => {
  const { use } = quoting('balance.exports-2024-until-september.imports-2024-until-september');
  expect(use).toMatch(
    /: −\$48\.4 million, computed from \$10\.5 million and \$58\.9 million, as published by Kaz/,
  );
});

test('a claim is to be written as somebody’s, with its "over"', () => {
  const { use } = quoting('trade-offer-non-primary-goods-2024');
  expect(use).toMatch(/: over \$500 million, according to .+; said, not counted\.$/);
  expect(line('trade-offer-non-primary-goods-2024', 'rounding')).toMatch(/^! A bound/);
});

test('the time between two days is counted, and nobody’s publication', () => {
  const { use, lines } = quoting('age.diplomatic-relations-1996.tokayev-visit-belgrade-2024');
  expect(use).toBe(
    'Diplomatic relations, by the calendar: 27 years 11 months from 10 December 1996 to 19 November 2024, counted here by the calendar.',
  );
  expect(lines.map(({ id }) => id)).not.toContain('period');
});

test('every number, event and statement of the release can be asked, and no line is empty', () => {
  const { observations, events, statements } = wholeRecord;
  for (const { id } of [...observations, ...events, ...statements])
    for (const { text } of quoting(id).lines) expect(text, id).toMatch(/\S/);
});

const [row] = wholeRecord.observations.filter(({ id }) => id === turnover);
const rival = {
  ...row,
  id: 'rival',
  value: 69.5,
  conflictsWith: [turnover],
} as (typeof wholeRecord.observations)[number];

test('a figure that another contradicts is flagged and shown with the other, even where only that one says so', () => {
  const disputed = { ...wholeRecord, observations: [...wholeRecord.observations, { ...rival, value: 71.2 }] };
  expect(line(turnover, 'conflict', disputed)).toMatch(/^! One other figure stands against it/);
  expect(
    quoting(turnover, disputed).disputes.map(({ row: of, conflicts }) => [of.id, conflicts[0]?.other.id]),
  ).toEqual([[turnover, 'rival']]);
  expect(line(turnover, 'conflict')).toBe('✓ Nothing in this release contradicts it');
});

test('a computed number is flagged by its input’s conflict', () => {
  const disputed = { ...wholeRecord, observations: [...wholeRecord.observations, { ...rival, value: 71.2 }] };
  const share = `share.exports-2024-until-september.${turnover}`;
  expect(line(share, 'conflict', disputed)).toMatch(/^!/);
});

test('a difference of rounding is worded as one', () => {
  const close = { ...wholeRecord, observations: [...wholeRecord.observations, rival] };
  expect(line(turnover, 'conflict', close)).toBe(
    '✓ One more figure for it, and rounding alone explains the difference',
  );
  const [conflict] = quoting(turnover, close).disputes.flatMap(({ conflicts }) => conflicts);
  expect(conflict && kindText(conflict)).toMatch(/^A difference of rounding/);
});

test('Serbia’s figure of the same year is called another reporter’s count, not an error', () => {
  const kazakh = level('kz', 22.7, { period: year(2013), conflictsWith: ['rs'] });
  const [conflict] = figureConflicts(kazakh, [level('rs', 892.4, { period: year(2013), reporter: 'RS' })]);
  expect(conflict && kindText(conflict)).toBe('Another reporter’s count of the same.');
  const [unlike] = figureConflicts(kazakh, [level('rs', 892.4, { reporter: 'RS' })]);
  expect(unlike && kindText(unlike)).toBe(
    'Not counted alike (reporter and period), so that both can be right.',
  );
});

test('an event known to the month is quoted without a day', () => {
  expect(line('intergovernmental-commission-2024', 'date')).toBe('! Dated to the month: name no day');
});

test('26.3 and 26.4 million for 2016, of two offices of Kazakhstan, are worded as rounding', () => {
  const { disputes } = quoting('trade-turnover-2016');
  const words = disputes.flatMap(({ conflicts }) => conflicts.map((each) => [each.other.id, kindText(each)]));
  expect(Object.fromEntries(words)).toMatchObject({
    'trade-turnover-2016-foreign-minister': expect.stringMatching(/^A difference of rounding/),
    'trade-turnover-2016-nine-months-rs': expect.stringMatching(/^Not counted alike \(reporter and period\)/),
  });
});

test('Kazakhstan’s exports of 2013 stand beside Serbia’s figure of the same trade', () => {
  expect(line('exports-2013', 'conflict')).toMatch(/^! \d other figures stand against it/);
});

test('the day of the embassy’s opening is not safe to quote', () => {
  const { dates } = quoting('serbian-embassy-astana-2011');
  expect(dates.isOpposed).toBe(true);
  expect(line('serbian-embassy-astana-2011', 'conflict')).toMatch(/^! The sources give several dates/);
});
