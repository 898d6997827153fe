import { expect, test } from 'vitest';
import { wholeRecord } from '#tests/kit/record.ts';
import { findFact } from './find-fact.ts';

const x = 'exports-2024-until-september';
const rx = 'exports-change-rate-2024-until-september';
const m = 'imports-2024-until-september';

test('a stored number is found with its own row and no inputs', () => {
  expect(findFact('trade-turnover-2024-until-september', wholeRecord)).toMatchObject({
    kind: 'number',
    quantity: { value: 69.4, status: 'reported' },
    inputs: [],
    rows: [{ id: 'trade-turnover-2024-until-september' }],
  });
});

test('a computed number is found with its inputs, in the order of its id', () => {
  const fact = findFact(`base.${x}.${rx}`, wholeRecord);
  if (fact?.kind !== 'number') throw new Error('no number');
  expect(fact.quantity.value.toFixed(2)).toBe('9.10');
  expect(fact.inputs.map(({ value }) => value)).toEqual([10.5, 15.4]);
  expect(fact.rows.map(({ id }) => id)).toEqual([x, rx]);
});

test('the time between two dated events is found, and it is not 28 years', () => {
  expect(findFact('age.diplomatic-relations-1996.tokayev-visit-belgrade-2024', wholeRecord)).toMatchObject({
    kind: 'number',
    quantity: { value: 27 * 12 + 11, unit: 'months', status: 'derived' },
    inputs: [],
  });
});

test('every stored row of the record that can be opened is found under its id', () => {
  const { observations, events, statements } = wholeRecord;
  for (const { id } of observations) expect(findFact(id, wholeRecord)?.kind).toBe('number');
  for (const { id } of events) expect(findFact(id, wholeRecord)?.kind).toBe('event');
  for (const { id } of statements) expect(findFact(id, wholeRecord)?.kind).toBe('statement');
});

test.each([
  ['an unknown id', 'no-such-fact'],
  ['nothing', ''],
  ['an unknown formula', `average.${x}.${m}`],
  ['a formula without inputs', 'base'],
  ['an unknown input', `base.${x}.no-such-rate`],
  ['a key of every object', 'constructor'],
  ['an age between a day and a mere year', 'age.diplomatic-relations-1996.serbian-embassy-astana-2011'],
])('%s names no fact', (_, id) => {
  expect(findFact(id, wholeRecord)).toBeUndefined();
});

test.each([
  ['a sum with the expert’s "over 90 million"', `sum.${x}.trade-turnover-abdreshev-2024`],
  ['a base without its rate', `base.${x}.${m}`],
  ['the same fact twice', `balance.${x}.${x}`],
  ['imports less exports as a balance', `balance.${m}.${x}`],
])('%s is refused and names no fact', (_, id) => {
  expect(findFact(id, wholeRecord)).toBeUndefined();
});
