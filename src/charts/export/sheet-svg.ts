import { palette } from '#src/charts/palette.ts';
import type { SheetFont, SheetLayout, SheetSwatch, SheetText } from './sheet-layout.ts';

/** Families of the page first, then what a reader's machine may have. */
export const families = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif",
  sans: "'Onest Variable', Onest, 'Segoe UI', Roboto, Arial, sans-serif",
} as const satisfies Record<SheetFont['family'], string>;

type Sheet = {
  layout: SheetLayout;
  /** SVG markup of the drawn chart. */
  plot: string;
  title: string;
  description: string;
  metadata: string;
  /** CSS with embedded fonts; left out of SVG files, which name families. */
  style?: string;
};

const ink = palette.light;

/** The whole image as one SVG: real text, no class, no custom property, no reference to anything outside. */
export function sheetSvg({ layout, plot, title, description, metadata, style }: Sheet): string {
  const { width, height, rule } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${families.sans}">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<metadata>${escaped(metadata)}</metadata>`,
    style ? `<style>${style}</style>` : '',
    hatchPattern,
    `<rect width="${width}" height="${height}" fill="${ink.card}"/>`,
    ...layout.texts.map(textElement),
    ...layout.swatches.map(swatchElement),
    `<g transform="translate(${layout.plot.x} ${layout.plot.y})" style="font-variant-numeric:tabular-nums lining-nums">${plot}</g>`,
    `<path d="M${rule.x1},${rule.y}H${rule.x2}" stroke="${ink.line}"/>`,
    '</svg>',
  ].join('\n');
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  // Control characters, `\p{Cc}`, may not stand in XML at all.
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

function textElement({ text, x, y, width, anchor, ink: name, family, size, weight }: SheetText): string {
  const font = family === 'serif' ? ` font-family="${families.serif}"` : '';
  const end = anchor === 'end' ? ' text-anchor="end"' : '';
  const length = ` textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}"${font}${end}${length} fill="${ink[name]}">${escaped(text)}</text>`;
}

const hatchPattern = `<defs><pattern id="sheet-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${ink.rest}"/><path d="M0,0V6" stroke="${ink.hatch}" stroke-width="2"/></pattern></defs>`;

/** The looks of the chart's own marks (`marks.tsx`). */
function swatchElement({ tone, look, x, y, size }: SheetSwatch): string {
  if (look === 'hollow') {
    const side = size - 1.5;
    return `<rect x="${x + 0.75}" y="${y + 0.75}" width="${side}" height="${side}" rx="1.5" fill="${ink.card}" stroke="${ink[tone]}" stroke-width="1.5"/>`;
  }
  const fill = look === 'hatched' ? 'url(#sheet-hatch)' : ink[tone];
  return `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="1.5" fill="${fill}"${look === 'faded' ? ' fill-opacity="0.4"' : ''}/>`;
}
