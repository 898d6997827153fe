import type { ReactNode } from 'react';
import { t } from '#src/i18n/translate.ts';
import { Button } from './Button.tsx';
import { Cross } from './Cross.tsx';
import { classes } from './classes.ts';
import styles from './Notice.module.css';

type Props = { tone?: 'plain' | 'warning'; onDismiss?: (() => void) | undefined; children: ReactNode };

/** A message that does not interrupt; it stays until it is dismissed. */
export function Notice({ tone = 'plain', onDismiss, children }: Props) {
  return (
    <div role="status" className={classes(styles.notice, styles[tone])}>
      <div className={styles.text}>{children}</div>
      {onDismiss && (
        <Button look="plain" onClick={onDismiss} aria-label={t('ui.dismiss')}>
          <Cross />
        </Button>
      )}
    </div>
  );
}
