import { type RefObject, useEffect, useState } from 'react';

/** Taken where there is no layout to measure: a hidden part of the page, or no browser at all. */
export const assumedWidth = 640;

/**
 * Width in CSS pixels, whole, and kept up to date. Measured when the page has been laid out, which it is not for this alone:
 * with many charts that would be many times a task.
 * @param assumed taken until it is measured; 0 where nothing is known
 */
export function useWidth(element: RefObject<HTMLElement | null>, assumed = 0): number {
  const [width, setWidth] = useState(assumed);
  useEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const sizes = new ResizeObserver(() => setWidth(Math.floor(measured.clientWidth) || assumedWidth));
    sizes.observe(measured);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}
