import { type ReactNode, useId } from 'react';
import type { FigureId } from '#src/contract/figure-id.ts';
import { t } from '#src/i18n/translate.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Failure } from '#src/ui/Failure.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import styles from './ChartFrame.module.css';

/** Room that head, notes and sources of a frame take beside its plot, in pixels. */
const aroundPlot = 150;

type FigureSkeletonProps = { title: string; height: number };

/** Stands in for a frame whose plot is `height` high, while its data are loaded. */
export function FigureSkeleton({ title, height }: FigureSkeletonProps) {
  return (
    <div className={styles.frame}>
      <Skeleton height={height + aroundPlot} lines={6} label={t('chart.loading', { title })} />
    </div>
  );
}

type FigureBoundaryProps = { id: FigureId; title: string; children: ReactNode };

/** Keeps the crash of a figure inside its card, which stays a figure with its id and name. */
export function FigureBoundary({ id, title, children }: FigureBoundaryProps) {
  const name = useId();
  return (
    <ErrorBoundary
      fallback={(retry) => (
        <figure id={id} tabIndex={-1} className={styles.frame} aria-labelledby={name}>
          <h3 id={name}>{title}</h3>
          <Failure title={t('chart.crashed')} text={t('chart.crashed-card')} onRetry={retry} />
        </figure>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
