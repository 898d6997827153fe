import type { Figure } from './figure.ts';
import type { Paint } from './palette.ts';

/** What a chart draws from. Everything it needs to look right in a file is here: no CSS class reaches a file. */
export type ChartProps<F extends Figure = Figure> = {
  figure: F;
  /** CSS pixels of the plot. */
  width: number;
  height: number;
  /** The only source of colours. */
  paint: Paint;
  /** Labels stand above their bars, ticks are fewer. */
  isNarrow: boolean;
  mode: 'page' | 'file';
};

/** Below this width a chart is drawn for a phone. */
export const narrowBelow = 480;
