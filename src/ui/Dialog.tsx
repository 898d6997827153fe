import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { t } from '#src/i18n/translate.ts';
import { Button } from './Button.tsx';
import { Cross } from './Cross.tsx';
import styles from './Dialog.module.css';

type Props = {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Where the focus goes afterwards; without it, to what had it before. */
  returnFocusTo?: (() => HTMLElement | null) | undefined;
  children: ReactNode;
};

/** A modal dialog named by its title; it scrolls inside, and fills the screen on phones. */
export function Dialog({ open, title, onClose, returnFocusTo, children }: Props) {
  return (
    // A strict policy refuses the style elements that the library would add.
    <CSPProvider disableStyleElements>
      <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
        <Base.Portal>
          <Base.Backdrop className={styles.backdrop} />
          <Base.Viewport className={styles.viewport}>
            <Base.Popup className={styles.dialog} finalFocus={returnFocusTo}>
              <div className={styles.head}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                <Base.Close render={<Button look="plain" />} aria-label={t('ui.close')}>
                  <Cross />
                </Base.Close>
              </div>
              <div className={styles.content}>{children}</div>
            </Base.Popup>
          </Base.Viewport>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
