import { t } from '#src/i18n/translate.ts';
import styles from './Find.module.css';
import { useShortcutChoice } from './shortcut.ts';

export function ShortcutChoice() {
  const { isOn, isForgotten, choose } = useShortcutChoice();
  return (
    <p className={styles.key}>
      <label className={styles.keyLabel}>
        <input type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} />
        {t('find.key')}
      </label>
      <span role="status">{isForgotten && t('find.key.forgotten')}</span>
    </p>
  );
}
