import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { colourShare, decodePng } from '#tests/kit/png.ts';

function twoPixels(): Buffer {
  const image = new PNG({ width: 2, height: 1 });
  image.data.set([0x00, 0x5f, 0x7a, 0xff, 0xff, 0xff, 0xff, 0xff]);
  return PNG.sync.write(image);
}

/** The header chunk ends at byte 33. */
function withText(file: Buffer, value: string): Buffer {
  const body = Buffer.concat([Buffer.from('iTXtastana-belgrade\0\0\0\0\0'), Buffer.from(value)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([file.subarray(0, 33), chunk, file.subarray(33)]);
}

test('the size and the share of a colour are read from the pixels', () => {
  const png = decodePng(twoPixels());
  expect([png.width, png.height]).toEqual([2, 1]);
  expect(colourShare(png, '#005f7a')).toBe(0.5);
  expect(colourShare(png, '#d5702a')).toBe(0);
});

test('an international text chunk is read as UTF-8', () => {
  const png = decodePng(withText(twoPixels(), '{"figure":"flows ⇄"}'));
  expect(png.text['astana-belgrade']).toEqual({ value: '{"figure":"flows ⇄"}', isCompressed: false });
});
