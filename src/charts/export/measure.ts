import { type Measure, sheetWidth } from './sheet-layout.ts';
import { families } from './sheet-svg.ts';

/** Measures lines with the browser's text; where there is no canvas, by a cautious guess. */
export function textMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { family, size, weight }) => {
    if (!context) return Math.min(text.length * size * 0.6, sheetWidth);
    context.font = `${weight} ${size}px ${families[family]}`;
    return context.measureText(text).width;
  };
}
