import { t } from '#src/i18n/translate.ts';
import { ExportFailure } from './failure.ts';

/** Long enough for a browser that asks where to save. */
const revokeMs = 60_000;

/** Hands the file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), revokeMs);
}

/**
 * Puts the image on the clipboard. It is handed over as a promise: Safari lets go of the reader's permission
 * while an image is being made.
 * @throws ExportFailure where the browser has no such clipboard (plain http) or refuses it.
 */
export async function copyImage(image: Promise<Blob>): Promise<void> {
  // The making is awaited too, so that its own failure is told as what it is.
  image.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
  } catch {
    await image;
    throw new ExportFailure(t('export.failed-copy'));
  }
}
