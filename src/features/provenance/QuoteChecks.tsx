import { t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './Quoting.module.css';
import type { QuoteLine } from './quoting.ts';

/** "Safe to quote?": one line a question, then the words to use. */
export function QuoteChecks({ lines, use }: { lines: readonly QuoteLine[]; use: string | undefined }) {
  return (
    <section className={styles.part} aria-labelledby="quote-title">
      <h4 id="quote-title">{t('quote.title')}</h4>
      <ul className={styles.checks}>
        {lines.map(({ id, isFine, text, more }) => (
          <li key={id} data-check={id} data-fine={isFine} className={styles.check}>
            <span className={styles.sign} aria-hidden="true">
              {isFine ? '✓' : '!'}
            </span>
            <span className={styles.asked}>
              <VisuallyHidden>{t(isFine ? 'quote.fine' : 'quote.mind')} </VisuallyHidden>
              {t(`quote.name.${id}`)}
            </span>{' '}
            <span className={styles.answer}>
              {text}
              {more && (text.endsWith('.') ? ` ${more}` : `. ${more}`)}
            </span>
          </li>
        ))}
      </ul>
      {use && (
        <p className={styles.use}>
          <span className={styles.asked}>{t('quote.use')}</span> <q data-quote>{use}</q>
        </p>
      )}
    </section>
  );
}
