import type { Theme } from '#src/filters/view.ts';
import type { Tone } from './figure.ts';

/**
 * Every hue of the product, once, as hex: `build/tokens.ts` writes the custom properties of the page from it,
 * exports draw with the hex. The hues of exports and imports have no other meaning anywhere.
 */
export const palette = {
  light: {
    paper: '#f7f5f0',
    card: '#fffdf9',
    ink: '#16202b',
    muted: '#5b6672',
    line: '#e4dfd4',
    exports: '#005f7a',
    imports: '#d5702a',
    total: '#4a5868',
    rest: '#d6d0c3',
    hatch: '#857e6f',
    accent: '#a87400',
    'exports-text': '#005f7a',
    'imports-text': '#a3521a',
    'accent-text': '#8a5f00',
  },
  dark: {
    paper: '#0f161e',
    card: '#161f29',
    ink: '#eef2f4',
    muted: '#9aa7b3',
    line: '#2a3642',
    exports: '#4fbbd6',
    imports: '#f0a067',
    total: '#8fa0b0',
    rest: '#3c4754',
    hatch: '#7d8894',
    accent: '#f0bd4a',
    'exports-text': '#4fbbd6',
    'imports-text': '#f0a067',
    'accent-text': '#f0bd4a',
  },
} as const satisfies Record<Theme, Record<string, string>>;

export type Ink = keyof (typeof palette)['light'];
/** Answers a colour for an ink: a custom property on the page, a hex value in an exported file. */
export type Paint = (ink: Ink) => string;

export const pagePaint: Paint = (ink) => `var(--${ink})`;
export const filePaint: Paint = (ink) => palette.light[ink];

/** The ink for text in a tone: some hues of marks are too pale for text on a card. */
export function textInk(tone: Tone): Ink {
  if (tone === 'exports' || tone === 'imports' || tone === 'accent') return `${tone}-text`;
  return 'ink';
}
