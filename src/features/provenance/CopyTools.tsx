import { currentView, datedLinkTo } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Provenance.module.css';
import { useCopy } from './use-copy.ts';

/** Takes the sentence or the link along. Where the clipboard is refused, the text is there to be selected. */
export function CopyTools({ id, sentence }: { id: string; sentence: string }) {
  const [said, copy, refused] = useCopy(t('provenance.copy-failed'));
  return (
    <section className={styles.tools} aria-label={t('provenance.sentence.label')}>
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.buttons}>
        <Button look="strong" onClick={() => copy(sentence, t('provenance.copied'))}>
          {t('provenance.copy')}
        </Button>
        <Button
          onClick={() => copy(datedLinkTo({ ...currentView(), fact: id }), t('provenance.link.copied'))}
        >
          {t('provenance.link')}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {refused && refused !== sentence && <p className={styles.sentence}>{refused}</p>}
    </section>
  );
}
