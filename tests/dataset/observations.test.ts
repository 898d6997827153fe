import { expect, test } from 'vitest';
import { dataset } from '#mocks/dataset/dataset.ts';
import { inLayer } from '#src/contract/matches.ts';
import type { Flow, Observation } from '#src/contract/observation.ts';
import { yearOf } from '#src/contract/period.ts';
import { factsOfRows } from './facts-of-rows.ts';

const { observations } = dataset;
const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const isFullYear = ({ period: { kind, start, end } }: Observation) =>
  kind === 'span' && `${start} ${end}` === `${start.slice(0, 4)}-01-01 ${start.slice(0, 4)}-12-31`;
const inDollars = ({ value, unitMult }: Observation) => value * 10 ** unitMult;

/** Published levels of all goods in whole years, as one reporter counts them with one partner. */
const yearly = (reporter: string, partner: string) =>
  observations
    .filter((row) => row.measure === 'trade' && row.status === 'reported' && !row.product)
    .filter((row) => row.reporter === reporter && row.partner === partner && isFullYear(row));
const yearsOf = (rows: readonly Observation[], flow?: Flow) =>
  [
    ...new Set(rows.filter((row) => !flow || row.flow === flow).map(({ period }) => yearOf(period.start))),
  ].toSorted((a, b) => a - b);

test('every observation rests on the article or names its fact', () => {
  const facts = factsOfRows();
  const outside = observations.filter(({ sources }) => !inLayer(sources, { layer: 'article' }));
  expect(outside.length).toBeGreaterThan(200);
  expect(outside.filter(({ id }) => !facts.has(id)).map(({ id }) => id)).toEqual([]);
});

test('Kazakhstan’s own line goes from 2011 to 2025; 2021 and 2023 stay empty', () => {
  const own = yearly('KZ', 'RS').filter(({ basis }) => basis !== 'un-comtrade');
  expect(yearsOf(own)).toEqual([...years(2011, 2020), 2022, 2024, 2025]);
  const imf = own.filter(({ basis }) => basis === 'imf-dots');
  expect(yearsOf(imf, 'export')).toEqual(years(2011, 2020));
  expect(yearsOf(imf, 'import')).toEqual(years(2011, 2020));
});

test('its basis changes after 2020, and every row of either basis says which it is', () => {
  for (const { id, basis, period } of yearly('KZ', 'RS')) {
    if (yearOf(period.start) > 2020) expect(basis, id).toBe('government');
    expect(basis, id).toBeDefined();
  }
});

test('Serbia’s own line is whole from 2006 to 2020', () => {
  const imf = yearly('RS', 'KZ').filter(({ basis }) => basis === 'imf-dots');
  expect(yearsOf(imf, 'export')).toEqual(years(2006, 2020));
  expect(yearsOf(imf, 'import')).toEqual(years(2006, 2020));
  expect(imf).toHaveLength(30);
});

test('whoever reports is one side, the partner is another, and compiled tables are nobody’s count', () => {
  for (const { id, reporter, partner, basis } of observations) {
    expect(reporter, id).not.toBe(partner);
    if (reporter === 'RS' || reporter === 'SCG') expect(['KZ', 'world', 'none'], id).toContain(partner);
    if (basis) expect(basis === 'oec' || basis === 'unctad', id).toBe(reporter === 'compiled');
  }
});

test('two figures of one reporter for the same thing name each other as conflicting', () => {
  const seen = new Map<string, Observation>();
  for (const row of observations) {
    if (row.measure !== 'trade' || row.status !== 'reported') continue;
    const key = [
      row.reporter,
      row.partner,
      row.basis,
      row.flow,
      row.product,
      row.period.start,
      row.period.end,
    ].join('|');
    const other = seen.get(key);
    if (other) expect(row.conflictsWith, `${row.id} and ${other.id}`).toContain(other.id);
    seen.set(key, row);
  }
});

test('trade and votes before 2006 are with FR Yugoslavia or Serbia and Montenegro, and none after', () => {
  for (const { id, measure, period, reporter, partner } of observations) {
    const isScg = reporter === 'SCG' || partner === 'SCG';
    if (measure === 'trade' || measure === 'un-vote-agreement') {
      expect(isScg, id).toBe(yearOf(period.start) < 2006);
    } else expect(isScg, id).toBe(false);
  }
});

test('the 888 million of 2013 are never Kazakhstan’s figure', () => {
  const of2013 = observations.filter(
    ({ measure, period }) => measure === 'trade' && period.start === '2013-01-01',
  );
  const large = of2013.filter((row) => inDollars(row) > 100e6);
  expect(large.map(({ id, reporter }) => `${id} ${reporter}`)).toEqual([
    'exports-2013-rs RS',
    'exports-2013-oec compiled',
  ]);
  const kazakh = of2013.filter(({ reporter }) => reporter === 'KZ').map(inDollars);
  expect(kazakh).toEqual([4_498_872, 18_171_699]);
});

test('exports are valued at the border, imports with freight, by whoever reports them', () => {
  for (const { id, reporter, flow, valuation } of observations.filter(({ basis }) => basis === 'imf-dots')) {
    const isExporter = (reporter === 'KZ') === (flow === 'export');
    expect(valuation, id).toBe(isExporter ? 'FOB' : 'CIF');
  }
});

test('what two sources state the same is one row with both', () => {
  const row = observations.find(({ id }) => id === 'exports-2011-rs');
  expect(row?.sources.map(({ source }) => source)).toEqual(['imf-direction-of-trade', 'oec-trade-networks']);
  expect(observations.some(({ id }) => id === 'exports-2011-oec')).toBe(false);
});

test('the published total of 2025 is the sum of its flows', () => {
  const value = (id: string) => observations.find((row) => row.id === id)?.value ?? Number.NaN;
  expect(value('exports-2025') + value('imports-2025')).toBeCloseTo(value('trade-turnover-2025'), 9);
});

test('a conflict is worded, and the difference between 26.3 and 26.4 as rounding', () => {
  const disputed = observations.filter(({ conflictsWith }) => conflictsWith.length > 0);
  expect(disputed.filter(({ note }) => !note).map(({ id }) => id)).toEqual([]);
  for (const id of ['trade-turnover-2016', 'trade-turnover-2016-foreign-minister']) {
    expect(disputed.find((row) => row.id === id)?.note?.en, id).toContain('rounding');
  }
});

test('cargo is in tonnes, containers in TEU, time in days, and none of it is two countries’ trade', () => {
  const unitOf: Record<string, string> = {
    'corridor-cargo': 'tonnes',
    'corridor-cargo-plan': 'tonnes',
    'corridor-capacity-plan': 'tonnes',
    'corridor-rail-cargo': 'tonnes',
    'corridor-port-cargo': 'tonnes',
    'port-throughput': 'tonnes',
    'sea-cargo': 'tonnes',
    'corridor-containers': 'TEU',
    'corridor-containers-plan': 'TEU',
    'sea-containers': 'TEU',
    'corridor-time': 'days',
    'corridor-time-plan': 'days',
    'transit-time': 'days',
    'corridor-length': 'km',
  };
  for (const { id, measure, unit, partner } of observations) {
    if (measure in unitOf) expect([unit, partner], id).toEqual([unitOf[measure], 'none']);
    else expect(['tonnes', 'TEU', 'km'].includes(unit) && partner === 'none', id).toBe(false);
  }
});

test('the ministry’s line of the corridor is one value a year from 2019 to 2025', () => {
  const ministry = observations.filter(
    (row) =>
      row.measure === 'corridor-cargo' &&
      row.publishedBy === 'kz-ministry-of-transport' &&
      row.unitMult === 3 &&
      isFullYear(row),
  );
  expect(ministry.map(({ period, value }) => `${yearOf(period.start)} ${value}`)).toEqual([
    '2019 759',
    '2020 783',
    '2021 586',
    '2022 1485',
    '2023 2764',
    '2024 4484',
    '2025 4119',
  ]);
});

test('only the shares of equal votes are derived, from the counts that their method names', () => {
  const derived = observations.filter(({ status }) => status === 'derived');
  expect(derived.map(({ measure, period }) => `${measure} ${yearOf(period.start)}`)).toEqual(
    years(2000, 2019).map((year) => `un-vote-agreement ${year}`),
  );
  for (const { id, value, method } of derived) {
    const [, equal, joint] = /(\d+) of (\d+)/.exec(method?.en ?? '') ?? [];
    expect(((100 * Number(equal)) / Number(joint)).toFixed(1), id).toBe(value.toFixed(1));
  }
});

test('a bound is a claim; a range may be published', () => {
  for (const { id, bound, status } of observations) {
    if (bound && bound !== 'range') expect(status, id).toBe('claim');
  }
});
