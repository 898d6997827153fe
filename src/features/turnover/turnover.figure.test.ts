import { expect, test } from 'vitest';
import type { Selection } from '#src/charts/selection.ts';
import { choice, numberOf, wholeRecord } from '#tests/kit/record.ts';
import { turnoverFigure } from './turnover.figure.ts';

const until2023 = 'trade-turnover-2023-until-september';
const until2024 = 'trade-turnover-2024-until-september';
const article = (part: Partial<Selection> = {}) => choice({ layer: 'article', ...part });
const figure = turnoverFigure(wholeRecord, article());
const whole = turnoverFigure(wholeRecord, choice());
const rowOf = (label: string) => whole.rows.find((row) => row.label === label);

test('the article alone: turnover fell from 76.9 to 69.4, both as published', () => {
  const shown = figure.rows.map(({ id, quantity }) => [id, quantity?.value, quantity?.status]);
  expect(shown).toEqual([
    [until2023, 76.9, 'reported'],
    [until2024, 69.4, 'reported'],
  ]);
  expect(figure.title).toContain('69.4');
});

test('the change is the published −9.7%, never the −9.8 that the rounded levels give', () => {
  expect(numberOf(figure, until2024, 'rate')).toMatchObject({
    value: -9.7,
    unit: 'percent',
    status: 'reported',
  });
  expect(JSON.stringify(figure)).not.toMatch(/[-−]9\.8/);
});

test('the year before has no published rate, and that is said', () => {
  expect(numberOf(figure, until2023, 'rate')).toBe('not-published');
});

test('69.4 is part of a year and never worded as one', () => {
  expect(figure.rows.map(({ kind }) => kind)).toEqual(['part', 'part']);
  expect(figure.rows.map(({ label }) => label)).toEqual(['until September 2023', 'until September 2024']);
});

test('an expert’s "over 90 million" without a period is named in a note and is no row', () => {
  expect(figure.rows.map(({ quantity }) => quantity?.value)).not.toContain(90);
  expect(figure.notes.join()).toContain('over $90 million');
});

test('from 2024 on, the level of 2023 stays as the base of the comparison', () => {
  const { rows, notes } = turnoverFigure(wholeRecord, article({ from: 2024 }));
  expect(rows.map(({ id, isBase }) => [id, isBase])).toEqual([
    [until2023, true],
    [until2024, false],
  ]);
  expect(rows[0]?.cells[0]).toMatchObject({ isBase: true });
  expect(notes.length).toBe(figure.notes.length + 1);
});

test('up to 2023 only 76.9 is shown, and nothing is said to have fallen', () => {
  const { rows, title } = turnoverFigure(wholeRecord, article({ to: 2023 }));
  expect(rows.map(({ id, isBase }) => [id, isBase])).toEqual([[until2023, false]]);
  expect(title).toContain('76.9');
  expect(title).not.toMatch(/fell|rose/);
});

test.each([
  [12.5, 'rose'],
  [-9.7, 'fell'],
  [0, 'stayed'],
])('a published rate of %s%% is worded as "%s"', (value, word) => {
  const observations = wholeRecord.observations.map((row) =>
    row.id === 'trade-turnover-change-rate-2024-until-september' ? { ...row, value } : row,
  );
  expect(turnoverFigure({ ...wholeRecord, observations }, article()).title).toContain(word);
});

test('the whole record leads with the newest full year, 107.7 in 2025', () => {
  expect(whole.title).toMatch(/^Turnover reached \$107\.7 million in 2025$/);
  expect(numberOf(whole, 'trade-turnover-2025', 'rate')).toMatchObject({ value: 7.6, status: 'reported' });
});

test('full years come first, 2011 to 2025 with their gaps in place, then the parts of years', () => {
  const labels = (group: string) => whole.rows.filter((row) => row.group === group).map(({ label }) => label);
  expect(labels('Full years')).toEqual(Array.from({ length: 15 }, (_, at) => String(2011 + at)));
  expect(labels('Parts of years')).toEqual([
    expect.stringContaining('August 2017'),
    expect.stringContaining('September 2022'),
    'until September 2023',
    'until September 2024',
  ]);
  expect(whole.rows.map(({ kind }) => kind).lastIndexOf('year')).toBeLessThan(
    whole.rows.findIndex(({ kind }) => kind === 'part'),
  );
});

test('2021 and 2023 stay empty and say so', () => {
  expect(whole.rows.filter(({ kind }) => kind === 'gap').map(({ label }) => label)).toEqual(['2021', '2023']);
  expect(rowOf('2023')?.cells[0]).toEqual({ why: 'not-published', text: 'no published figure found' });
  expect(whole.notes.join()).toContain('No published figure found: 2021 and 2023.');
});

test('to 2020 a year is the sum of what was reported to the IMF; after it what ministries published', () => {
  expect(rowOf('2013')?.quantity).toMatchObject({ id: 'sum.exports-2013.imports-2013', status: 'derived' });
  expect(rowOf('2016')?.quantity?.id).toBe('sum.exports-2016.imports-2016');
  expect(whole.rows.map(({ kind, basis }) => kind === 'year' && basis)).toEqual([
    ...Array.from({ length: 10 }, () => 'imf-dots'),
    ...[false, 'government', false, 'government', 'government'],
    ...Array.from({ length: 4 }, () => false),
  ]);
  expect(whole.notes.join()).toMatch(/Dashed line: to 2020 .* from 2022 .* no change is offered across it/);
});

test('26.3, 26.4 and 42 million, which the government stated of 2016 and 2017, are named and not drawn', () => {
  expect(whole.notes.join()).toMatch(/2016: \$26\.3 million, 2016: \$26\.4 million and 2017: \$42 million/);
  expect(whole.rows.map(({ quantity }) => quantity?.value)).not.toContain(26.3);
});

test('Serbia’s 880.9 and the compiled 888.2 of 2013 are nowhere in Kazakhstan’s line', () => {
  expect(rowOf('2013')?.quantity?.value).toBeCloseTo(22.670571);
  expect(JSON.stringify(whole)).not.toMatch(/-(rs|oec|unctad|comtrade)\b|888|880\.8/);
});

test('a year is split only where both flows are published: 2025 is, 2022 and 2024 are totals', () => {
  const split = (label: string) => [rowOf(label)?.exports?.value, rowOf(label)?.imports?.value];
  expect(split('2025')).toEqual([28.6, 79.1]);
  expect(split('2024')).toEqual([undefined, undefined]);
  expect(numberOf(whole, 'trade-turnover-2022', 'export')).toBe('not-published');
});

test('many statements of officials are counted, none is listed', () => {
  expect(whole.notes.join()).toMatch(/rounded totals; they are not drawn \(\d+ of them\)/);
  expect(whole.notes.join()).not.toContain('over $90 million');
});

test('from 2025 on, 2024 stays as the base; across the gap of 2023 there is none', () => {
  const rows = turnoverFigure(wholeRecord, choice({ from: 2025 })).rows;
  expect(rows.map(({ label, isBase }) => [label, isBase])).toEqual([
    ['2024', true],
    ['2025', false],
  ]);
  const from2022 = turnoverFigure(wholeRecord, choice({ from: 2022, to: 2022 })).rows;
  expect(from2022.map(({ label }) => label)).toEqual(['2022', expect.stringContaining('September 2022')]);
});

test('a statement about a whole year is said to be one, not to lack a period', () => {
  const { notes } = turnoverFigure(wholeRecord, choice({ from: 2012, to: 2016 }));
  expect(notes.join()).toMatch(/\$56 million for 2015 is a statement/);
  expect(notes.join()).not.toMatch(/names no span/);
});
