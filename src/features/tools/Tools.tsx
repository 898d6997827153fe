import { useEffect, useRef, useState } from 'react';
import { noteNotRemembered } from '#src/filters/notices.ts';
import { adjust, currentView, linkTo } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import { setTheme, useTheme } from '#src/ui/theme.ts';
import styles from './Tools.module.css';

/** What the header offers beside the filters: the theme, and the link to exactly this view. */
export function Tools() {
  return (
    <div className={styles.tools}>
      <ThemeButton />
      <LinkButton />
    </div>
  );
}

function ThemeButton() {
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  const change = () => {
    if (!setTheme(other)) noteNotRemembered();
    // The address beats the choice: where it names a theme, it has to name the new one.
    if (currentView().theme) adjust({ theme: other });
  };
  return (
    <Button title={t(`tools.theme.${other}`)} onClick={change}>
      {t('tools.theme')}
    </Button>
  );
}

type Outcome = { link: string; how: 'copied' | 'by-hand' | 'no-address' };

function LinkButton() {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async () => {
    const link = linkTo({ ...currentView(), release: undefined });
    const how = /^https?:/.test(link) ? await copied(link) : 'no-address';
    setOutcome({ link, how });
  };
  return (
    <div className={styles.link}>
      <Button look="strong" onClick={copy}>
        {t('tools.link')}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome && outcome.how !== 'by-hand' && (
          <Said key={outcome.link} onOver={() => setOutcome(undefined)}>
            {t(`tools.link.${outcome.how}`)}
          </Said>
        )}
      </span>
      {outcome?.how === 'by-hand' && <ByHand link={outcome.link} onClose={() => setOutcome(undefined)} />}
    </div>
  );
}

function Said({ onOver, children }: { onOver: () => void; children: string }) {
  const over = useRef(onOver);
  useEffect(() => {
    const timer = setTimeout(() => over.current(), 4000);
    return () => clearTimeout(timer);
  }, []);
  return <span className={styles.bubble}>{children}</span>;
}

/** For browsers that refuse the clipboard: the link, ready to be copied by hand. */
function ByHand({ link, onClose }: { link: string; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div className={styles.byHand}>
      <label className={styles.label}>
        {t('tools.link.byHand')}
        <input
          ref={field}
          readOnly
          value={link}
          className={styles.field}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
      </label>
      <Button onClick={onClose}>{t('ui.close')}</Button>
    </div>
  );
}

// Absent on plain-http hosts, refused without permission: both are no error of this page.
async function copied(link: string): Promise<'copied' | 'by-hand'> {
  try {
    await navigator.clipboard.writeText(link);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}
