import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How far outside the window something counts as in sight, so that it is there when it is scrolled to. */
const margin = '240px 0px';

/**
 * Whether the element has been in or near the window, its figure has had the focus, or the page is printed. From
 * then on it stays true. Where sight cannot be told (no browser) everything is in sight.
 * @param wasSeen what stood in its place before it
 */
export function useSight(element: RefObject<HTMLElement | null>, wasSeen = false): boolean {
  const [isSeen, setIsSeen] = useState(wasSeen);
  useEffect(() => {
    const watched = element.current;
    if (isSeen || !watched) return;
    const see = () => setIsSeen(true);
    if (typeof IntersectionObserver === 'undefined') return see();
    const sight = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && see(), {
      rootMargin: margin,
    });
    sight.observe(watched);
    const figure = watched.closest('figure');
    figure?.addEventListener('focusin', see);
    // The browser prints what is there when its listeners return.
    const seeNow = () => flushSync(see);
    window.addEventListener('beforeprint', seeNow);
    return () => {
      sight.disconnect();
      figure?.removeEventListener('focusin', see);
      window.removeEventListener('beforeprint', seeNow);
    };
  }, [element, isSeen]);
  return isSeen;
}
