import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PosterSize } from '#src/charts/poster-names.ts';

/**
 * Our own built page as a static one: no scripts, nothing that is loaded for them, no data, and one poster a chart,
 * that of `size`. Style sheets, fonts and texts stay as they are.
 */
export function writeStaticPage(product: string, folder: string, size: PosterSize): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(product, { recursive: true, encoding: 'utf8' })) {
    if (/\.(css|woff2|png|webmanifest)$/.test(name)) cpSync(join(product, name), join(folder, name));
    if (name.endsWith('.svg'))
      writeAt(folder, name, withOnePoster(readFileSync(join(product, name), 'utf8'), size));
  }
  const page = readFileSync(join(product, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), withOnePoster(withoutScripts(page), size));
}

function writeAt(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

export function withoutScripts(page: string): string {
  return page
    .replace(/<script\b[^>]*>.*?<\/script>\s*/gs, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>\s*/g, '')
    .replace(/<link\b[^>]*rel="(?:preload|prefetch)"[^>]*as="(?:script|fetch)"[^>]*>\s*/g, '');
}

/** Leaves out the drawings of the other size, and what would show them. */
export function withOnePoster(text: string, size: PosterSize): string {
  const other = size === 'narrow' ? 'wide' : 'narrow';
  return text
    .replace(new RegExp(`<symbol id="[\\w-]+-${other}".*?</symbol>`, 'gs'), '')
    .replace(new RegExp(`<svg\\b[^>]*><use [^>]*-${other}"></use></svg>`, 'g'), '');
}
