import { type ReactNode, useState } from 'react';
import { t } from '#src/i18n/translate.ts';
import { Button } from './Button.tsx';
import styles from './FirstFew.module.css';

type Props<Row> = {
  rows: readonly Row[];
  /** How many stand there at first. One or two beyond it are shown at once: a button for them would be no shorter. */
  few: number;
  /** How many the reader counts, where some rows are only lines between them. */
  count?: number | undefined;
  /** A row that must be seen, because the address names it. */
  wanted?: ((row: Row) => boolean) | undefined;
  children: (rows: readonly Row[]) => ReactNode;
};

/** A long list keeps the page calm: its first rows, and all of them one step away. */
export function FirstFew<Row>({ rows, few, count = rows.length, wanted, children }: Props<Row>) {
  const [isWhole, setWhole] = useState(false);
  const isHidden = (row: Row, at: number) => at >= few && (wanted?.(row) ?? false);
  const isShort = rows.length <= few + 2 || isWhole || rows.some(isHidden);
  return (
    <>
      {children(isShort ? rows : rows.slice(0, few))}
      {!isShort && (
        <div className={styles.more}>
          <Button onClick={() => setWhole(true)}>{t('ui.show-all', { count })}</Button>
        </div>
      )}
    </>
  );
}
