import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { t } from '#src/i18n/translate.ts';
import { Button } from './Button.tsx';
import { Cross } from './Cross.tsx';
import styles from './Popover.module.css';
import popup from './popup.module.css';

type Props = {
  /** The button, with its own name. */
  trigger: ReactElement;
  /** Names the dialog. */
  title: string;
  /** What stands under the content and never scrolls away. */
  footer?: ReactNode;
  children: ReactNode;
};

/** A dialog beside its button that leaves the page usable. */
export function Popover({ trigger, title, footer, children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          className={popup.positioner}
          // Where it moved with the page, a press that focuses something near the edge would scroll the page, and the
          // popup away from under the pointer before it is let go.
          positionMethod="fixed"
          align="start"
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className={`${popup.popup} ${styles.popover}`}>
            <div className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close render={<Button look="plain" />} aria-label={t('ui.close')}>
                <Cross />
              </Base.Close>
            </div>
            <div className={styles.content}>{children}</div>
            {footer && <div className={styles.foot}>{footer}</div>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
