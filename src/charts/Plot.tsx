import { type ComponentType, type RefObject, Suspense, useRef, useState } from 'react';
import { t } from '#src/i18n/translate.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Failure } from '#src/ui/Failure.tsx';
import { useServed } from '#src/ui/use-served.ts';
import { type ChartProps, narrowBelow } from './chart-props.ts';
import { Drawn } from './Drawn.tsx';
import type { Figure } from './figure.ts';
import { MarkOverlay } from './MarkOverlay.tsx';
import { PlainTable } from './PlainTable.tsx';
import styles from './Plot.module.css';
import { Poster } from './Poster.tsx';
import { pagePaint } from './palette.ts';
import { useSight } from './use-sight.ts';
import { assumedWidth, useWidth } from './use-width.ts';

type PlotProps<F extends Figure> = {
  figure: F;
  chart: ComponentType<ChartProps<F>>;
  height: (width: number) => number;
  /**
   * The width at which the chart of this place was drawn last, 0 before. Written and read here: after a table or an
   * absence the chart is there again at once, without asking for its width and whether it is in sight.
   */
  drawnAt?: RefObject<number>;
};

/**
 * A chart at the width there is, drawn when it comes into sight. Its place is kept and its numbers are links
 * before that too; in the page that the build has written a poster and, for readers without scripts, a table.
 */
export function Plot<F extends Figure>({ figure, chart: Chart, height: heightAt, drawnAt }: PlotProps<F>) {
  const plot = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const measureMarks = useRef<() => void>(undefined);
  const [lastWidth] = useState(() => drawnAt?.current ?? 0);
  const isServed = useServed();
  const width = useWidth(plot, lastWidth);
  const isSeen = useSight(plot, lastWidth > 0);
  // The figure that the poster shows; of any other the poster would be wrong.
  const [posted, setPosted] = useState(isServed ? figure : undefined);
  const height = heightAt(width || assumedWidth);
  return (
    <>
      <div ref={plot} className={styles.plot}>
        {width > 0 ? <PlotSpace height={height} /> : <UnmeasuredSpace height={heightAt} />}
        {posted === figure && <Poster id={figure.id} height={heightAt} />}
        <ErrorBoundary
          fallback={(retry, isMissing) => (
            <div className={styles.over}>
              <Failure
                title={t(isMissing ? 'chart.missing' : 'chart.crashed')}
                text={t('chart.crashed-text')}
                onRetry={retry}
              />
            </div>
          )}
        >
          <div ref={drawing} className={styles.drawing} aria-hidden="true">
            <Suspense>
              {isSeen && width > 0 && (
                <>
                  <Chart
                    {...{ figure, width, height }}
                    paint={pagePaint}
                    isNarrow={width < narrowBelow}
                    mode="page"
                  />
                  <Drawn
                    onDrawn={() => {
                      // So that the links move in the same frame as their marks.
                      measureMarks.current?.();
                      setPosted(undefined);
                      if (drawnAt) drawnAt.current = width;
                    }}
                  />
                </>
              )}
            </Suspense>
          </div>
          {!isServed && <MarkOverlay {...{ figure, width, measureMarks }} plot={drawing} />}
        </ErrorBoundary>
      </div>
      {isServed && <PlainTable figure={figure} />}
    </>
  );
}

/** Keeps a height in served markup, where a style attribute would be refused. */
export function PlotSpace({ height, className = '' }: { height: number; className?: string | undefined }) {
  return (
    <svg
      className={`${styles.space} ${className}`}
      width={1}
      height={height}
      aria-hidden="true"
      focusable="false"
    />
  );
}

/** The heights for a phone and for a desk: before the width is known the style sheet chooses. */
function UnmeasuredSpace({ height }: { height: (width: number) => number }) {
  return (
    <>
      <PlotSpace height={height(narrowBelow - 1)} className={styles.narrow} />
      <PlotSpace height={height(assumedWidth)} className={styles.wide} />
    </>
  );
}
