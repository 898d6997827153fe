import type { Paint } from './palette.ts';
import { wrapText } from './wrap-text.ts';

type RowLabelProps = {
  text: string;
  /** The edge that the label ends at (`end`) or starts from (`start`). */
  x: number;
  /** The line that the label is centred on, or stands above. */
  y: number;
  isAbove?: boolean;
  width: number;
  anchor: 'start' | 'end';
  paint: Paint;
  isBold?: boolean;
  /** More are cut. */
  mostLines?: number;
};

const size = 12.5;
const lineHeight = 15;

/** The name of a row beside or above its bar. */
export function RowLabel({
  text,
  x,
  y,
  width,
  anchor,
  paint,
  isAbove = false,
  isBold = false,
  mostLines = 2,
}: RowLabelProps) {
  const lines = wrapText(text, width, size, mostLines);
  const last = (lines.length - 1) * lineHeight;
  const first = isAbove ? y - last : y - last / 2 + size * 0.35;
  return (
    <text
      textAnchor={anchor}
      fontSize={size}
      fontWeight={isBold ? 600 : 400}
      fill={paint('ink')}
      // A rim of the card's colour keeps grid lines out of the letters.
      stroke={paint('card')}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={first + at * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
