import { Empty } from '#src/ui/Empty.tsx';
import styles from './Plot.module.css';
import { PlotSpace } from './Plot.tsx';
import { assumedWidth } from './use-width.ts';
import type { WayOut } from './way-out.ts';

type AbsencePlaceProps = { text: string; height: (width: number) => number; wayOut?: WayOut | undefined };

/** In the plot's place, as high as it: why there is nothing to draw, and a way out where there is one. */
export function AbsencePlace({ text, height, wayOut }: AbsencePlaceProps) {
  return (
    <div className={styles.plot}>
      <PlotSpace height={height(assumedWidth)} />
      <div className={styles.over}>
        <Empty text={text} action={wayOut} />
      </div>
    </div>
  );
}
