import type { Figure } from '#src/charts/figure.ts';
import { t } from '#src/i18n/translate.ts';
import { csvOf } from './csv.ts';
import { drawPlot } from './draw.tsx';
import { ExportFailure } from './failure.ts';
import { fileName } from './file-name.ts';
import { embeddedFonts, loadPageFonts } from './fonts.ts';
import type { ExportInput, ExportKind } from './input.ts';
import { jsonOf } from './json.ts';
import { textMeasure } from './measure.ts';
import { metadataKeyword, metadataOf, withText } from './metadata.ts';
import { pngOf, type Spot } from './raster.ts';
import { copyImage, saveFile } from './save.ts';
import { sheetContent } from './sheet-content.ts';
import { layOutSheet, type SheetText } from './sheet-layout.ts';
import { sheetSvg } from './sheet-svg.ts';

/** Saves or copies the figure and answers what to tell the reader, also where it did not work out. */
export async function saveFigure<F extends Figure>(kind: ExportKind, input: ExportInput<F>): Promise<string> {
  try {
    if (kind === 'copy') {
      await copyImage(imageOf(input));
      return t('export.copied');
    }
    const name = fileName(input, kind);
    saveFile(await fileOf(kind, input), name);
    return t('export.saved', { file: name });
  } catch (error) {
    if (error instanceof ExportFailure) return error.message;
    throw error;
  }
}

async function fileOf<F extends Figure>(
  kind: Exclude<ExportKind, 'copy'>,
  input: ExportInput<F>,
): Promise<Blob> {
  switch (kind) {
    case 'csv':
      return new Blob([csvOf(input)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([jsonOf(input)], { type: 'application/json' });
    case 'svg':
      return new Blob([sheetSvg(await sheetOf(input))], { type: 'image/svg+xml' });
    case 'png':
      return imageOf(input);
  }
}

async function imageOf<F extends Figure>(input: ExportInput<F>): Promise<Blob> {
  const sheet = await sheetOf(input);
  const style = await embeddedFonts(sheetSvg(sheet));
  const { width, height, texts } = sheet.layout;
  const spots = style === '' ? [] : texts.map(spotOf);
  const png = await pngOf(sheetSvg({ ...sheet, style }), width, height, spots);
  const bytes = withText(new Uint8Array(await png.arrayBuffer()), metadataKeyword, metadataOf(input));
  return new Blob([bytes], { type: 'image/png' });
}

function spotOf({ x, y, width, size, anchor }: SheetText): Spot {
  return {
    x: anchor === 'end' ? x - width : x,
    y: y - size,
    width: Math.ceil(width),
    height: Math.ceil(size * 1.2),
  };
}

async function sheetOf<F extends Figure>(input: ExportInput<F>) {
  const { figure, chart, height: heightOnPage } = input;
  const content = sheetContent(input);
  await loadPageFonts(JSON.stringify([content, figure.rows]));
  const layout = layOutSheet(content, textMeasure(), heightOnPage);
  const { width, height } = layout.plot;
  const plot = await drawPlot({ figure, chart, width, height });
  return { layout, plot, title: figure.title, description: figure.summary, metadata: metadataOf(input) };
}
