import { statusSign } from '#src/charts/quantity-text.ts';
import { statuses } from '#src/domain/quantity.ts';
import { t } from '#src/i18n/translate.ts';
import styles from './Sources.module.css';

const rules = ['rounding', 'compare', 'sides', 'published'] as const;

/** The signs before numbers, and the rules that numbers follow. */
export function Method() {
  return (
    <div className={styles.column}>
      <section className={styles.part} aria-labelledby="status-title">
        <h3 id="status-title">{t('sources.status')}</h3>
        <dl className={styles.signs}>
          {statuses.map((status) => (
            <div key={status}>
              <dt aria-hidden="true">{statusSign(status)}</dt>
              <dd>{t(`sources.status.${status}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.part} aria-labelledby="method-title">
        <h3 id="method-title">{t('sources.method')}</h3>
        <ul className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule}>{t(`sources.method.${rule}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
