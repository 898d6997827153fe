import { expect, test } from 'vitest';
import { wholeRecord } from '#tests/kit/record.ts';
import { findFact } from './find-fact.ts';
import { minding, numberSentence, reporterLine, textSentence } from './wording.ts';

const sources = new Map(wholeRecord.sources.map((source) => [source.id, source]));
const url = wholeRecord.sources[0]?.url ?? '';

function quantityOf(id: string) {
  const fact = findFact(id, wholeRecord);
  if (fact?.kind !== 'number') throw new Error(`${id} is no number`);
  return fact.quantity;
}
const sentence = (id: string, side: 'kz' | 'rs' = 'kz') =>
  numberSentence(quantityOf(id), wholeRecord, sources, side);

const impliedBase = 'base.imports-2024-until-september.imports-change-rate-2024-until-september';
const paperLevel =
  'level.imports-paper-change-2024-until-september.imports-paper-change-rate-2024-until-september';

test('a reported number is quoted with status, period, reporter, publisher, source, paragraph and link', () => {
  const text = sentence('trade-turnover-2024-until-september');
  expect(text).toContain('$69.4 million');
  expect(text).toContain('reported');
  expect(text).toContain('until September 2024');
  expect(text).toContain('Kazakhstan (Ministry of Trade and Integration');
  expect(text).toContain(wholeRecord.sources[0]?.title);
  expect(text).toContain('¶ 8');
  expect(text).toContain(url);
});

test('a published number is quoted as published: its rounding is not printed beside it', () => {
  expect(sentence('trade-turnover-change-rate-2024-until-september')).toContain('−9.7%');
  expect(sentence('trade-turnover-change-rate-2024-until-september')).not.toContain('9.8');
  expect(sentence('trade-turnover-2024-until-september')).not.toMatch(/range|between/);
});

test('an implied number is quoted with its sign, its word and its range', () => {
  const base = sentence(impliedBase);
  expect(base).toContain('≈\u00a0$67.78 million');
  expect(base).toContain('implied');
  expect(base).toContain('between 67.68 and 67.88');
  expect(base).toContain('until September 2023');
  expect(base).toContain('¶ 10');
  expect(sentence(paperLevel)).toMatch(/13\.7.*between 13\.1 and 14\.4/);
});

test('a claim is quoted as a claim, with its bound and without a range', () => {
  const text = sentence('trade-offer-non-primary-goods-2024');
  expect(text).toContain('over $500 million');
  expect(text).toContain('claim');
  expect(text).not.toMatch(/between/);
  expect(text).toContain('¶ 15');
});

test('85% is quoted as a share of the corn crop, never of "the crop"', () => {
  expect(sentence('corn-crop-share-hybrids-2024')).toMatch(/corn crop.*85%/);
});

test('a change is quoted as a change, with its plus', () => {
  const text = sentence('exports-mineral-fertilizers-change-2024-until-september');
  expect(text).toMatch(/Mineral fertilizers.*change.*\+\$6\.4 million/);
});

test('from Serbia’s side the words turn and the number stays Kazakhstan’s', () => {
  const text = sentence('exports-2024-until-september', 'rs');
  expect(text).toMatch(/^Imports from Kazakhstan, as reported by Kazakhstan/);
  expect(text).toContain('$10.5 million');
  expect(text).toContain('reporter: Kazakhstan');
});

test('who counted is named once where it is also who published', () => {
  const institute = wholeRecord.organisations.find(({ id }) => id === 'kaziss')?.name.en;
  expect(reporterLine(quantityOf('trade-turnover-abdreshev-2024'), wholeRecord)).toBe(institute);
  expect(reporterLine(quantityOf('fdi-inward-since-2008'), wholeRecord)).toMatch(/^Kazakhstan \(/);
});

test('an event is quoted with its date as exactly as the source has it', () => {
  const event = wholeRecord.events.find(({ id }) => id === 'serbian-embassy-astana-2011');
  if (!event) throw new Error('no event');
  const text = textSentence(`${event.title.en}.`, event.date, event.sources, sources);
  expect(text).toContain('(2011)');
  expect(text).not.toContain('January');
  expect(text).not.toContain('..');
  expect(text).toContain('¶ 2');
  expect(text).toContain(url);
});

test.each([
  ['trade-turnover-2024-until-september', /Part of a year/],
  [impliedBase, /computed/],
  ['balance.exports-2024-until-september.imports-2024-until-september', /Computed here/],
  ['trade-offer-non-primary-goods-2024', /bound/],
  ['trade-offer-non-primary-goods-2024', /Said by somebody/],
  ['fdi-inward-since-2008', /sum over many years/],
  ['agreements-24-2024', /may have changed/],
  ['exports-mineral-fertilizers-change-2024-until-september', /not a level/],
])('%s: what to mind when quoting it', (id, warning) => {
  expect(minding(quantityOf(id)).join('\n')).toMatch(warning);
});

test('a reported level needs no warning of a computation or a claim', () => {
  expect(minding(quantityOf('exports-2024-until-september')).join()).not.toMatch(/omputed|Said|change/);
});
