import type { LegendEntry } from './figure.ts';
import { HatchDefs, useHatch } from './Hatch.tsx';
import styles from './Legend.module.css';
import { BarMark } from './marks.tsx';
import { pagePaint } from './palette.ts';

/** What colours and patterns mean, where the labels in the chart do not say it. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  const hatch = useHatch();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {entries.map(({ tone, look, label }) => (
        <li key={label}>
          <svg width={12} height={12} aria-hidden="true" focusable="false">
            {look === 'hatched' && <HatchDefs id={hatch} paint={pagePaint} />}
            <BarMark x={0} y={0} width={12} height={12} paint={pagePaint} {...{ tone, look, hatch }} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
