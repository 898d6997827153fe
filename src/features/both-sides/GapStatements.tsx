import { useCallback, useId } from 'react';
import { FactNumber } from '#src/charts/FactNumber.tsx';
import { organisationName } from '#src/charts/names.ts';
import type { Selection } from '#src/charts/selection.ts';
import { useChosen } from '#src/charts/use-chosen.ts';
import { rowById } from '#src/contract/by-id.ts';
import { inLayer, inSectors } from '#src/contract/matches.ts';
import type { Statement } from '#src/contract/statement.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { openFact } from '#src/filters/store.ts';
import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import type { BothSidesRecord } from './both-sides-record.ts';
import styles from './GapStatements.module.css';

/** Statements on the distance between the two counts bear ids that begin so. */
const gapPrefix = 'gap-';

/**
 * What was said of why the two counts differ, newest first, each with its source. Not cut to the chosen years:
 * what was said in 2024 explains the figures of 2013 as well.
 */
export function GapStatements({ record }: { record: BothSidesRecord }) {
  const title = useId();
  const said = useChosen(useCallback((selection) => saidOf(record, selection), [record]));
  if (said.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        {t('both-sides.gap.title')}
      </h4>
      <ul className={styles.list}>
        {said.map((statement) => (
          <Said key={statement.id} statement={statement} record={record} />
        ))}
      </ul>
    </section>
  );
}

function saidOf({ statements }: BothSidesRecord, selection: Selection): readonly Statement[] {
  if (!inSectors(['trade'], selection)) return [];
  return statements
    .filter(({ id, sources }) => id.startsWith(gapPrefix) && inLayer(sources, selection))
    .toSorted((a, b) => Number(a.date.start < b.date.start) - Number(a.date.start > b.date.start));
}

function Said({ statement, record }: { statement: Statement; record: BothSidesRecord }) {
  const text = inLanguage(statement.text);
  const amount = rowById(record.observations, statement.quantity);
  return (
    <li>
      <p className={styles.text}>{text}</p>
      <p className={styles.meta}>
        <span>{attribution(statement, record)}</span>
        {amount && <FactNumber quantity={storedQuantity(amount)} />}
        <button
          type="button"
          className={styles.source}
          data-fact={statement.id}
          onClick={() => openFact(statement.id)}
        >
          {t('both-sides.gap.source')}
          <VisuallyHidden> {text}</VisuallyHidden>
        </button>
      </p>
    </li>
  );
}

function attribution({ by, date }: Statement, record: BothSidesRecord): string {
  const person = rowById(record.people, by);
  const who = person ? inLanguage(person.name) : organisationName(by, record);
  const words = { date: formatDate(date) };
  return who ? t('both-sides.gap.by', { ...words, who }) : t('both-sides.gap.press', words);
}
