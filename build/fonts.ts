import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { spansOf } from '#src/charts/export/unicode-range.ts';

const file = new URL('../src/ui/fonts.css', import.meta.url);
const { resolve } = createRequire(import.meta.url);

const families = { Onest: 'onest', 'Source Serif 4': 'source-serif-4' } as const;

/** A font file of a package, and the characters that are drawn from it, as code points in rising order. */
export type FontFile = { family: string; path: string; codes: number[] };

/**
 * The text of `src/ui/fonts.css`: the files into which the packages have cut both families, each for the characters
 * that it has. The packages' own style sheets name blocks that the files mostly lack, and one arrow that no file has
 * made the browser ask for two.
 */
export async function fontRules(): Promise<string> {
  const rules: string[] = [];
  for (const [family, id] of Object.entries(families)) {
    const folder = `@fontsource-variable/${id}`;
    const ranges: Record<string, string> = JSON.parse(
      readFileSync(resolve(`${folder}/unicode.json`), 'utf8'),
    );
    for (const [script, range] of Object.entries(ranges)) {
      const path = `${folder}/files/${id}-${script}-wght-normal.woff2`;
      const spans = spansOf(range);
      const codes = (await codesIn(readFont(path))).filter((code) =>
        spans.some(({ from, to }) => code >= from && code <= to),
      );
      rules.push(`@font-face {
  font-family: "${family} Variable";
  font-weight: 100 900;
  font-display: swap;
  src: url("${path}") format("woff2");
  unicode-range: ${unicodeRange(codes)};
}
`);
    }
  }
  return `/* Written by build/fonts.ts from the fonts' packages. */\n${rules.join('\n')}`;
}

/** What reads the tables does not know compressed fonts. */
const uncompressed = { keepAllGlyphs: true, targetFormat: 'truetype' } as const;

async function codesIn(font: Buffer): Promise<number[]> {
  const plain = await subsetFont(font, '', uncompressed);
  return [...new Face(new Blob(plain)).collectUnicodes()].sort((one, other) => one - other);
}

/** The font files that the page's style sheet names. */
export async function fontFiles(): Promise<FontFile[]> {
  const rule = /font-family: "([^"]+) Variable";[^}]*url\("([^"]+)"\)[^}]*unicode-range: ([^;]+);/g;
  return [...(await committedFontRules()).matchAll(rule)].map(([, family = '', path = '', range = '']) => ({
    family,
    path,
    codes: spansOf(range).flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    ),
  }));
}

/** The bytes of a font file of a package. */
export function readFont(path: string): Buffer {
  return readFileSync(resolve(path));
}

/** Code points in rising order as the value of `unicode-range`. */
export function unicodeRange(codes: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.to === code - 1) last.to = code;
    else runs.push({ from: code, to: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(({ from, to }) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join(', ');
}

export function committedFontRules(): Promise<string> {
  return readFile(file, 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(file, await fontRules());
