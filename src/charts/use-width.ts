import { type RefObject, useLayoutEffect, useState } from 'react';

/** Taken where there is no layout to measure: a hidden part of the page, or no browser at all. */
export const assumedWidth = 640;

/**
 * Width in CSS pixels, whole, known before the first paint and kept up to date.
 * @param assumed taken until it is measured; 0 where nothing is known
 */
export function useWidth(element: RefObject<HTMLElement | null>, assumed = 0): number {
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setWidth(Math.floor(measured.clientWidth) || assumedWidth);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(measured);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}
