import { type RefObject, useEffect, useEffectEvent } from 'react';

/** While an element has something open: calls back when something outside it is pressed or takes the focus. */
export function useLeaving(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onLeave: () => void,
): void {
  const look = useEffectEvent(({ target }: Event) => {
    if (target instanceof Node && !element.current?.contains(target)) onLeave();
  });
  useEffect(() => {
    if (!isOpen) return;
    const listen = (event: Event) => look(event);
    const types = ['pointerdown', 'focusin'];
    for (const type of types) document.addEventListener(type, listen);
    return () => {
      for (const type of types) document.removeEventListener(type, listen);
    };
  }, [isOpen]);
}
