import { parse } from 'node:path';
import { posterName, postersOf } from '#src/charts/poster-names.ts';
import { figureIds } from '#src/contract/figure-id.ts';
import type { Prerendered } from './entry.ts';

/**
 * Elements in a file, from which on the next figure has another: browsers read and lay out such a file as a whole, in one task
 * that takes 50 ms for a thousand of them on a desk and four times that on a phone.
 */
const most = 200;

/** An SVG file, and the names of the symbols in it. */
type PosterFile = { names: string[]; text: string };

/** The posters as symbols of SVG files, in the order of the figures; the page draws them by name. */
export function printPosters(posters: Prerendered['posters']): PosterFile[] {
  const files: { names: string[]; symbols: string[]; elements: number }[] = [];
  for (const id of figureIds) {
    let file = files.at(-1);
    if (!file || file.elements >= most) {
      file = { names: [], symbols: [], elements: 0 };
      files.push(file);
    }
    for (const size of postersOf(id)) {
      const drawing = posters[size][id];
      if (drawing === undefined) continue;
      const symbol = `<symbol id="${posterName(id, size)}">${tidy(drawing)}</symbol>`;
      file.names.push(posterName(id, size));
      file.symbols.push(symbol);
      file.elements += symbol.match(/<[a-z]/g)?.length ?? 0;
    }
  }
  return files.map(({ names, symbols }) => ({
    names,
    text: `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`,
  }));
}

const kept = new Set(
  (
    'x y x1 y1 x2 y2 cx cy r rx d points transform fill fill-opacity stroke stroke-width stroke-dasharray ' +
    'stroke-linejoin stroke-opacity stroke-linecap paint-order text-anchor font-size font-weight dx dy opacity'
  ).split(' '),
);

/** Leaves what is drawn: no classes, no handlers' marks, no styles (which would be refused), a tenth of a pixel. */
function tidy(drawing: string): string {
  let tidied = drawing
    // HTML writes it so, and XML does not know it.
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/<(title|desc)>.*?<\/\1>|<(clipPath|pattern).*?<\/\2>/gs, '')
    .replace(
      /<([a-zA-Z]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/g,
      (_all, tag: string, list: string, end: string) => {
        const hasSize = tag === 'rect';
        const attributes = [...list.matchAll(/\s+([\w-]+)="([^"]*)"/g)].filter(
          ([, key = '']) => kept.has(key) || (hasSize && (key === 'width' || key === 'height')),
        );
        return `<${tag}${attributes.map(([, key, value = '']) => ` ${key}="${rounded(value)}"`).join('')}${end}>`;
      },
    );
  for (let before = ''; before !== tidied; ) {
    before = tidied;
    tidied = tidied.replace(/<(g|defs)>\s*<\/\1>/g, '').replace(/<g>((?:(?!<g\b|<\/g>).)*)<\/g>/gs, '$1');
  }
  return tidied.replace(/<rect([^>]*) fill="url\(#[^)]*\)"([^>]*)><\/rect>/g, (_all, before, after) =>
    hatched(`${before}${after}`),
  );
}

/** Distance of two lines of the hatching along an axis, in pixels: 6 across them (`HatchDefs`). */
const hatchStep = 6 * Math.SQRT2;

/** A hatched bar line by line: browsers do not find a pattern that stands in another file than the page. */
function hatched(attributes: string): string {
  const number = (key: string) => Number(new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  let path = '';
  for (let sum = Math.ceil((x + y) / hatchStep) * hatchStep; sum < x + y + width + height; sum += hatchStep) {
    const [from, to] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)];
    path += `M${tenth(from)},${tenth(sum - from)}L${tenth(to)},${tenth(sum - to)}`;
  }
  return `<rect${attributes} fill="var(--rest)"></rect><path d="${path}" stroke="var(--hatch)" stroke-width="1"></path>`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{2,}(?![\w)])|-?\d+\.\d{2,}(?=[A-Z,\s)])/g, (number) =>
    String(tenth(Number(number))),
  );
}

/** Names a file by its content. */
export function hashedName(file: string, hash: string): string {
  const { name, ext } = parse(file);
  return `${name}-${hash.slice(0, 8)}${ext}`;
}
