import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overLimit, shippedTwice, sizesOf, sizeTable } from './sizes.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'astana-belgrade-'));
  mkdirSync(join(folder, 'assets'));
  const page =
    '<link href="./assets/style-AAAAAAAA.css"><script src="./assets/react-BBBBBBBB.js"></script>url(./assets/onest-latin-page-0123abcd.woff2)';
  writeFileSync(join(folder, 'index.html'), page);
  // What is random does not shrink: a file travels at about its own size.
  for (const [name, size] of [
    ['style-AAAAAAAA.css', 2000],
    ['react-BBBBBBBB.js', 70_300],
    ['onest-latin-page-0123abcd.woff2', 15_000],
    ['onest-latin-wght-normal-CCCCCCCC.woff2', 33_000],
    ['charts-DDDDDDDD.js', 1000],
    // Not named by the page, and loaded all the same.
    ['cards-FFFFFFFF.js', 500],
    ['novelty-EEEEEEEE.js', 5000],
  ] as const)
    writeFileSync(join(folder, 'assets', name), randomBytes(size));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what has grown is named, with how much it is over its limit; so is what has no limit', () => {
  const over = overLimit(sizesOf(folder));
  expect(over).toEqual([
    expect.stringMatching(/^react\.js is 70\.\d kB: 1\.\d kB over its limit of 69 kB$/),
    expect.stringMatching(/^novelty\.js, 5\.\d kB, has no limit yet$/),
  ]);
});

test('a first visit is the page and what it names, charts apart, and the fonts cut for it', () => {
  const sizes = new Map(sizesOf(folder).map(({ name, bytes }) => [name, bytes]));
  const before = sizes.get('HTML, style, script before charts') ?? 0;
  expect(before).toBeGreaterThan(72_800);
  expect(before).toBeLessThan(74_000);
  expect((sizes.get('HTML, style, script with charts') ?? 0) - before).toBe(sizes.get('charts.js'));
  expect(sizes.get('fonts cut for the first view')).toBe(15_000);
  expect(sizeTable(sizesOf(folder))).toMatch(/^react\.js +70\.\d of 69/m);
});

test('a library of which two copies are shipped is named, one that is known is not', () => {
  const twice = ['/a/node_modules/immer/x.mjs', '/a/node_modules/zustand/node_modules/immer/x.mjs'];
  const once = ['/a/node_modules/@base-ui/react/a.mjs', '/a/node_modules/@base-ui/utils/a.mjs'];
  const known = ['', '/msw'].map(
    (at) => `/a/node_modules${at}/node_modules/@open-draft/deferred-promise/x.mjs`,
  );
  expect(shippedTwice([...twice, ...once, ...known])).toEqual(['immer']);
});
