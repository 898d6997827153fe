import { useState } from 'react';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import { type Citation, type FootnoteStyle, footnoteStyles } from './citation.ts';
import { footnote } from './footnotes.ts';
import styles from './Quoting.module.css';
import { useCopy } from './use-copy.ts';

/** The fact as a footnote in the style of the reader's text; what was copied is shown, to be checked or selected. */
export function Footnotes({ citation }: { citation: () => Citation }) {
  const [shown, setShown] = useState<{ style: FootnoteStyle; text: string }>();
  const [said, copy] = useCopy(t('footnote.copy-failed'));
  const take = (style: FootnoteStyle) => {
    const text = footnote(style, citation());
    setShown({ style, text });
    void copy(text, t('footnote.copied', { style: t(`footnote.style.${style}`) }));
  };
  return (
    <section className={styles.part} aria-labelledby="footnote-title">
      <h4 id="footnote-title">{t('footnote.group')}</h4>
      <div className={styles.buttons}>
        {footnoteStyles.map((style) => (
          <Button key={style} aria-pressed={shown?.style === style} onClick={() => take(style)}>
            {t(`footnote.style.${style}`)}
          </Button>
        ))}
      </div>
      {shown && (
        <section
          aria-label={t('footnote.text', { style: t(`footnote.style.${shown.style}`) })}
          className={styles.text}
        >
          <pre>{shown.text}</pre>
        </section>
      )}
      <p aria-live="polite" className={styles.said}>
        {said}
      </p>
    </section>
  );
}
