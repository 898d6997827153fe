import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inlined } from './single-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'astana-belgrade-'));
  writeFileSync(join(folder, 'page.js'), 'say("</script><!-- $& -->")');
  writeFileSync(join(folder, 'page.css'), 'p{color:red}');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('scripts, styles and icons stand in the page, and what only a host can give is left out', () => {
  const page = `<link rel="icon" href="./icon.svg" /><link rel="manifest" href="./m.webmanifest" />
    <link rel="stylesheet" crossorigin href="./page.css"><script type="module" crossorigin src="./page.js"></script>`;
  const whole = inlined(page, folder);
  expect(whole).toContain('<link rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+" />');
  expect(whole).toContain('<style>p{color:red}</style>');
  expect(whole).not.toContain('manifest');
});

test('a script that speaks of its own end tag or of comments does not end early, and means the same', () => {
  const whole = inlined('<script src="./page.js"></script>', folder);
  expect(whole).toBe('<script>say("<\\/script>\\x3C!-- $& -->")</script>');
});

test('a file that would be missing from a disk stops the build', () => {
  expect(() => inlined('<img src="./icon.webp" />', folder)).toThrow('src="./icon.webp"');
  expect(() => inlined('<link rel="preload" href="./page.woff2" />', folder)).toThrow('page.woff2');
});
