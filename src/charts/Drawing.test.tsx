// @vitest-environment jsdom
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type ColumnBar, ColumnChart } from './ColumnChart.tsx';
import { type LaneBar, LaneChart } from './LaneChart.tsx';
import { filePaint as paint } from './palette.ts';

const rows = [
  { name: '2023', value: 50 },
  { name: '2024', value: -100 },
  { name: '2025', value: 0 },
];
type Row = (typeof rows)[number];
const ticks = [-100, 0, 100];
const common = { paint, rows, ticks, keyOf: ({ name }: Row) => name, reach: ({ value }: Row) => value };
const asRect = (_row: Row, { x, y, width, height }: ColumnBar | LaneBar) => (
  <rect data-bar={[x, y, width, height].join(' ')} />
);

/** The markup of a chart as one pass of React on a server gives it, in a document. */
function drawn(chart: ReactElement) {
  const place = document.createElement('div');
  place.innerHTML = renderToString(chart);
  const all = (selector: string) => [...place.querySelectorAll(selector)];
  return {
    outermost: [...place.children].map((child) => child.matches('svg[data-chart]')),
    bars: all('[data-bar]').map((bar) => bar.getAttribute('data-bar')),
    texts: all('text').map((text) => [text.textContent, text.getAttribute('x'), text.getAttribute('y')]),
    order: all('line, rect').map(({ tagName }) => tagName),
    zero: all('line')
      .filter((line) => line.getAttribute('stroke') === paint('ink'))
      .map((line) => ['x1', 'x2', 'y1', 'y2'].map((name) => line.getAttribute(name)).join(' ')),
  };
}

test('columns stand on zero in their places, some with their names, beside the ticks of the axis', () => {
  const { outermost, bars, texts, order, zero } = drawn(
    <ColumnChart
      {...common}
      width={350}
      height={240}
      column={asRect}
      axisWidth={40}
      names={['2023', '2025']}
      margin={{ top: 10, right: 4, bottom: 2, left: 6 }}
      widest={50}
      gap={0.1}
    />,
  );
  expect(outermost).toEqual([true]);
  expect(bars).toEqual(['31 60 50 50', '131 210 50 -100', '231 110 50 0']);
  expect(zero).toEqual(['6 306 110 110']);
  // The line of zero lies over the columns, the grid under them.
  expect(order).toEqual(['line', 'line', 'line', 'rect', 'rect', 'rect', 'line']);
  expect(texts).toEqual([
    ['2023', '56', '232.875'],
    ['2025', '256', '232.875'],
    ['-100', '318', '214.4375'],
    ['0', '318', '114.4375'],
    ['100', '318', '14.4375'],
  ]);
});

test('lanes lie one below the other, and no bar is shorter than a pixel', () => {
  const { outermost, bars, texts, zero } = drawn(
    <LaneChart
      {...common}
      width={230}
      height={134}
      lane={asRect}
      tickText={(value) => `${value} km`}
      margin={{ top: 4, right: 10, left: 20 }}
      axisHeight={40}
      axisTitle="Distance"
    />,
  );
  expect(outermost).toEqual([true]);
  expect(bars).toEqual(['120 4 50 30', '120 34 -100 30', '120 64 1 30']);
  expect(zero).toEqual(['120 120 4 94']);
  expect(texts).toEqual([
    ['Distance', '25', '129'],
    ['-100 km', '20', '114.875'],
    ['0 km', '120', '114.875'],
    ['100 km', '220', '114.875'],
  ]);
});

test('where there is no room nothing is drawn with a negative size', () => {
  const { bars } = drawn(
    <LaneChart
      {...common}
      width={20}
      height={10}
      lane={asRect}
      margin={{ top: 4, right: 10, left: 20 }}
      axisHeight={40}
    />,
  );
  expect(bars).toEqual(['20 4 1 0', '20 4 1 0', '20 4 1 0']);
});
