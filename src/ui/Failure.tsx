import { t } from '#src/i18n/translate.ts';
import { Button } from './Button.tsx';
import styles from './Empty.module.css';

type Props = { title: string; text: string; onRetry: () => void };

/** Says what failed and offers to try again. */
export function Failure({ title, text, onRetry }: Props) {
  return (
    <div role="status" className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      <Button onClick={onRetry}>{t('ui.retry')}</Button>
    </div>
  );
}
