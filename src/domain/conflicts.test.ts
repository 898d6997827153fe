import { expect, test } from 'vitest';
import type { EventDate } from '#src/contract/period.ts';
import { level, untilSeptember2024, year } from '#tests/kit/observations.ts';
import { wholeRecord } from '#tests/kit/record.ts';
import { conflictGroups, conflictsOf, figureConflicts, givenDates, opposedDates } from './conflicts.ts';

const row = (id: string, ...conflictsWith: string[]) => ({ id, conflictsWith });
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const day = (date: string): EventDate => ({ start: date, end: date, precision: 'day' });
const wholeYear = (of: number): EventDate => ({
  start: `${of}-01-01`,
  end: `${of}-12-31`,
  precision: 'year',
});

test('a conflict holds both ways, whichever row names it, and never with a row that is not there', () => {
  const rows = [row('a', 'b', 'gone'), row('b'), row('c')];
  expect(ids(conflictsOf(row('a', 'b', 'gone'), rows))).toEqual(['b']);
  expect(ids(conflictsOf(row('b'), rows))).toEqual(['a']);
  expect(conflictsOf(row('c'), rows)).toEqual([]);
});

test('a row without a list of conflicts, or naming itself, stands alone', () => {
  expect(conflictGroups([{ id: 'a' }, row('b', 'b')]).map(ids)).toEqual([['a'], ['b']]);
});

test('what contradicts through a third row is one group, at the place of its first row', () => {
  const rows = [row('a', 'c'), row('x'), row('b', 'c'), row('c'), row('y')];
  expect(conflictGroups(rows).map(ids)).toEqual([['a', 'b', 'c'], ['x'], ['y']]);
});

test('every row is in exactly one group', () => {
  const rows = [row('a', 'b'), row('b', 'a', 'c'), row('c', 'd'), row('d'), row('e')];
  expect(conflictGroups(rows).flat().length).toBe(rows.length);
  expect(new Set(conflictGroups(rows).flat()).size).toBe(rows.length);
});

const pm = level('prime-minister', 26.3, { period: year(2016), conflictsWith: ['foreign-minister'] });
const kindOf = (a: Parameters<typeof figureConflicts>[0], b: Parameters<typeof figureConflicts>[0]) =>
  figureConflicts({ ...a, conflictsWith: [b.id] }, [a, b]).map(({ kind, unlike }) => [kind, ...unlike]);

test('26.3 and 26.4 million for 2016 differ by rounding: 26.35 is rounded to either', () => {
  expect(kindOf(pm, level('foreign-minister', 26.4, { period: year(2016) }))).toEqual([['rounding']]);
});

test('26.3 and 26.5 million cannot both be right', () => {
  expect(kindOf(pm, level('other', 26.5, { period: year(2016) }))).toEqual([['value']]);
});

test('millions and thousands are held against each other at their own size', () => {
  const inThousands = level('files', 26_350, { period: year(2016), unitMult: 3, decimals: 0 });
  expect(kindOf(pm, inThousands)).toEqual([['rounding']]);
  expect(kindOf(pm, { ...inThousands, value: 26.3 })).toEqual([['value']]);
});

test('22.7 million of Kazakhstan and 892.4 of Serbia: another reporter, no rounding', () => {
  const kazakh = level('kz', 22.7, { period: year(2013) });
  expect(kindOf(kazakh, level('rs', 892.4, { period: year(2013), reporter: 'RS' }))).toEqual([
    ['value', 'reporter'],
  ]);
});

test('a figure of nine months against that of a year is not counted alike, even where both read the same', () => {
  expect(kindOf(pm, level('nine', 26.3, { reporter: 'RS', period: untilSeptember2024 }))).toEqual([
    ['unlike', 'reporter', 'period'],
  ]);
});

test.each([
  ['"over 90" is fitted by 100.1', 'over', 90, 'bound'],
  ['"over 110" is not', 'over', 110, 'value'],
  ['"up to 110" is fitted', 'up-to', 110, 'bound'],
  ['"at least 100" is fitted', 'at-least', 100, 'bound'],
  ['"about 100" is fitted', 'about', 100, 'bound'],
  ['"about 600" is not', 'about', 600, 'value'],
] as const)('%s', (_, bound, value, kind) => {
  const published = level('published', 100.1, { period: year(2024) });
  const said = level('said', value, { period: year(2024), bound, decimals: 0, status: 'claim' });
  expect(kindOf(published, said)).toEqual([[kind, 'status']]);
});

test('the year alone contradicts neither day; 23 and 27 June contradict each other', () => {
  const [a, b] = [day('2011-06-27'), day('2011-06-23')];
  expect(opposedDates([wholeYear(2011), a, b, a])).toEqual([b, a]);
  expect(opposedDates([wholeYear(2017), day('2017-06-09')])).toEqual([day('2017-06-09')]);
});

test('the visit of two days holds the day that another source gives', () => {
  const both = { start: '2024-11-18', end: '2024-11-19', precision: 'day' } satisfies EventDate;
  expect(opposedDates([day('2024-11-19'), both])).toEqual([day('2024-11-19')]);
});

test('"no later than" a day holds every earlier date and no later one', () => {
  const by2020 = { start: '2020-05-01', end: '2020-05-01', precision: 'before' } satisfies EventDate;
  expect(opposedDates([by2020, day('2019-01-01')])).toEqual([day('2019-01-01')]);
  expect(opposedDates([by2020, day('2021-01-01')])).toHaveLength(2);
});

test('other dates stand beside the row’s own, each with the sources that give it', () => {
  const embassy = {
    id: 'embassy',
    date: wholeYear(2011),
    sources: [{ source: 'article', locator: '¶ 2' }, { source: 'english' }, { source: 'russian' }],
    otherDates: [
      { date: day('2011-06-23'), sources: [{ source: 'russian' }] },
      { date: day('2011-06-27'), sources: [{ source: 'english' }] },
    ],
  };
  expect(
    givenDates([embassy]).map(({ date, sources }) => [date.start, ...sources.map((s) => s.source)]),
  ).toEqual([
    ['2011-01-01', 'article'],
    ['2011-06-23', 'russian'],
    ['2011-06-27', 'english'],
  ]);
});

test('who opens 2.76 million tonnes sees the 2.8 and the 2.7 of the same year, whichever rows name each other', () => {
  const cargo = wholeRecord.observations.filter(
    ({ measure, period, status }) =>
      measure === 'corridor-cargo' &&
      period.start === '2023-01-01' &&
      period.end === '2023-12-31' &&
      status === 'reported',
  );
  for (const row of cargo.filter(({ value }) => value > 2.6 && value < 2.9)) {
    const others = figureConflicts(row, wholeRecord.observations).filter(({ other }) =>
      cargo.includes(other),
    );
    const values = new Set([row, ...others.map(({ other }) => other)].map(({ value }) => value));
    expect(values, row.id).toEqual(new Set([...values, 2.7, 2.76, 2.8]));
  }
  expect(cargo.filter(({ value }) => value === 2.76)).toHaveLength(1);
});

test('a dispute about one state’s count is not drawn into the other state’s', () => {
  const [kz, rs] = ['KZ', 'RS'].map((reporter) => level(reporter, 5, { reporter, conflictsWith: [] }));
  if (!kz || !rs) throw new Error('no rows');
  const second = level('second', 7, { reporter: 'RS', conflictsWith: ['RS'] });
  const found = figureConflicts({ ...kz, conflictsWith: ['RS'] }, [kz, rs, second]);
  expect(found.map(({ other }) => other.id)).toEqual(['RS']);
});
