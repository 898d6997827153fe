import { FactNumber } from '#src/charts/FactNumber.tsx';
import { organisationName } from '#src/charts/names.ts';
import { rowById } from '#src/contract/by-id.ts';
import type { Statement } from '#src/contract/statement.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { openFact } from '#src/filters/store.ts';
import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './FieldCard.module.css';
import type { FieldRecord } from './field-record.ts';

/** What was said, with who said it, when, its number and its source. */
export function StatementLine({ statement, record }: { statement: Statement; record: FieldRecord }) {
  const text = inLanguage(statement.text);
  const amount = rowById(record.observations, statement.quantity);
  return (
    <li className={styles.statement}>
      <p>{text}</p>
      <p className={styles.meta}>
        {attribution(statement, record)}
        {amount && (
          <span>
            {' · '}
            <FactNumber quantity={storedQuantity(amount)} />
          </span>
        )}
        <button
          type="button"
          className={styles.source}
          data-fact={statement.id}
          onClick={() => openFact(statement.id)}
        >
          {t('timeline.source')}
          <VisuallyHidden> {text}</VisuallyHidden>
        </button>
      </p>
    </li>
  );
}

function attribution({ kind, by, date }: Statement, record: FieldRecord): string {
  const words = { kind: t(`fields.kind.${kind}`), date: formatDate(date) };
  const person = rowById(record.people, by);
  const who = person ? inLanguage(person.name) : organisationName(by, record);
  return who ? t('fields.by', { ...words, who }) : t('fields.undated', words);
}
