import type { ReactNode } from 'react';
import styles from './Provenance.module.css';

/** A named line of the dialog; stands in a description list. */
export function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
