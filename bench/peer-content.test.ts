import { expect, test } from 'vitest';
import { peerContent } from './peer-content.ts';

const page = `<main class="m"><p class="_noScripts_1">no scripts</p>
<section aria-label="Key figures"><ul><li class="k">Turnover <button data-fact="a">$1</button></li></ul></section>
<figure id="goods" class="f"><header><h3>Goods</h3><button>Table</button></header><svg><path></path></svg>
<div><table><tr><td>for readers without scripts</td></tr></table></div><p>note</p></figure></main>`;

test('other libraries get the texts that a reader with scripts sees, and an empty place for each chart', () => {
  const content = peerContent(page, [{ year: 2025, sectors: ['trade', 'metals'] }]);
  expect(content.replace(/> </g, '><')).toBe(
    '<main><section><ul><li data-year="2025" data-sectors="trade metals">Turnover <span>$1</span></li></ul></section>' +
      '<figure id="goods"><header><h3>Goods</h3></header><div class="chart"></div><p>note</p></figure></main>',
  );
});

test('key figures that are not those of the record are an error', () => {
  expect(() => peerContent(page, [])).toThrow('not those of the record');
});
