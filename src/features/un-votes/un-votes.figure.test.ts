import { expect, test } from 'vitest';
import { choice, wholeRecord } from '#tests/kit/record.ts';
import { unVotesFigure } from './un-votes.figure.ts';

const figure = unVotesFigure(wholeRecord, choice());

test('2000 to 2019, each year once, every share derived and with its method', () => {
  expect(figure.rows.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, at) => 2000 + at));
  expect(figure.rows.filter(({ quantity }) => quantity.status !== 'derived')).toEqual([]);
  expect(figure.rows.at(-1)?.cells[1]).toMatchObject({ text: expect.stringContaining('56 of 85') });
});

test('before 2006 the other side is another partner, in a group and a key of its own', () => {
  const partners = figure.rows.map(({ year, other, quantity }) => [year < 2006, other, quantity.partner]);
  expect(new Set(partners.map((each) => each.join(' ')))).toEqual(new Set(['true SCG SCG', 'false RS RS']));
  expect(new Set(figure.rows.map(({ group }) => group)).size).toBe(2);
  expect(figure.legend.map(({ look }) => look)).toEqual(['solid', 'hollow']);
});

test('with Serbia from 61.7% to 76.3%: the 92.9% of 2000 is not Serbia’s', () => {
  expect(figure.title).toMatch(/61\.7%.*76\.3%/);
  expect(figure.title).not.toMatch(/92\.9/);
  expect(figure.summary).toMatch(/92\.9%/);
});

test('years, sectors and the article’s layer: shares of the years, or the reason why not', () => {
  const early = unVotesFigure(wholeRecord, choice({ to: 2005 }));
  expect([early.rows.length, early.title.includes('Montenegro')]).toEqual([6, true]);
  expect(unVotesFigure(wholeRecord, choice({ from: 2020 })).absence?.text).toContain('2000–2019');
  expect(unVotesFigure(wholeRecord, choice({ sector: ['trade'] })).absence).toMatchObject({
    cause: 'sectors',
  });
  expect(unVotesFigure(wholeRecord, choice({ layer: 'article' })).absence).toMatchObject({
    why: 'not-published',
  });
});
