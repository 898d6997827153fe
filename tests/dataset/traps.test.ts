import { expect, test } from 'vitest';
import { dataset } from '#mocks/dataset/dataset.ts';
import { inLayer } from '#src/contract/matches.ts';

/** The article’s layer: the traps are those of its figures. */
const observations = dataset.observations.filter(({ sources }) => inLayer(sources, { layer: 'article' }));
const valued = (value: number) => {
  const found = observations.filter((row) => row.value === value);
  expect(found, `one row with the value ${value}`).toHaveLength(1);
  return found[0];
};

test('69.4 million is the turnover of a part of 2024, not of the year', () => {
  const row = valued(69.4);
  expect(row).toMatchObject({
    measure: 'trade',
    flow: 'turnover',
    period: { wording: 'until September', kind: 'span' },
  });
  expect(row?.period.end).toBe('2024-09-30');
  expect(row?.period.endEarliest).toBe('2024-08-31');
});

test('no row of trade covers a calendar year: the article publishes none', () => {
  const years = observations.filter(
    ({ period }) => /-01-01$/.test(period.start) && /-12-31$/.test(period.end),
  );
  expect(years.map(({ id }) => id)).toEqual([]);
});

test('the base of 76.9 million has the same length and season as 69.4', () => {
  const [now, before] = [valued(69.4)?.period, valued(76.9)?.period];
  const season = (date: string | undefined) => date?.slice(5);
  expect(season(before?.start)).toBe(season(now?.start));
  expect(season(before?.end)).toBe(season(now?.end));
  expect(season(before?.endEarliest)).toBe(season(now?.endEarliest));
});

test('the turnover fell by the published 9.7%, not by the recomputed 9.8', () => {
  expect(valued(-9.7)).toMatchObject({
    measure: 'trade-change-rate',
    flow: 'turnover',
    status: 'reported',
    decimals: 1,
  });
  expect(observations.some(({ value }) => value === -9.8)).toBe(false);
});

test('over 500 million dollars is an offer and a claim, never trade', () => {
  expect(valued(500)).toMatchObject({
    measure: 'trade-offer',
    bound: 'over',
    status: 'claim',
    flow: 'export',
  });
});

test('the expert’s 90 million is a claim, without a period that could be compared', () => {
  expect(valued(90)).toMatchObject({
    bound: 'over',
    status: 'claim',
    reporter: 'kaziss',
    period: { kind: 'point' },
  });
});

test.each([6.4, 2.4, -11, -10.4, -5.2])('%d million is a change of one good, not a level', (value) => {
  expect(valued(value)).toMatchObject({ measure: 'trade-change', unit: 'USD', product: expect.any(String) });
});

test('no good has a published level', () => {
  expect(observations.filter(({ measure, product }) => measure === 'trade' && product)).toEqual([]);
});

test('imports of asbestos cement did not fall to zero', () => {
  expect(valued(-98.9)).toMatchObject({
    measure: 'trade-change-rate',
    product: 'asbestos-cement-products',
    decimals: 1,
  });
});

test('paper is published in whole millions, the other goods with one decimal', () => {
  const changes = observations.filter(({ measure }) => measure === 'trade-change');
  expect(changes.filter(({ decimals }) => decimals !== 1).map(({ value }) => value)).toEqual([-11]);
});

test.each([17.4, 17.3])(
  'investment of %d million is cumulative since 2008, not the figure of a year',
  (value) => {
    expect(valued(value)).toMatchObject({
      measure: 'fdi',
      period: { kind: 'cumulative', wording: 'since 2008' },
    });
  },
);

test('85% is a share of the corn crop, and says so wherever it is quoted from', () => {
  const row = valued(85);
  expect(row).toMatchObject({ measure: 'crop-share', status: 'claim' });
  expect(row?.id).toContain('corn');
  expect(row?.note?.en).toContain('corn');
  expect(dataset.products.find(({ id }) => id === row?.product)?.name.en).toContain('corn');
});

test('24 agreements are a count, and nothing is added to it', () => {
  expect(valued(24)).toMatchObject({ measure: 'agreements-in-force', exact: true, status: 'claim' });
  expect(observations.filter(({ measure }) => measure === 'agreements-in-force')).toHaveLength(1);
});

test('14 flights a week are permitted, not flown', () => {
  const row = valued(14);
  expect(row).toMatchObject({ measure: 'flights-permitted', exact: true });
  expect(row?.note?.en).toContain('not flown');
});

test('28 years are the article’s claim; the note gives the 27 years and 11 months', () => {
  const row = valued(28);
  expect(row?.status).toBe('claim');
  expect(row?.note?.en).toContain('27 years and 11 months');
});

test('the figures of trade come from Kazakhstan alone', () => {
  const reported = observations.filter(({ status }) => status === 'reported');
  expect(new Set(reported.map(({ reporter }) => reporter))).toEqual(new Set(['KZ']));
});

test('whatever was inferred about 2024 is said beside it', () => {
  const inferred = dataset.events
    .filter((event) => inLayer(event.sources, { layer: 'article' }))
    .filter(({ date }) => date.start.startsWith('2024'));
  expect(inferred).toHaveLength(4);
  for (const { id, note } of inferred) expect(note?.en, id).toContain('2024 is inferred');
});
