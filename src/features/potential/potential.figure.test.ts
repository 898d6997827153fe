import { expect, test } from 'vitest';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { potentialFigure } from './potential.figure.ts';

const offer = 'trade-offer-non-primary-goods-2024';
const figure = potentialFigure(wholeRecord, choice({ layer: 'article' }));
const whole = potentialFigure(wholeRecord, choice());

test('the article alone: the offer of over 500 million is a claim and a bound, apart from the reported exports of 10.5', () => {
  expect(
    figure.rows.map(({ kind, quantity }) => [kind, quantity.id, quantity.value, quantity.status]),
  ).toEqual([
    ['offer', offer, 500, 'claim'],
    ['actual', 'exports-2024-until-september', 10.5, 'reported'],
  ]);
  expect(figure.rows[0]?.quantity).toMatchObject({ bound: 'over', measure: 'trade-offer' });
  expect(figure.rows[0]?.cells[0]).toMatchObject({ quantity: { id: offer } });
});

test('no ratio is formed between an offer and what is counted', () => {
  const text = JSON.stringify(figure);
  expect(text).not.toMatch(/"unit":"ratio"|"formula":"(ratio|share)"/);
  expect(text).not.toMatch(/\d\s*(times|-fold|%)/);
  // 500 ÷ 10.5 = 47.6
  expect(text).not.toMatch(/4[78](\.\d)?\b(?! )/);
});

test('the goods named in the offer stand in a note', () => {
  expect(figure.notes.join()).toMatch(/Metallurgical products.*Machine-building products/);
});

test('without an offer, exports alone are no potential', () => {
  const observations = wholeRecord.observations.filter(({ id }) => id !== offer);
  const { rows, absence } = potentialFigure({ ...wholeRecord, observations }, choice());
  expect(rows).toEqual([]);
  expect(absence).toMatchObject({ why: 'not-published' });
});

test('without reported exports the offer stands alone', () => {
  const observations = wholeRecord.observations.filter(({ measure }) => measure === 'trade-offer');
  const { rows } = potentialFigure({ ...wholeRecord, observations }, choice());
  expect(rows.map(({ kind }) => kind)).toEqual(['offer']);
});

test('up to 2023 there was no offer yet, and its time is named', () => {
  const { absence } = potentialFigure(wholeRecord, choice({ to: 2023 }));
  expect(absence).toMatchObject({ why: 'filtered-out', cause: 'years' });
  expect(absence?.text).toContain('September 2024');
});

test('in the whole record the offer stands beside the exports of the newest full year, 28.6 in 2025', () => {
  expect(whole.rows.map(({ kind, quantity }) => [kind, quantity.id])).toEqual([
    ['offer', offer],
    ['actual', 'exports-2025'],
  ]);
  expect(whole.rows[1]?.cells[1]).toMatchObject({ text: expect.stringContaining('a full year') });
});

test('a target of 1,000 million is no row beside what is counted', () => {
  expect(whole.rows.map(({ quantity }) => quantity.value)).not.toContain(1000);
});
