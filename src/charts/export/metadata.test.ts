import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { sampleInput } from '#tests/kit/figure.ts';
import { decodePng } from '#tests/kit/png.ts';
import { metadataKeyword, metadataOf, withText } from './metadata.ts';

const tiny = PNG.sync.write(new PNG({ width: 2, height: 3 }));

test('an image says where it comes from and can still be read', () => {
  // The reader checks the CRC of every chunk.
  const file = Buffer.from(withText(tiny, metadataKeyword, metadataOf(sampleInput)));
  const { width, height, text } = decodePng(file);
  expect([width, height]).toEqual([2, 3]);
  expect(text['astana-belgrade']?.isCompressed).toBe(false);
  expect(JSON.parse(text['astana-belgrade']?.value ?? '')).toEqual({
    url: 'https://dashboard.example/?figure=drivers',
    figure: 'drivers',
    release: '2026-11',
    sources: [{ title: 'Trade, said "briefly"', locator: '¶ 9, ¶ 10', url: 'https://example.org/trade' }],
    made: '2026-11-22',
  });
});

test('the checksum of the chunk is that of its type and content', () => {
  const file = Buffer.from(withText(tiny, 'k', 'ә'));
  const at = file.indexOf('iTXt') - 4;
  // CRC-32 of "iTXtk\0\0\0\0\0ә", by another program.
  expect(file.readUInt32BE(at + 8 + file.readUInt32BE(at)).toString(16)).toBe('af826be4');
});

test('what is no PNG is refused', () => {
  expect(() => withText(new Uint8Array(40), 'k', 'text')).toThrow(RangeError);
});
