import { type RefObject, useLayoutEffect, useState } from 'react';

/** In pixels of the plot, from its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/**
 * Where the drawn marks lie, by their `data-mark`. Measured from what is on screen: at once when `measureMarks` is
 * called, and after every other change of it, in the next frame, so that the page is laid out once for all charts.
 */
export function useMarks(
  plot: RefObject<HTMLElement | null>,
  width: number,
  measureMarks: RefObject<(() => void) | undefined>,
): ReadonlyMap<string, Box> {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());
  useLayoutEffect(() => {
    const element = plot.current;
    // Before the plot has a width nothing is drawn in it.
    if (!element || width === 0) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const found = boxesOf(element);
      setBoxes((known) => (isSame(known, found) ? known : found));
    };
    const measureSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    const changes = new MutationObserver(measureSoon);
    changes.observe(element, { subtree: true, childList: true, attributes: true });
    const sizes = new ResizeObserver(measureSoon);
    sizes.observe(element);
    measure();
    measureMarks.current = measure;
    return () => {
      measureMarks.current = undefined;
      cancelAnimationFrame(frame);
      changes.disconnect();
      sizes.disconnect();
    };
  }, [plot, width, measureMarks]);
  return boxes;
}

function boxesOf(plot: HTMLElement): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const marks = plot.querySelectorAll('[data-mark]');
  // Nothing drawn yet: the page need not be laid out to say so.
  if (marks.length === 0) return boxes;
  const origin = plot.getBoundingClientRect();
  for (const mark of marks) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    boxes.set(mark.getAttribute('data-mark') ?? '', {
      x: left - origin.left,
      y: top - origin.top,
      width,
      height,
    });
  }
  return boxes;
}

function isSame(a: ReadonlyMap<string, Box>, b: ReadonlyMap<string, Box>): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([mark, box]) => {
    const other = b.get(mark);
    return (
      other !== undefined &&
      (['x', 'y', 'width', 'height'] as const).every((key) => Math.abs(box[key] - other[key]) < 0.5)
    );
  });
}
