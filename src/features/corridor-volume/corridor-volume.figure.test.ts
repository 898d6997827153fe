import { expect, test } from 'vitest';
import { choice, quantitiesOf, wholeRecord } from '#tests/kit/record.ts';
import { corridorVolumeFigure, isDrawn } from './corridor-volume.figure.ts';

const figure = corridorVolumeFigure(wholeRecord, choice());
const ofKind = (kind: string) => figure.rows.filter((row) => row.kind === kind);

test('one line of full years, 2019 to 2025, as the Ministry of Transport published them in thousands', () => {
  expect(ofKind('line').map(({ label, quantity }) => [label, quantity.value, quantity.unitMult])).toEqual([
    ['2019', 759, 3],
    ['2020', 783, 3],
    ['2021', 586, 3],
    ['2022', 1485, 3],
    ['2023', 2764, 3],
    ['2024', 4484, 3],
    ['2025', 4119, 3],
  ]);
});

test('2023: 2.7, 2.76 and 2.8 million tonnes stand beside it, in marks, in rows and in a note', () => {
  const others = ofKind('besides').filter(({ year }) => year === 2023);
  expect(others.map(({ quantity }) => quantity.value).toSorted()).toEqual([2.7, 2.76, 2.8]);
  expect(others.every(isDrawn)).toBe(true);
  expect(figure.notes.join('\n')).toMatch(/2023.*2\.7 million.*2\.76 million.*2\.8 million/);
});

test('plans, expectations and capacities are listed and never drawn as what was carried', () => {
  const plans = ofKind('plans');
  expect(plans.map(({ quantity }) => quantity.value)).toEqual(expect.arrayContaining([5.2, 10, 1.9]));
  expect(plans.some(isDrawn)).toBe(false);
  expect(plans.filter(({ quantity }) => quantity.status !== 'claim')).toEqual([]);
});

test('"over 2.7" and "about 4.5" were said: they are not drawn', () => {
  expect(ofKind('said').map(({ quantity }) => [quantity.bound, quantity.value])).toEqual([
    ['over', 2.7],
    ['about', 4.5],
  ]);
  expect(ofKind('said').some(isDrawn)).toBe(false);
});

test('parts of years stand apart, and the association’s 3.3 through sea ports is a narrower count', () => {
  expect(ofKind('parts').length).toBeGreaterThan(8);
  expect(ofKind('parts').some(isDrawn)).toBe(false);
  expect(ofKind('narrower').map(({ quantity }) => quantity.value)).toContain(3.3);
});

test('2017, of which ten months are known, and 2018 are named as years without a figure', () => {
  expect(figure.notes.join('\n')).toMatch(/No figure of the full year found: 2017 and 2018/);
});

test('the finding names the newest year and that 2024 was more', () => {
  expect(figure.title).toMatch(/2025.*2024/);
});

test('tonnes only: containers, days and kilometres of the route are no rows', () => {
  expect(quantitiesOf(figure).filter(({ unit }) => unit !== 'tonnes')).toEqual([]);
});

test('years, sectors and the article’s layer: rows of the years, or the reason why not', () => {
  const until2020 = corridorVolumeFigure(wholeRecord, choice({ to: 2020 }));
  expect(until2020.rows.filter(isDrawn).map(({ label }) => label)).toEqual(['2019', '2020']);
  expect(corridorVolumeFigure(wholeRecord, choice({ to: 2018 })).absence).toMatchObject({ cause: 'years' });
  expect(corridorVolumeFigure(wholeRecord, choice({ sector: ['trade'] })).absence).toMatchObject({
    cause: 'sectors',
  });
  expect(corridorVolumeFigure(wholeRecord, choice({ layer: 'article' })).absence).toMatchObject({
    why: 'not-published',
  });
});
