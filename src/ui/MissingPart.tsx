import { useEffect, useRef } from 'react';
import { t } from '#src/i18n/translate.ts';
import { Button } from './Button.tsx';
import { Failure } from './Failure.tsx';
import styles from './MissingPart.module.css';

type Props = { name: string; onRetry: () => void; onClose: () => void };

/** Stands where a dialog would, when the dialog's own file did not come. */
export function MissingPart({ name, onRetry, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const opener = useRef(document.activeElement);
  useEffect(() => box.current?.focus(), []);
  const close = () => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <dialog
      open
      ref={box}
      tabIndex={-1}
      aria-label={name}
      className={styles.box}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Failure title={t('ui.missing', { name })} text={t('ui.missing-text')} onRetry={onRetry} />
      <Button look="plain" onClick={close}>
        {t('ui.close')}
      </Button>
    </dialog>
  );
}
