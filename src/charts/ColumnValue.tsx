import { ValueLabel } from './marks.tsx';
import type { Paint } from './palette.ts';

type ColumnValueProps = {
  x: number;
  /** The line of zero, and how far the column and the label stand from it; negative downwards. In px. */
  zero: number;
  reach: number;
  at: number;
  text: string;
  isBase: boolean;
  paint: Paint;
};

/** A value beyond the end of its column; where a neighbour pushed it away a line leads back. */
export function ColumnValue({ x, zero, reach, at, text, isBase, paint }: ColumnValueProps) {
  const isDown = at < 0;
  const y = zero - at + (isDown ? 12 : -11);
  return (
    <g>
      {Math.abs(at - reach) > 1 && (
        <path d={`M${x},${zero - reach}V${y + (isDown ? -8 : 8)}`} stroke={paint('muted')} fill="none" />
      )}
      <ValueLabel x={x} y={y} text={text} anchor="middle" paint={paint} tone={isBase ? 'muted' : undefined} />
    </g>
  );
}
