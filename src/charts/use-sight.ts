import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { watchNear } from '#src/ui/near.ts';

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
    const stopWatching = watchNear(watched, (isNear) => isNear && see());
    const figure = watched.closest('figure');
    figure?.addEventListener('focusin', see);
    // The browser prints what is there when its listeners return.
    const seeNow = () => flushSync(see);
    window.addEventListener('beforeprint', seeNow);
    return () => {
      stopWatching();
      figure?.removeEventListener('focusin', see);
      window.removeEventListener('beforeprint', seeNow);
    };
  }, [element, isSeen]);
  return isSeen;
}
