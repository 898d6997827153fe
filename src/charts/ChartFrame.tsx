import { type ComponentType, type ReactNode, useId, useRef } from 'react';
import type { FigureId } from '#src/contract/figure-id.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { Source } from '#src/contract/source.ts';
import { choose, currentView, useView } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { Segmented } from '#src/ui/Segmented.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { AbsencePlace } from './AbsencePlace.tsx';
import styles from './ChartFrame.module.css';
import { Compare } from './Compare.tsx';
import type { ChartProps } from './chart-props.ts';
import { DataTable } from './DataTable.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import type { ExportContext } from './export/input.ts';
import type { Figure } from './figure.ts';
import { Legend } from './Legend.tsx';
import { Plot } from './Plot.tsx';
import { SourceList } from './SourceList.tsx';
import type { WayOut } from './way-out.ts';

type ChartFrameProps<F extends Figure> = {
  figure: F;
  /** Draws the figure as one SVG; the same component draws it again for files. */
  chart: ComponentType<ChartProps<F>>;
  /** Height of the plot in pixels, for its width. */
  height: (width: number) => number;
  sources: ReadonlyMap<string, Source>;
  /** What an exported file says beside the figure. */
  context: () => ExportContext;
  /** What its numbers are made of: lets the reader compare two periods. */
  observations?: readonly Observation[];
  /** Under an absence. */
  wayOut?: WayOut | undefined;
  heading?: 'h2' | 'h3';
  /** Stands under the notes. */
  children?: ReactNode;
};

/** One frame for every figure: title, chart or table, export, notes, sources. */
export function ChartFrame<F extends Figure>({
  figure,
  chart,
  height,
  sources,
  context,
  observations,
  wayOut,
  heading: Heading = 'h3',
  children,
}: ChartFrameProps<F>) {
  const names = useId();
  const drawnAt = useRef(0);
  const isTable = useView((view) => view.table.includes(figure.id));
  return (
    <figure
      id={figure.id}
      tabIndex={-1}
      className={styles.frame}
      aria-labelledby={`${names}title`}
      aria-describedby={`${names}summary`}
    >
      <header className={styles.head}>
        <Heading id={`${names}title`} className={styles.title}>
          {figure.title}
        </Heading>
        <p className={styles.subtitle}>{figure.subtitle}</p>
        <div className={styles.tools}>
          <Segmented
            label={t('chart.show-as')}
            options={[
              { id: 'chart', label: t('chart.chart') },
              { id: 'table', label: t('chart.table') },
            ]}
            chosen={isTable ? 'table' : 'chart'}
            onChoose={(shape) => showAs(figure.id, shape === 'table')}
          />
          <ExportMenu {...{ figure, chart, height, sources, context }} />
        </div>
      </header>
      {figure.absence ? (
        <AbsencePlace text={figure.absence.text} height={height} wayOut={wayOut} />
      ) : isTable ? (
        <DataTable figure={figure} />
      ) : (
        <>
          <Legend entries={figure.legend} />
          <Plot {...{ figure, chart, height, drawnAt }} />
        </>
      )}
      {observations && <Compare {...{ figure, observations }} />}
      <VisuallyHidden id={`${names}summary`}>{figure.summary}</VisuallyHidden>
      {figure.notes.length > 0 && (
        <ul className={styles.notes}>
          {figure.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {children}
      <footer className={styles.sources}>
        <SourceList refs={figure.sources} sources={sources} />
      </footer>
    </figure>
  );
}

function showAs(id: FigureId, isTable: boolean) {
  const others = currentView().table.filter((shown) => shown !== id);
  choose({ table: isTable ? [...others, id] : others });
}
