import { useId } from 'react';
import type { Paint } from './palette.ts';

/** An id for the hatch of one drawn chart: two charts on a page must not share a pattern's id. */
export function useHatch(): string {
  return `hatch-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
}

/** 45° hatching for what is not published itself: estimates and rests. Once inside the SVG. */
export function HatchDefs({ id, paint }: { id: string; paint: Paint }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={paint('rest')} />
        <line x1={0} y1={0} x2={0} y2={6} stroke={paint('hatch')} strokeWidth={2} />
      </pattern>
    </defs>
  );
}
