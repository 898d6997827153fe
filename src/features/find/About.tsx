import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import type { Entry } from './entry.ts';
import styles from './Find.module.css';

/** The name or document whose facts are listed, and the way back. */
export function About({ entry, onBack }: { entry: Entry; onBack: () => void }) {
  return (
    <div className={styles.about}>
      <p className={styles.aboutName} lang={entry.lang}>
        {entry.title}
      </p>
      {entry.details.length > 0 && <p className={styles.details}>{entry.details.join(' · ')}</p>}
      <div className={styles.ways}>
        <Button onClick={onBack}>{t('find.back')}</Button>
        {entry.url && (
          <a href={entry.url} rel="noopener" target="_blank">
            {t('find.mentions.open')}
          </a>
        )}
      </div>
    </div>
  );
}
