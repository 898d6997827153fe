import { tickSize } from './axes.ts';
import type { Paint } from './palette.ts';

/** How far a text's baseline lies below the given line, in parts of its size: digits and capitals fill 0.71 of it. */
const drops = { above: 0, middle: 0.355, below: 0.71 } as const;

type AxisTextProps = {
  x: number;
  y: number;
  /** Where the text stands to the line at `y`. */
  stands: keyof typeof drops;
  anchor: 'start' | 'middle';
  text: string;
  paint: Paint;
  /** Names are as dark as marks, numbers and titles recede. */
  isName?: boolean;
};

/** A text outside the plot: a tick, a name or the title of the axis. */
export function AxisText({ x, y, stands, anchor, text, paint, isName = false }: AxisTextProps) {
  return (
    <text
      x={x}
      y={y + tickSize * drops[stands]}
      textAnchor={anchor}
      fontSize={tickSize}
      fill={paint(isName ? 'ink' : 'muted')}
    >
      {text}
    </text>
  );
}
