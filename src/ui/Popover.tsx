import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { t } from '#src/i18n/translate.ts';
import { Button } from './Button.tsx';
import { Cross } from './Cross.tsx';
import { classes } from './classes.ts';
import styles from './Popover.module.css';
import { useLeaving } from './use-leaving.ts';

type Props = {
  /** Attributes of the button, with what is written on it. */
  button: ComponentProps<typeof Button>;
  /** Names the dialog. */
  title: string;
  /** What stands under the content and never scrolls away. */
  footer?: ReactNode;
  children: ReactNode;
};

/**
 * A button, and a dialog beside it that leaves the page usable, in the browser's own top layer. Not the library's: it is part
 * of the first view, where that would weigh 40 kB, more than all cards together.
 */
export function Popover({ button, title, footer, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);
  const closeAndReturn = () => {
    close();
    trigger.current?.focus({ preventScroll: true });
  };
  const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && isOpen && closeAndReturn();
  useLeaving(root, isOpen, close);
  useLayoutEffect(() => {
    if (!isOpen || !panel.current) return;
    // Where a browser does not know it the panel lies over the page all the same.
    if (typeof panel.current.showPopover === 'function') {
      panel.current.popover = 'manual';
      panel.current.showPopover();
    }
    panel.current.querySelector('button')?.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <div ref={root} className={styles.root}>
      <Button
        {...button}
        ref={trigger}
        className={classes(styles.trigger, button.className)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onEscape}
      />
      {isOpen && (
        <div
          ref={panel}
          id={id}
          role="dialog"
          aria-labelledby={`${id}-title`}
          className={styles.popover}
          onKeyDown={onEscape}
        >
          <div className={styles.head}>
            <h2 id={`${id}-title`} className={styles.title}>
              {title}
            </h2>
            <Button look="plain" aria-label={t('ui.close')} onClick={closeAndReturn}>
              <Cross />
            </Button>
          </div>
          <div className={styles.content}>{children}</div>
          {footer && <div className={styles.foot}>{footer}</div>}
        </div>
      )}
    </div>
  );
}
