import { useState } from 'react';
import { openFact } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './FactLinks.module.css';
import type { FactLink } from './register.ts';

/** A cell starts with this many facts; the others are one press away. */
const firstLinks = 3;

/** Facts of a row, each opening where it comes from. `of`: what the one link of the cell is the source of. */
export function FactLinks({ links, of }: { links: readonly FactLink[]; of: string | undefined }) {
  const [isWhole, setWhole] = useState(false);
  if (links.length === 0) return null;
  const shown = isWhole || links.length === firstLinks + 1 ? links : links.slice(0, firstLinks);
  return (
    <>
      <ul className={styles.links}>
        {shown.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={styles.fact} data-fact={id} onClick={() => openFact(id)}>
              <span className={styles.factText}>{text}</span>
              {of !== undefined && (
                <VisuallyHidden> {t('registers.source-of', { title: of })}</VisuallyHidden>
              )}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < links.length && (
        <button type="button" className={styles.fact} onClick={() => setWhole(true)}>
          {t('registers.more-facts', { count: links.length - shown.length })}
        </button>
      )}
    </>
  );
}
