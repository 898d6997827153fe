import { expect, test } from 'vitest';
import { withOnePoster, withoutScripts } from './static-page.ts';

test('a static page has no script, no data and nothing loaded for them; styles, fonts and texts stay', () => {
  const page = `<link rel="modulepreload" href="a.js"><link rel="preload" as="font" href="f.woff2">
<link rel="preload" as="fetch" href="d.json"><script>1</script><script type="application/json">{}</script><style>p{}</style><p>text</p>`;
  expect(withoutScripts(page).replace(/\n/g, '')).toBe(
    '<link rel="preload" as="font" href="f.woff2"><style>p{}</style><p>text</p>',
  );
});

test('of two posters of a chart the page and its drawings keep one', () => {
  const page =
    '<svg class="n"><use href="p.svg#goods-narrow"></use></svg><svg class="w"><use href="p.svg#goods-wide"></use></svg>';
  expect(withOnePoster(page, 'wide')).toBe('<svg class="w"><use href="p.svg#goods-wide"></use></svg>');
  const file = '<svg><symbol id="goods-narrow">a</symbol><symbol id="goods-wide">b</symbol></svg>';
  expect(withOnePoster(file, 'narrow')).toBe('<svg><symbol id="goods-narrow">a</symbol></svg>');
});
