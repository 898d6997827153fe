import type { FigureId } from '#src/contract/figure-id.ts';
import styles from './Poster.module.css';
import { posterFile, posterName, postersOf, posterWidth } from './poster-names.ts';

type PosterProps = { id: FigureId; height: (width: number) => number };

/** The chart as the build has drawn it, until the chart itself is there. The style sheet shows the one that fits. */
export function Poster({ id, height: heightAt }: PosterProps) {
  return (
    <div className={styles.poster} aria-hidden="true">
      {postersOf(id).map((size) => {
        const width = posterWidth[size];
        const height = heightAt(width);
        return (
          <svg
            key={size}
            className={styles[size]}
            width="100%"
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden="true"
            focusable="false"
          >
            <use href={`${posterFile}#${posterName(id, size)}`} />
          </svg>
        );
      })}
    </div>
  );
}
