import { expect, test } from 'vitest';
import { madeOf, weigh } from './weigh.ts';

const made = madeOf([
  {
    fileName: 'assets/office.js',
    modules: [
      { id: '/x/mocks/dataset/a.ts', length: 75 },
      { id: '/x/b.ts', length: 25 },
    ],
  },
  { fileName: 'assets/chart.js', modules: [{ id: '/x/src/features/goods/GoodsChart.tsx', length: 9 }] },
]);
const asked = (...files: [string, number][]) =>
  files.map(([name, bytes]) => ({ path: `/p/${name}`, bytes, at: 0 }));

test('of a file that holds data and code each has its share', () => {
  expect(weigh(asked(['assets/office.js', 1000]), 'p', made)).toMatchObject({
    data: 750,
    code: 250,
    before: 250,
  });
});

test('what draws charts is no part of what comes before them', () => {
  const files = asked(['', 100], ['assets/chart.js', 30], ['assets/app.js', 7], ['assets/app.css', 2]);
  expect(weigh(files, 'p', made)).toMatchObject({ html: 100, before: 109, code: 139, data: 0 });
});

test('fonts and pictures are apart', () => {
  expect(weigh(asked(['a.woff2', 5], ['b.svg', 6], ['c.png', 7]), 'p', made)).toMatchObject({
    ...{ fonts: 5, pictures: 13, code: 0 },
  });
});
