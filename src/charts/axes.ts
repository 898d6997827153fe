import { snap } from '#src/domain/interval.ts';
import type { Paint } from './palette.ts';

const tickSize = 12.5;

/** Recessive grid across the value axis. `along`: the axis that carries the values. */
export function gridProps(paint: Paint, along: 'x' | 'y' = 'y') {
  const stroke = paint('line');
  return along === 'y'
    ? ({ stroke, vertical: false, verticalCoordinatesGenerator: noLines } as const)
    : ({ stroke, horizontal: false, horizontalCoordinatesGenerator: noLines } as const);
}

/** Else Recharts measures the texts of the other axis on the page to place lines that it does not draw. */
const noLines = (): number[] => [];

/** An axis of values: ticks only. Put it on the right for time series. */
export function valueAxisProps(paint: Paint) {
  return {
    axisLine: false,
    tickLine: false,
    tick: { fill: paint('muted'), fontSize: tickSize },
    tickMargin: 6,
    interval: 0,
  } as const;
}

/** An axis of names or years. */
export function categoryAxisProps(paint: Paint) {
  return {
    axisLine: false,
    tickLine: false,
    tick: { fill: paint('ink'), fontSize: tickSize },
    tickMargin: 8,
    interval: 0,
  } as const;
}

/** The line that bars start from. */
export function zeroLineProps(paint: Paint) {
  return { stroke: paint('ink'), strokeWidth: 1 } as const;
}

/**
 * Round numbers for a value axis, about `wanted` steps of 1, 2 or 5 × 10ⁿ, from one at or below `low` to one at
 * or above `high`. Zero is one of them wherever the span touches it; first and last are the axis' domain.
 */
export function niceTicks(low: number, high: number, wanted = 4): number[] {
  if (!(high > low)) return [Math.min(low, 0), Math.max(low, 0) || 1];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(snap(low / step));
  const last = Math.ceil(snap(high / step));
  return Array.from({ length: last - first + 1 }, (_, at) => snap((first + at) * step));
}
