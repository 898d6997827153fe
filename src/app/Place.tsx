import {
  type ReactNode,
  type Ref,
  Suspense,
  startTransition,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { createLagging } from '#src/filters/lagging.ts';
import { onView, ViewSource, viewStore } from '#src/filters/store.ts';
import { watchNear } from '#src/ui/near.ts';
import { Served, useServed } from '#src/ui/use-served.ts';
import { CardBoundary } from './CardBoundary.tsx';
import { restOf, wake } from './dormant.ts';
import { whenIdle } from './idle.ts';
import { isLive } from './live.ts';
import styles from './Place.module.css';

type PlaceProps = {
  card: string;
  wide?: boolean;
  children: ReactNode;
};

/**
 * Where a card stands. It fails alone, and keeps its own pace: near the window it follows a choice at once, elsewhere
 * when nothing else is to do, so that what is on screen changes first.
 */
export function Place({ card, wide = false, children }: PlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const [view] = useState(() => createLagging(viewStore));
  const [isServed, setIsServed] = useState(useServed());
  // In steps, when nothing is more urgent: the links over a chart are a hundred elements.
  const takenOver = useCallback(() => startTransition(() => setIsServed(false)), []);
  useEffect(() => {
    if (!place.current) return;
    let isNear = true;
    let cancel = () => {};
    const catchUp = () => {
      cancel();
      view.catchUp();
    };
    const follow = () => {
      cancel();
      if (isNear) view.catchUp();
      else cancel = whenIdle(view.catchUp);
    };
    const stopFollowing = onView(follow);
    const stopWatching = watchNear(place.current, (now) => {
      isNear = now;
      if (!isNear) return;
      wake(card);
      catchUp();
    });
    // The view may have changed between the drawing and now.
    catchUp();
    return () => {
      cancel();
      stopFollowing();
      stopWatching();
    };
  }, [card, view]);
  return (
    <Box place={place} card={card} wide={wide}>
      <ViewSource value={view}>
        <CardBoundary card={card}>
          <Suspense fallback={<div aria-busy="true" className={styles.waiting} />}>
            <Served value={isServed}>
              <Rested card={card} onTakenOver={takenOver}>
                {children}
              </Rested>
            </Served>
          </Suspense>
        </CardBoundary>
      </ViewSource>
    </Box>
  );
}

type BoxProps = { place: Ref<HTMLDivElement>; card: string; wide: boolean; children: ReactNode };

/** While the page loads, a card out of sight is not laid out (see the style sheet, and `lay-out.ts`). */
function Box({ place, card, wide, children }: BoxProps) {
  const [isLaidOut] = useState(isLive);
  const width = wide ? styles.wide : styles.half;
  return (
    <div ref={place} data-card={card} className={isLaidOut ? width : `${width} ${styles.loading}`}>
      {children}
    </div>
  );
}

type RestedProps = { card: string; onTakenOver: () => void; children: ReactNode };

/** A card of the written page is taken over when its rest is over; until then it stays as it was written. */
function Rested({ card, onTakenOver, children }: RestedProps) {
  const isServed = useServed();
  // Before the wait, not after it: woken while React waits, the card waits for nothing when React draws it again, which then takes a
  // hook that it has not come to yet for one that it has lost.
  useEffect(onTakenOver, [onTakenOver]);
  const rest = restOf(card);
  if (isServed && rest) use(rest);
  return children;
}
