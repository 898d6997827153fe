import { expect, test } from 'vitest';
import { defaultView } from './codec.ts';
import { type Known, settle } from './settle.ts';

const known: Known = {
  firstYear: 1996,
  lastYear: 2024,
  hasFact: (id) => id === 'exports-2024',
  hasEvent: (id) => id === 'relations',
  hasLanguage: (language) => language === 'en',
};

test('a year outside the release is left out and named with the years that there are; the other stays', () => {
  const { view, dropped } = settle({ ...defaultView, from: 1500, to: 2010 }, known);
  expect(view).toMatchObject({ from: undefined, to: 2010 });
  expect(dropped).toEqual([
    { parameter: 'from', value: '1500', why: 'outside-years', years: { first: 1996, last: 2024 } },
  ]);
});

test('the first and last year of the release say nothing and leave the address silently', () => {
  const { view, dropped } = settle({ ...defaultView, from: 1996, to: 2024 }, known);
  expect([view.from, view.to, dropped]).toEqual([undefined, undefined, []]);
});

test('one year alone can be chosen, at either end', () => {
  expect(settle({ ...defaultView, from: 2024, to: 2024 }, known).view).toMatchObject({
    from: 2024,
    to: undefined,
  });
});

test('ids and languages that the release does not have are left out and named', () => {
  const asked = { ...defaultView, fact: 'no-such', event: 'nothing', lang: 'kk' } as const;
  const { view, dropped } = settle(asked, known);
  expect([view.fact, view.event, view.lang]).toEqual([undefined, undefined, undefined]);
  expect(dropped.map(({ parameter, why }) => [parameter, why])).toEqual([
    ['event', 'unknown-id'],
    ['fact', 'unknown-id'],
    ['lang', 'no-such-language'],
  ]);
});

test('what the release has is kept', () => {
  const asked = { ...defaultView, fact: 'exports-2024', event: 'relations', from: 2000 };
  expect(settle(asked, known)).toEqual({ view: { ...asked, to: undefined }, dropped: [] });
});
