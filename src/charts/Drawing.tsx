import type { ReactNode } from 'react';
import { AxisText } from './AxisText.tsx';
import type { Paint } from './palette.ts';
import type { PlotArea, Scale } from './scales.ts';

type DrawingProps = {
  /** Of the whole drawing, in px. */
  width: number;
  height: number;
  paint: Paint;
  area: PlotArea;
  /** Values go up (`y`), with their ticks at the right, or to the right (`x`), with their ticks below. */
  along: 'x' | 'y';
  scale: Scale;
  ticks: readonly number[];
  tickText?: ((value: number) => string) | undefined;
  /** The marks; columns stand behind the line of zero, lanes and the names in them lie over it. */
  children: ReactNode;
};

/** From the plot to the text of a tick, in px. */
const tickGap = 12;

/**
 * A chart as one SVG: grid, marks with the line of zero, and the texts of the axis of values, in this order. Drawn in one
 * pass and from attributes alone, so that the page, a file and the build get the same. `data-chart` tells it from
 * other pictures.
 */
export function Drawing({
  width,
  height,
  paint,
  area,
  along,
  scale,
  ticks,
  tickText = String,
  children,
}: DrawingProps) {
  const across = (value: number) => {
    const at = scale(value);
    return along === 'y'
      ? { x1: area.left, x2: area.right, y1: at, y2: at }
      : { x1: at, x2: at, y1: area.top, y2: area.bottom };
  };
  const zero = <line {...across(0)} stroke={paint('ink')} />;
  return (
    <svg data-chart="" width={width} height={height} aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <line key={tick} {...across(tick)} stroke={paint('line')} />
      ))}
      {along === 'x' && zero}
      {children}
      {along === 'y' && zero}
      {ticks.map((tick) => (
        <AxisText
          key={tick}
          {...(along === 'y'
            ? { x: area.right + tickGap, y: scale(tick), stands: 'middle', anchor: 'start' }
            : { x: scale(tick), y: area.bottom + tickGap, stands: 'below', anchor: 'middle' })}
          text={tickText(tick)}
          paint={paint}
        />
      ))}
    </svg>
  );
}
