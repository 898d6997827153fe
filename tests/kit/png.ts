import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

export type DecodedPng = {
  width: number;
  height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  pixels: Buffer;
  /** The `iTXt` chunks by keyword. */
  text: Record<string, { value: string; isCompressed: boolean }>;
};

export function decodePng(file: Buffer): DecodedPng {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, pixels: data, text: internationalTexts(file) };
}

/** Share of pixels, 0 to 1, within `tolerance` of a colour in each of red, green and blue. */
export function colourShare({ pixels, width, height }: DecodedPng, hex: string, tolerance = 6): number {
  const [red = -1000, green = -1000, blue = -1000] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  const isNear = (value: number | undefined, wanted: number) =>
    value !== undefined && value - wanted <= tolerance && wanted - value <= tolerance;
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (isNear(pixels[at], red) && isNear(pixels[at + 1], green) && isNear(pixels[at + 2], blue)) count += 1;
  return count / (width * height);
}

/** Keyword, compression flag and method, language tag, translated keyword, text (PNG specification, 11.3.3.4). */
function internationalTexts(file: Buffer): DecodedPng['text'] {
  const texts: DecodedPng['text'] = {};
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const chunk = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    const keywordEnd = chunk.indexOf(0);
    const isCompressed = chunk[keywordEnd + 1] === 1;
    const languageEnd = chunk.indexOf(0, keywordEnd + 3);
    const body = chunk.subarray(chunk.indexOf(0, languageEnd + 1) + 1);
    const value = (isCompressed ? inflateSync(body) : body).toString('utf8');
    texts[chunk.toString('latin1', 0, keywordEnd)] = { value, isCompressed };
  }
  return texts;
}
