import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { fontFiles, readFont, unicodeRange } from '#build/fonts.ts';
import { hashedName } from './poster-file.ts';

/** Weights that our style sheets use; the files have 100 to 900. */
const weights = { min: 400, max: 700 };
/** What a browser does by itself with letters, and the figures that our style sheets ask for. */
const features = 'ccmp locl mark mkmk kern calt clig liga rlig rclt tnum pnum lnum'.split(' ');
const options = { targetFormat: 'woff2', variationAxes: { wght: weights }, keepFeatures: features } as const;
const basicLatin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, at) => 0x20 + at);

/** Titles are set in it. A sign that it lacks, as ≈, is taken from the other family, not from whatever the machine has. */
const serif = 'Source Serif 4';

type CutFont = { name: string; content: Buffer; rule: string; isFirst: boolean };

/**
 * The fonts cut down to the characters of a text and Basic Latin, under family names of their own, which stand before
 * the whole families' (`--sans`, `--serif`). `isFirst`: every page of the family needs it. `rule` names its file in
 * `./assets/`.
 */
export async function cutFonts(text: string): Promise<CutFont[]> {
  const wanted = new Set([...basicLatin, ...[...text].map((letter) => letter.codePointAt(0) ?? 0)]);
  const files = await fontFiles();
  const ofSerif = new Set(files.filter(({ family }) => family === serif).flatMap(({ codes }) => codes));
  const cut: CutFont[] = [];
  for (const { family, path, codes } of files) {
    const kept = codes.filter((code) => wanted.has(code));
    if (kept.length === 0) continue;
    const content = await subsetFont(readFont(path), String.fromCodePoint(...kept), options);
    const file = `${path.split('/').at(-1)?.replace('-wght-normal', '-page')}`;
    const name = hashedName(file, createHash('sha256').update(content).digest('hex'));
    const lent = kept.filter((code) => !ofSerif.has(code));
    const rules = [ruleOf(family, name, kept), ...(lent.length > 0 ? [ruleOf(serif, name, lent)] : [])];
    cut.push({ name, content, rule: rules.join(''), isFirst: kept.includes(0x20) });
  }
  return cut;
}

function ruleOf(family: string, file: string, codes: readonly number[]): string {
  return `@font-face{font-family:"${family} Page";font-weight:${weights.min} ${weights.max};font-display:swap;src:url(./assets/${file})format("woff2");unicode-range:${unicodeRange(codes)}}`;
}
