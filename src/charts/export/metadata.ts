import { figureSources } from './facts.ts';
import type { DataInput } from './input.ts';

export const metadataKeyword = 'astana-belgrade';

/** What an image carries so that it can be traced and made again. No clock: same input, same file. */
export function metadataOf(input: DataInput): string {
  const { url, figure, release } = input;
  return JSON.stringify({
    url,
    figure: figure.id,
    release: release.version,
    sources: figureSources(input),
    made: release.releasedOn,
  });
}

const iendLength = 12;

/**
 * The PNG with an uncompressed UTF-8 `iTXt` chunk before its end (PNG specification, 11.3.4.5).
 * @throws RangeError where the bytes do not end like a PNG.
 */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const end = png.length - iendLength;
  if (new TextDecoder('latin1').decode(png.subarray(end + 4, end + 8)) !== 'IEND')
    throw new RangeError('not a PNG');
  // After the keyword: no compression, its method, no language, no translated keyword.
  const content = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode('iTXt'), 4);
  chunk.set(content, 8);
  view.setUint32(8 + content.length, crc32(chunk.subarray(4, 8 + content.length)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end));
  whole.set(chunk, end);
  whole.set(png.subarray(end), end + chunk.length);
  return whole;
}

/** CRC-32 as in the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
