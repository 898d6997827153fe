import type { Tone } from './figure.ts';
import { type Paint, textInk } from './palette.ts';

/** How a mark tells what it is without colour; the same words as in a figure's legend. */
export type Look = 'solid' | 'hatched' | 'hollow' | 'faded';

type MarkProps = {
  paint: Paint;
  tone: Tone;
  look?: Look | undefined;
  /** `markKey(row, column)`: lets the frame lay the number's link over the mark. */
  mark?: string | undefined;
};

type BarMarkProps = MarkProps & {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Id of the chart's `HatchDefs`; needed for the look `hatched`. */
  hatch?: string | undefined;
};

/** A bar from zero. Its sizes are negative where it goes left or down (`BarPlace`). */
export function BarMark({ x, y, width, height, paint, tone, look = 'solid', hatch, mark }: BarMarkProps) {
  const isHollow = look === 'hollow';
  const inset = isHollow ? 0.75 : 0;
  return (
    <rect
      data-mark={mark}
      x={Math.min(x, x + width) + inset}
      y={Math.min(y, y + height) + inset}
      width={Math.max(Math.abs(width) - 2 * inset, 0.75)}
      height={Math.max(Math.abs(height) - 2 * inset, 0.75)}
      rx={1.5}
      fill={look === 'hatched' && hatch ? `url(#${hatch})` : paint(isHollow ? 'card' : tone)}
      fillOpacity={look === 'faded' ? 0.4 : 1}
      stroke={isHollow ? paint(tone) : 'none'}
      strokeWidth={isHollow ? 1.5 : 0}
    />
  );
}

type DotMarkProps = MarkProps & { cx: number; cy: number; r?: number };

/** A level at one time. Implied levels are hollow. */
export function DotMark({ cx, cy, r = 6, paint, tone, look = 'solid', mark }: DotMarkProps) {
  const isHollow = look === 'hollow';
  return (
    <circle
      data-mark={mark}
      cx={cx}
      cy={cy}
      r={isHollow ? r - 1 : r}
      fill={paint(isHollow ? 'card' : tone)}
      fillOpacity={look === 'faded' ? 0.4 : 1}
      stroke={paint(tone)}
      strokeOpacity={look === 'faded' ? 0.4 : 1}
      strokeWidth={isHollow ? 2 : 0}
    />
  );
}

type WhiskerProps = { axis: 'x' | 'y'; from: number; to: number; at: number; paint: Paint; cap?: number };

/** What rounding admits, with end caps. `from` and `to` lie on `axis`, `at` on the other; all in pixels. */
export function Whisker({ axis, from, to, at, paint, cap = 4 }: WhiskerProps) {
  const path =
    axis === 'x'
      ? `M${from},${at}H${to}M${from},${at - cap}V${at + cap}M${to},${at - cap}V${at + cap}`
      : `M${at},${from}V${to}M${at - cap},${from}H${at + cap}M${at - cap},${to}H${at + cap}`;
  return <path d={path} fill="none" stroke={paint('ink')} strokeWidth={1.5} />;
}

type ValueLabelProps = {
  x: number;
  /** The line that the text is centred on. */
  y: number;
  text: string;
  paint: Paint;
  anchor?: 'start' | 'middle' | 'end';
  tone?: Tone | 'muted' | undefined;
  weight?: 400 | 600;
  size?: number;
};

/** A text beside a mark. The shift of a third of the size centres it the same in every program that reads SVG. */
export function ValueLabel({
  x,
  y,
  text,
  paint,
  anchor = 'start',
  tone,
  weight = 600,
  size = 13,
}: ValueLabelProps) {
  const ink = tone === undefined ? 'ink' : tone === 'muted' ? 'muted' : textInk(tone);
  return (
    <text
      x={x}
      y={y + size * 0.35}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight}
      fill={paint(ink)}
      stroke={paint('card')}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
