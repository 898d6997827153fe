import { expect, test } from 'vitest';
import { printPosters } from './poster-file.ts';

const posters = (drawing: string) =>
  printPosters({ narrow: { goods: drawing }, whole: {}, wide: {} })[0]?.text;

test('a file ends with the figure that fills it; every poster stands in one file', () => {
  const drawing = '<path d="M0,0"></path>'.repeat(90);
  const files = printPosters({
    narrow: { turnover: drawing, flows: drawing, drivers: drawing, goods: drawing },
    whole: {},
    wide: { goods: '' },
  });
  expect(files.map(({ names }) => names)).toEqual([
    ['turnover-narrow', 'flows-narrow', 'drivers-narrow'],
    ['goods-narrow', 'goods-wide'],
  ]);
});

test('a poster keeps what is drawn, to a tenth of a pixel, and nothing that a strict policy refuses', () => {
  const drawn =
    '<title>x</title><g class="a"><rect x="1.26" width="9" height="4" style="fill:red" fill="var(--ink)" data-mark="m"></rect></g><text x="2">≈&nbsp;4</text>';
  expect(posters(drawn)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="goods-narrow"><rect x="1.3" width="9" height="4" fill="var(--ink)"></rect><text x="2">≈\u00a04</text></symbol></svg>',
  );
});

test('a hatched bar is hatched by lines inside it: a pattern would not be found from the page', () => {
  const drawn =
    '<defs><pattern id="h"><line></line></pattern></defs><rect x="0" y="0" width="10" height="10" fill="url(#h)"></rect>';
  expect(posters(drawn)).toContain(
    '<rect x="0" y="0" width="10" height="10" fill="var(--rest)"></rect><path d="M0,0L0,0M0,8.5L8.5,0M7,10L10,7" stroke="var(--hatch)"',
  );
});
