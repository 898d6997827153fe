import { type ComponentType, Suspense, useRef } from 'react';
import { t } from '#src/i18n/translate.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Failure } from '#src/ui/Failure.tsx';
import { type ChartProps, narrowBelow } from './chart-props.ts';
import type { Figure } from './figure.ts';
import { MarkOverlay } from './MarkOverlay.tsx';
import styles from './Plot.module.css';
import { pagePaint } from './palette.ts';
import { useSight } from './use-sight.ts';
import { assumedWidth, useWidth } from './use-width.ts';

type PlotProps<F extends Figure> = {
  figure: F;
  chart: ComponentType<ChartProps<F>>;
  height: (width: number) => number;
};

/**
 * A chart at the width there is, drawn when it comes into sight. Its place is kept and its numbers are links
 * before that too.
 */
export function Plot<F extends Figure>({ figure, chart: Chart, height: heightAt }: PlotProps<F>) {
  const plot = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const isSeen = useSight(plot);
  const height = heightAt(width || assumedWidth);
  return (
    <div ref={plot} className={styles.plot}>
      <PlotSpace height={height} />
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
              <Chart
                {...{ figure, width, height }}
                paint={pagePaint}
                isNarrow={width < narrowBelow}
                mode="page"
              />
            )}
          </Suspense>
        </div>
        <MarkOverlay figure={figure} plot={drawing} width={width} />
      </ErrorBoundary>
    </div>
  );
}

/** Keeps a height in served markup, where a style attribute would be refused. */
export function PlotSpace({ height }: { height: number }) {
  return <svg className={styles.space} width={1} height={height} aria-hidden="true" focusable="false" />;
}
