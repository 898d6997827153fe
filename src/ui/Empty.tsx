import { Button } from './Button.tsx';
import styles from './Empty.module.css';

type Props = {
  /** Which absence it is, in words. */
  text: string;
  /** The way out. */
  action?: { label: string; onSelect: () => void } | undefined;
};

/** Stands where there is nothing to show, and says why. */
export function Empty({ text, action }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{text}</p>
      {action && <Button onClick={action.onSelect}>{action.label}</Button>}
    </div>
  );
}
