import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { palette } from '#src/charts/palette.ts';
import type { themes } from '#src/filters/view.ts';

const file = new URL('../src/ui/tokens.css', import.meta.url);

/** Sizes of text in pixels at the browser's standard size; written in rem, so that the reader's own size counts. */
const text = { headline: 42, value: 38, title: 21, body: 15, small: 13.5, note: 12.5 };
/** The build cuts the first faces down to what the page says (`prerender/page-fonts.ts`); all else is in the second. */
const families = {
  serif:
    '"Source Serif 4 Page", "Source Serif 4 Variable", "Serif 1", "Serif 2", Georgia, "Times New Roman", serif',
  sans: '"Onest Page", "Onest Variable", Onest, "Sans 1", "Sans 2", system-ui, "Segoe UI", Roboto, sans-serif',
};
const spaces = [1, 2, 3, 4, 5, 6, 7, 8];
const shape = { radius: '12px', 'radius-small': '8px', gutter: '20px', page: '84rem' };
const shadow = { light: 'rgb(22 32 43 / 16%)', dark: 'rgb(0 0 0 / 55%)' };

/** The text of `src/ui/tokens.css`: the palette and the scale as custom properties. */
export function tokens(): string {
  const scale = {
    ...families,
    ...Object.fromEntries(Object.entries(text).map(([name, size]) => [`text-${name}`, rem(size)])),
    ...Object.fromEntries(spaces.map((step) => [`space-${step}`, rem(step * 4)])),
    ...shape,
  };
  return `/* Written by build/tokens.ts; change the palette or the scale there. */
${rule(':root', { ...colours('light'), ...scale })}

/* Dark is for screens: paper stays light. */
@media screen and (prefers-color-scheme: dark) {
${indent(rule(':root:not([data-theme="light"])', colours('dark')))}
}

@media screen {
${indent(rule(':root[data-theme="dark"]', colours('dark')))}
}
`;
}

function colours(theme: (typeof themes)[number]): Record<string, string> {
  return {
    'color-scheme': theme,
    ...palette[theme],
    // Boundary of a field: the hairline alone would not reach 3:1.
    edge: 'color-mix(in srgb, var(--muted) 80%, var(--card))',
    shadow: `0 12px 36px ${shadow[theme]}`,
  };
}

function rule(selector: string, properties: Record<string, string>): string {
  const lines = Object.entries(properties).map(([name, value]) => {
    const property = name === 'color-scheme' ? name : `--${name}`;
    const line = `  ${property}: ${value};`;
    // As the formatter breaks it.
    return line.length > 110 ? `  ${property}:\n    ${value};` : line;
  });
  return `${selector} {\n${lines.join('\n')}\n}`;
}

function indent(css: string): string {
  return css.replace(/^/gm, '  ');
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

export function committedTokens(): Promise<string> {
  return readFile(file, 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(file, tokens());
