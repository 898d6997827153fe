import onestCyrillicExt from '@fontsource-variable/onest/files/onest-cyrillic-ext-wght-normal.woff2?url';
import onestCyrillic from '@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url';
import onestLatinExt from '@fontsource-variable/onest/files/onest-latin-ext-wght-normal.woff2?url';
import onestLatin from '@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url';
import onestMath from '@fontsource-variable/onest/files/onest-math-wght-normal.woff2?url';
import onestSymbols from '@fontsource-variable/onest/files/onest-symbols-wght-normal.woff2?url';
import onestRanges from '@fontsource-variable/onest/unicode.json';
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifRanges from '@fontsource-variable/source-serif-4/unicode.json';
import { covers } from './unicode-range.ts';

type Subset = { family: string; address: string; ranges: string };

const onest = 'Onest Variable';
const serif = 'Source Serif 4 Variable';
const subsets: readonly Subset[] = [
  { family: onest, address: onestLatin, ranges: onestRanges.latin },
  { family: onest, address: onestLatinExt, ranges: onestRanges['latin-ext'] },
  { family: onest, address: onestCyrillic, ranges: onestRanges.cyrillic },
  { family: onest, address: onestCyrillicExt, ranges: onestRanges['cyrillic-ext'] },
  { family: onest, address: onestMath, ranges: onestRanges.math },
  { family: onest, address: onestSymbols, ranges: onestRanges.symbols },
  { family: serif, address: serifLatin, ranges: serifRanges.latin },
  { family: serif, address: serifLatinExt, ranges: serifRanges['latin-ext'] },
  { family: serif, address: serifCyrillic, ranges: serifRanges.cyrillic },
  { family: serif, address: serifCyrillicExt, ranges: serifRanges['cyrillic-ext'] },
];

/**
 * `@font-face` rules with the subsets that the text needs, embedded: an image may refer to nothing outside. A
 * subset that cannot be read (a page opened from a file) is left out; the image is then drawn in a fallback.
 */
export async function embeddedFonts(text: string): Promise<string> {
  const needed = subsets.filter(({ ranges }) => covers(ranges, text));
  const rules = await Promise.all(needed.map((subset) => fontRule(subset)));
  return rules.join('');
}

/** Waits until the page has the fonts for the text, so that it is measured in them. */
export async function loadPageFonts(text: string): Promise<void> {
  const wanted = [`600 20px '${serif}'`, `400 20px '${onest}'`, `600 20px '${onest}'`];
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, text)));
}

const known = new Map<string, Promise<string>>();

async function fontRule({ family, address, ranges }: Subset): Promise<string> {
  const loading = known.get(address) ?? asData(address);
  known.set(address, loading);
  try {
    const data = await loading;
    return `@font-face{font-family:'${family}';font-weight:100 900;src:url(${data}) format('woff2');unicode-range:${ranges}}`;
  } catch {
    known.delete(address);
    return '';
  }
}

async function asData(address: string): Promise<string> {
  // In the single file the fonts are there as they are needed, and nothing may be fetched.
  if (address.startsWith('data:')) return address;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`font: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
