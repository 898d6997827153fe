/** Where a value of the axis lies, in px. */
export type Scale = (value: number) => number;

/** A stretch of the drawing along one of its sides, in px. */
export type Span = { start: number; size: number };

/** The part of a drawing that the axes leave to the marks: its four sides, in px. */
export type PlotArea = { left: number; right: number; top: number; bottom: number };

/** Where a bar lies, in px: from zero on, so that bars to the left have a negative width, and bars down a negative height. */
export type BarPlace = { x: number; y: number; width: number; height: number; index: number };

type Room = { width: number; height: number; top: number; right: number; bottom: number; left: number };

/** What is left of a drawing inside the room at its sides; never less than nothing. In px. */
export function plotArea({ width, height, top, right, bottom, left }: Room): PlotArea {
  return { left, right: Math.max(width - right, left), top, bottom: Math.max(height - bottom, top) };
}

/** From the first and the last of `domain`, in the axis' unit, to the two ends of `range`, in px. */
export function linear(domain: readonly number[], [from, to]: readonly [number, number]): Scale {
  const low = domain[0] ?? 0;
  const perUnit = (to - from) / ((domain.at(-1) ?? 1) - low || 1);
  return (value) => from + (value - low) * perUnit;
}

/** One of `count` equal places side by side from `start` to `end`, in px; `gap`: the share of it that stays empty on each side. */
export function bandAt(index: number, count: number, [start, end]: readonly [number, number], gap = 0): Span {
  const size = (end - start) / Math.max(count, 1);
  return { start: start + size * (index + gap), size: size * (1 - 2 * gap) };
}

type Bars = {
  count?: number;
  /** Between two bars; left out where it would leave them no room. In px. */
  apart?: number;
  /** What a bar is wide at most, in px. */
  widest?: number;
};

/** One of the bars that stand close together in the middle of a band. */
export function barIn(
  { start, size }: Span,
  index = 0,
  { count = 1, apart = 0, widest = Number.POSITIVE_INFINITY }: Bars = {},
): Span {
  const gap = size > apart * (count - 1) ? apart : 0;
  const bar = Math.min((size - gap * (count - 1)) / count, widest);
  const all = bar * count + gap * (count - 1);
  return { start: start + (size - all) / 2 + index * (bar + gap), size: bar };
}
