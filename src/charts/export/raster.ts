import { t } from '#src/i18n/translate.ts';
import { ExportFailure } from './failure.ts';

/** Pixels of the file for one of the sheet. */
const scale = 2;

/** Fonts embedded in an image are ready some time after the image is. */
const pollMs = 20;
const patienceMs = 3000;

export type Spot = { x: number; y: number; width: number; height: number };

/**
 * Draws an SVG that refers to nothing outside itself as a PNG. `spots` are places, in the sheet's pixels, that
 * must show something: text in a font that is still being read is drawn as nothing.
 * @throws ExportFailure where the browser cannot (no canvas, no memory for it, an image it refuses).
 */
export async function pngOf(
  svg: string,
  width: number,
  height: number,
  spots: readonly Spot[],
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    await inked(image, width, height, spots);
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('no image');
    return blob;
  } catch (cause) {
    throw new ExportFailure(t('export.failed-image'), { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Waits until every spot shows more than one colour. After the longest wait the image is taken as it is. */
async function inked(
  image: HTMLImageElement,
  width: number,
  height: number,
  spots: readonly Spot[],
): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || spots.length === 0) return;
  for (let waited = 0; waited < patienceMs; waited += pollMs) {
    context.drawImage(image, 0, 0, width, height);
    const isReady = spots.every((spot) => isPainted(context, spot));
    // All fonts began to load at once; the smaller subsets of the same families may still be on their way.
    await new Promise((next) => setTimeout(next, isReady ? 5 * pollMs : pollMs));
    if (isReady) return;
  }
}

function isPainted(context: CanvasRenderingContext2D, { x, y, width, height }: Spot): boolean {
  const { data } = context.getImageData(x, y, width, height);
  for (let at = 4; at < data.length; at += 4) if (data[at] !== data[0]) return true;
  return false;
}
