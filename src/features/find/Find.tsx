import { type ComponentType, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { openFact } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Find.module.css';
import type { FindDialogProps } from './FindDialog.tsx';
import { useShortcut } from './shortcut.ts';

const load = () => import('./FindDialog.tsx');
/** Fetched when a reader turns to the button; where that fails, pressing it tries again and says so. */
const prepare = () => void load().catch(() => undefined);

/** The button that opens the find box; the box and its index come when it is first used. */
export function Find() {
  const button = useRef<HTMLButtonElement>(null);
  const [Box, setBox] = useState<ComponentType<FindDialogProps>>();
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');

  const open = useCallback(async () => {
    try {
      const { FindDialog } = await load();
      setBox(() => FindDialog);
      setState('open');
    } catch {
      setState('failed');
    }
  }, []);
  useShortcut(open);

  // The box is gone and the focus is back before the fact opens: that is where closing the fact returns to.
  const choose = (id: string) => {
    flushSync(() => setState('closed'));
    button.current?.focus();
    openFact(id);
  };

  return (
    <div className={styles.find}>
      <Button
        ref={button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        {t('find.button')}
      </Button>
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {t('find.failed')}
        </p>
      )}
      {state === 'open' && Box && (
        <Box onChoose={choose} onClose={() => setState('closed')} returnFocusTo={() => button.current} />
      )}
    </div>
  );
}
