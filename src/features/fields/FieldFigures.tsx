import { FactNumber } from '#src/charts/FactNumber.tsx';
import { quantityName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import type { Selection } from '#src/charts/selection.ts';
import { statusLine } from '#src/charts/status-line.ts';
import { rowById } from '#src/contract/by-id.ts';
import type { Observation } from '#src/contract/observation.ts';
import { relationsAge } from '#src/domain/anniversary.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { FirstFew } from '#src/ui/FirstFew.tsx';
import styles from './FieldCard.module.css';
import type { FieldRecord } from './field-record.ts';

type Props = { observations: readonly Observation[]; record: FieldRecord; side: Selection['side'] };

/** The figures of a field that no chart shows. */
export function FieldFigures({ observations, record, side }: Props) {
  if (observations.length === 0) return null;
  const quantities = observations.flatMap((row) => withCalendar(row, record)).toSorted(newestFirst);
  return (
    <FirstFew rows={quantities} few={5}>
      {(shown) => (
        <dl className={styles.figures} aria-label={t('fields.figures')}>
          {shown.map((quantity) => (
            <div key={quantity.id}>
              <dt>
                {quantityName(quantity, record, side)}, {periodText(quantity.period)}
              </dt>
              <dd>
                <FactNumber quantity={quantity} />
              </dd>
              <dd className={styles.about}>{aboutText(quantity, record)}</dd>
            </div>
          ))}
        </dl>
      )}
    </FirstFew>
  );
}

/** Who published it, and what the record notes on it: one name and one day can stand for several counts. */
function aboutText(quantity: Quantity, record: FieldRecord): string {
  const note = rowById(record.observations, quantity.id)?.note;
  const line = statusLine(quantity, record);
  return note ? t('fields.figure.about', { line, note: inLanguage(note) }) : line;
}

/** ISO days sort as text. */
function newestFirst(a: Quantity, b: Quantity): number {
  return Number(a.period.end < b.period.end) - Number(a.period.end > b.period.end);
}

/** A stated length of the relations stands beside what the calendar makes of it. */
function withCalendar(row: Observation, { events = [] }: FieldRecord): readonly Quantity[] {
  const length = row.measure === 'relations-length' ? relationsAge(row, events) : undefined;
  return length ? [storedQuantity(row), length] : [storedQuantity(row)];
}
