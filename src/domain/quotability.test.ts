import { expect, test } from 'vitest';
import type { EventDate } from '#src/contract/period.ts';
import type { Source } from '#src/contract/source.ts';
import { computed, sampleSource } from '#tests/kit/figure.ts';
import { change, example, level, rate, untilSeptember2024, year } from '#tests/kit/observations.ts';
import { type QuoteCheck, quotability, textQuotability } from './quotability.ts';
import { storedQuantity } from './stored.ts';

type Known = Parameters<typeof quotability>[2];
const month = (name: string, last: string): EventDate => ({
  start: `${name}-01`,
  end: `${name}-${last}`,
  precision: 'month',
});
const source = (id: string, more: Partial<Source> = {}): Source => ({
  ...sampleSource,
  republishedFrom: undefined,
  id,
  publisher: id,
  published: { start: '2024-11-28', end: '2024-11-28', precision: 'day' },
  ...more,
});
const known: Known = new Map(
  [
    sampleSource,
    source('register', { grade: 'A' }),
    source('tabloid', { grade: 'C' }),
    source('weak', { grade: 'D' }),
    source('agency', { publisher: 'Agency' }),
    { ...source('undated'), published: undefined },
  ].map((each) => [each.id, each]),
);
const release = '2026-11-23';
const cited = (...ids: string[]) => ({ sources: ids.map((id) => ({ source: id })) });

function check<Id extends QuoteCheck['id']>(id: Id, checks: readonly QuoteCheck[]) {
  const found = checks.find((each): each is Extract<QuoteCheck, { id: Id }> => each.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
}
const ofRow = (row = example.turnover, rows = [row]) =>
  quotability(storedQuantity(row), rows, known, [], release);
const ofSources = (...ids: string[]) => ofRow(level('x', 1, cited(...ids)));

test('every question is asked of a number, in one order', () => {
  expect(ofRow().map(({ id }) => id)).toEqual([
    'source',
    'reporter',
    'status',
    'rounding',
    'period',
    'age',
    'conflict',
    'second',
  ]);
});

test.each([
  [['register'], 'A', true],
  [['article'], 'B', true],
  [['tabloid'], 'C', false],
  [['weak'], 'D', false],
  [['weak', 'register'], 'A', true],
  [['nowhere'], undefined, false],
] as const)('sources %j: grade %s', (ids, grade, isFine) => {
  expect(check('source', ofSources(...ids))).toEqual({ id: 'source', isFine, grade });
});

test('a computed number is as good as the weakest input’s best source', () => {
  const rows = [level('a', 1, cited('register', 'tabloid')), level('b', 2, cited('tabloid', 'weak'))];
  expect(check('source', ofRow(example.turnover, rows))).toMatchObject({ grade: 'C', isFine: false });
  const unnamed = [level('a', 1, cited('register')), level('b', 2, cited('nowhere'))];
  expect(check('source', ofRow(example.turnover, unnamed))).toMatchObject({
    grade: undefined,
    isFine: false,
  });
});

test.each([
  ['a ministry of a state', level('x', 1), 'named', true],
  ['a state without an office', level('x', 1, { publishedBy: undefined }), 'no-office', true],
  ['an organisation that counts', level('x', 1, { reporter: 'titr', publishedBy: undefined }), 'named', true],
  ['a compiled table', level('x', 1, { reporter: 'compiled' }), 'compiled', false],
])('reporter: %s', (_, row, kind, isFine) => {
  expect(check('reporter', ofRow(row))).toEqual({ id: 'reporter', isFine, kind });
});

test('only what is published as it stands needs no word about its kind', () => {
  const status = (quantity: Parameters<typeof quotability>[0]) =>
    check('status', quotability(quantity, [], known, [], release));
  expect(status(storedQuantity(example.turnover))).toMatchObject({ status: 'reported', isFine: true });
  expect(status(computed('balance', example.exports, example.imports))).toMatchObject({
    status: 'derived',
    isFine: false,
  });
  expect(status(computed('level', example.paper, example.paperRate))).toMatchObject({
    status: 'implied',
    isFine: false,
  });
  expect(status(storedQuantity(example.offer))).toMatchObject({ status: 'claim', isFine: false });
});

test.each([
  ['69.4', example.turnover, 'rounded', true],
  ['a count of 24', level('x', 24, { exact: true, decimals: 0 }), 'exact', true],
  ['"over 500"', example.offer, 'bound', false],
  ['"14 to 18 days"', level('x', 14, { bound: 'range', valueHigh: 18 }), 'range', true],
])('rounding of %s', (_, row, kind, isFine) => {
  expect(check('rounding', ofRow(row))).toEqual({ id: 'rounding', isFine, kind });
});

test('a computed number whose range crosses zero leaves its direction open', () => {
  const inward = level('in', 17.4);
  const outward = level('out', 17.35);
  const between = { ...computed('balance', { ...inward, flow: 'export' }, { ...outward, flow: 'import' }) };
  expect(between.low < 0 && between.high > 0).toBe(true);
  expect(check('rounding', quotability(between, [], known, [], release))).toMatchObject({
    kind: 'sign-open',
    isFine: false,
  });
});

test.each([
  ['2024', year(2024), 'year', true, false],
  ['2022 to 2024', { start: '2022-01-01', end: '2024-12-31', kind: 'span' }, 'years', false, false],
  ['"until September 2024"', untilSeptember2024, 'part-year', false, true],
  ['since 2008', { start: '2008-01-01', end: '2024-11-30', kind: 'cumulative' }, 'cumulative', false, false],
  ['a state', { start: '2024-11-01', end: '2024-11-30', kind: 'point' }, 'point', false, false],
] as const)('period %s', (_, period, kind, isFine, isOpen) => {
  expect(check('period', ofRow(level('x', 1, { period })))).toEqual({ id: 'period', isFine, kind, isOpen });
});

const ageOf = (published: EventDate | undefined, releasedOn = release) => {
  const dated: Known = new Map([['s', { ...source('s'), published }]]);
  const { age, isFine } = check(
    'age',
    textQuotability({ date: year2011, ...cited('s') }, dated, 0, releasedOn),
  );
  return [age?.months, age?.isAbout, isFine];
};
const year2011: EventDate = { start: '2011-01-01', end: '2011-12-31', precision: 'year' };

test('the age of a source is measured to the release’s day, and no closer than its date is known', () => {
  expect(ageOf({ start: '2024-11-24', end: '2024-11-24', precision: 'day' })).toEqual([23, false, true]);
  expect(ageOf({ start: '2024-11-23', end: '2024-11-23', precision: 'day' })).toEqual([24, false, true]);
  expect(ageOf({ start: '2024-10-23', end: '2024-10-23', precision: 'day' })).toEqual([25, false, false]);
  expect(ageOf(month('2024-11', '30'))).toEqual([24, true, true]);
  expect(ageOf(year2011)).toEqual([180, true, false]);
  expect(ageOf(undefined)).toEqual([undefined, undefined, false]);
});

test('a later release finds the same source older, whatever the clock says', () => {
  expect(ageOf(month('2024-11', '30'), '2027-11-01')).toEqual([36, true, false]);
});

test('a source dated after the release is not younger than nothing', () => {
  expect(ageOf({ start: '2026-12-01', end: '2026-12-01', precision: 'day' })).toEqual([0, false, true]);
});

test('the newest source of each input counts, and of the inputs the oldest', () => {
  const old = { ...source('old'), published: year2011 };
  const sources: Known = new Map([...known, ['old', old]]);
  const rows = [level('a', 1, cited('old', 'register')), level('b', 1, cited('old'))];
  const age = (given: typeof rows) =>
    check('age', quotability(storedQuantity(example.turnover), given, sources, [], release)).age?.months;
  expect(age(rows.slice(0, 1))).toBe(23);
  expect(age(rows)).toBe(180);
});

test('figures that differ by rounding, or fit a bound, are no contradiction', () => {
  const conflict = (...kinds: ('rounding' | 'bound' | 'value' | 'unlike')[]) =>
    check(
      'conflict',
      quotability(
        storedQuantity(example.turnover),
        [],
        known,
        kinds.map((kind) => ({ kind })),
        release,
      ),
    );
  expect(conflict()).toMatchObject({ kind: 'none', isFine: true });
  expect(conflict('rounding', 'bound')).toMatchObject({ kind: 'rounding', isFine: true, count: 2 });
  expect(conflict('rounding', 'value', 'unlike')).toMatchObject({ kind: 'differ', isFine: false, count: 2 });
});

test.each([
  [['register', 'tabloid'], 2, 2, true],
  [['register'], 1, 1, false],
  [['register', 'register'], 1, 1, false],
  [['article', 'agency'], 2, 1, false],
] as const)('second source: %j are %i sources of %i origins', (ids, sources, origins, isFine) => {
  expect(check('second', ofSources(...ids))).toEqual({ id: 'second', sources, origins, isFine });
});

test('a computed number has a second source only where every input has', () => {
  const rows = [level('a', 1, cited('register', 'tabloid')), rate('b', 2, cited('register'))];
  expect(check('second', ofRow(example.turnover, rows))).toMatchObject({ isFine: false, origins: 1 });
  const both = rows.map((row) => change(row.id, 1, cited('register', 'tabloid')));
  expect(check('second', ofRow(example.turnover, both))).toMatchObject({ isFine: true });
});

test('an event is asked about its date instead of its rounding, and a month is no day', () => {
  const checks = textQuotability({ date: month('2024-09', '30'), ...cited('article') }, known, 0, release);
  expect(checks.map(({ id }) => id)).toEqual(['source', 'date', 'age', 'conflict', 'second']);
  expect(check('date', checks)).toMatchObject({ precision: 'month', isFine: false });
});

test('an event whose sources differ is not safe to quote', () => {
  const checks = textQuotability({ date: year2011, ...cited('article') }, known, 2, release);
  expect(check('conflict', checks)).toMatchObject({ isFine: false, kind: 'differ' });
});
