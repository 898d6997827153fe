import type { LegendEntry } from '#src/charts/figure.ts';
import type { Ink } from '#src/charts/palette.ts';
import type { SheetContent } from './sheet-content.ts';

export type SheetFont = { family: 'serif' | 'sans'; size: number; weight: 400 | 500 | 600 };
/** Width in pixels of a line of text. */
export type Measure = (text: string, font: SheetFont) => number;

export type SheetText = SheetFont & {
  text: string;
  /** Start of the text, or its end for `anchor: 'end'`; `y` is the baseline. */
  x: number;
  y: number;
  width: number;
  anchor: 'start' | 'end';
  ink: Ink;
};
export type SheetSwatch = Pick<LegendEntry, 'tone' | 'look'> & { x: number; y: number; size: number };
export type SheetLayout = {
  width: number;
  height: number;
  texts: readonly SheetText[];
  swatches: readonly SheetSwatch[];
  plot: { x: number; y: number; width: number; height: number };
  /** Of the hairline over the notes. */
  rule: { x1: number; x2: number; y: number };
};

export const sheetWidth = 1200;
const usualHeight = 675;
const margin = 52;
const inner = sheetWidth - 2 * margin;
/** A plot is never pressed flatter: notes that would need its room are left to the page, and that is said. */
const flattest = 262;
/** Nor below this share of its height on the page: rows would run into each other. */
const leastShare = 0.67;

const titleFont: SheetFont = { family: 'serif', size: 34, weight: 600 };
const longTitleFont: SheetFont = { family: 'serif', size: 27, weight: 600 };
const subtitleFont: SheetFont = { family: 'sans', size: 18, weight: 400 };
const legendFont: SheetFont = { family: 'sans', size: 14, weight: 400 };
const noteFont: SheetFont = { family: 'sans', size: 13, weight: 400 };
const brandFont: SheetFont = { family: 'sans', size: 13, weight: 600 };

const swatch = 13;
const brandColumn = 340;
const columnGap = 48;

/**
 * Places everything on the sheet, from the top and the bottom; the plot gets what is left. `heightOnPage`: that of the
 * plot at a width, in px.
 */
export function layOutSheet(
  content: SheetContent,
  measure: Measure,
  heightOnPage: (width: number) => number = () => flattest,
): SheetLayout {
  const leastPlot = Math.max(flattest, Math.ceil(heightOnPage(inner) * leastShare));
  const texts: SheetText[] = [];
  const swatches: SheetSwatch[] = [];

  const isLong = wrap(content.title, titleFont, inner, measure).length > 2;
  const title = isLong ? longTitleFont : titleFont;
  let y = 36;
  y = column(wrap(content.title, title, inner, measure), title, 'ink', y, 1.2);
  y = column(wrap(content.subtitle, subtitleFont, inner, measure), subtitleFont, 'muted', y + 6, 1.35);
  if (content.legend.length > 0) y = legend(y + 12);
  const plotTop = y + 16;

  const brand = wrap(content.brand, brandFont, brandColumn, measure);
  const address = wrap(content.address, noteFont, brandColumn, measure);
  const right = Math.max(
    ...brand.map((line) => measure(line, brandFont)),
    ...address.map((line) => measure(line, noteFont)),
  );
  const lineHeight = 1.5;
  const room = Math.floor((usualHeight - plotTop - 54 - leastPlot) / (noteFont.size * lineHeight));
  const notes = fitting(
    content.notes.map((note) => wrap(note, noteFont, inner - right - columnGap, measure)),
    wrap(content.moreNotes, noteFont, inner - right - columnGap, measure),
    room,
  );
  const rows = Math.max(notes.length, brand.length + address.length);
  const footer = 14 + rows * noteFont.size * lineHeight + 30;
  const plotHeight = Math.max(leastPlot, Math.floor(usualHeight - plotTop - 10 - footer));
  const ruleY = plotTop + plotHeight + 10;
  column(notes, noteFont, 'muted', ruleY + 14, lineHeight);
  const below = column(brand, brandFont, 'ink', ruleY + 14, lineHeight, 'end');
  column(address, noteFont, 'muted', below, lineHeight, 'end');

  return {
    width: sheetWidth,
    height: Math.max(usualHeight, Math.ceil(ruleY + footer)),
    texts,
    swatches,
    plot: { x: margin, y: Math.round(plotTop), width: inner, height: plotHeight },
    rule: { x1: margin, x2: sheetWidth - margin, y: Math.round(ruleY) + 0.5 },
  };

  /** Lines under each other; answers where the next may begin. */
  function column(
    lines: readonly string[],
    font: SheetFont,
    ink: Ink,
    top: number,
    leading: number,
    anchor: 'start' | 'end' = 'start',
  ): number {
    const x = anchor === 'start' ? margin : sheetWidth - margin;
    for (const [at, text] of lines.entries()) {
      const baseline = top + font.size * leading * at + font.size * (0.5 * leading + 0.36);
      texts.push({ ...font, text, x, y: round(baseline), width: round(measure(text, font)), anchor, ink });
    }
    return top + lines.length * font.size * leading;
  }

  function legend(top: number): number {
    const lineHeight = legendFont.size * 1.6;
    let x = margin;
    let middle = top + lineHeight / 2;
    for (const { tone, look, label } of content.legend) {
      const width = measure(label, legendFont);
      if (x > margin && x + swatch + 8 + width > sheetWidth - margin) {
        x = margin;
        middle += lineHeight;
      }
      swatches.push({ tone, look, x: round(x), y: round(middle - swatch / 2), size: swatch });
      const place = {
        x: round(x + swatch + 8),
        y: round(middle + legendFont.size * 0.36),
        width: round(width),
      };
      texts.push({ ...legendFont, ...place, text: label, anchor: 'start', ink: 'ink' });
      x += swatch + 8 + width + 26;
    }
    return middle + lineHeight / 2;
  }
}

/** Whole notes, the first always, as many as `room` lines hold; where some do not fit, `more` says so last. */
function fitting(notes: readonly string[][], more: readonly string[], room: number): string[] {
  if (notes.flat().length <= room) return notes.flat();
  const lines: string[] = [];
  for (const [at, note] of notes.entries()) {
    if (at > 0 && lines.length + note.length + more.length > room) return [...lines, ...more];
    lines.push(...note);
  }
  return lines;
}

/** Lines no wider than `width`; a word that is wider by itself is broken, addresses after their own marks first. */
export function wrap(text: string, font: SheetFont, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[ /?&,])/)) {
    if (measure((line + piece).trimEnd(), font) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const letter of piece) {
      if (measure(line + letter.trimEnd(), font) > width && line !== '') {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
