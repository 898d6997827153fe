import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type Props = {
  /** In pixels: that of what will stand here, so that nothing moves when it comes. */
  height: number;
  lines?: number;
  /** Says what is being loaded. */
  label: string;
};

const widths = ['92%', '78%', '86%', '64%'];

/** Stands in for what is still loading. Its size is an attribute: styles in served markup would be refused. */
export function Skeleton({ height, lines = 3, label }: Props) {
  const step = height / (lines + 1);
  return (
    <div aria-busy="true" className={styles.skeleton}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <svg className={styles.shape} width="100%" height={height} aria-hidden="true" focusable="false">
        {Array.from({ length: lines }, (_, line) => step * (line + 0.5)).map((y, line) => (
          <rect
            key={y}
            x="0"
            y={y}
            width={widths[line % widths.length]}
            height={Math.min(14, step * 0.6)}
            rx="4"
          />
        ))}
      </svg>
    </div>
  );
}
