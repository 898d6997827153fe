import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

const goods = 'Paper, cardboard, cellulose fibre, cotton wool';

test('a label that fits stays on one line', () => {
  expect(wrapText('Lumber', 200, 12)).toEqual(['Lumber']);
});

test('a longer label breaks between words and loses none', () => {
  const lines = wrapText(goods, 200, 12.5);
  expect(lines).toHaveLength(2);
  expect(lines.join(' ')).toBe(goods);
});

test('what does not fit is cut with an ellipsis, without a comma before it', () => {
  const lines = wrapText(goods, 90, 12.5);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/[^ ,]…$/);
});

test('the number of lines can be chosen', () => {
  expect(wrapText(goods, 90, 12.5, 1)).toHaveLength(1);
  expect(wrapText(goods, 90, 12.5, 9).join(' ')).toBe(goods);
});

test('larger letters break earlier', () => {
  expect(wrapText(goods, 180, 24, 9).length).toBeGreaterThan(wrapText(goods, 180, 12, 9).length);
});

test('there is a line even where there is hardly any width', () => {
  expect(wrapText(goods, 0, 12)[0]).toBe('Paper,');
});
