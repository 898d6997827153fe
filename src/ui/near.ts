/** How far outside the window something counts as near, in pixels: it is made ready before it is scrolled to. */
const margin = 240;

/** Whether any of the element lies in the window or near it, now. */
export function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -margin && top < window.innerHeight + margin;
}

/** Calls back whenever the element comes near the window or leaves it; at once where that cannot be told. */
export function watchNear(element: Element, onChange: (isNear: boolean) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    onChange(true);
    return () => {};
  }
  const watch = new IntersectionObserver((entries) => onChange(entries.at(-1)?.isIntersecting ?? true), {
    rootMargin: `${margin}px 0px`,
  });
  watch.observe(element);
  return () => watch.disconnect();
}
