import { FactNumber } from '#src/charts/FactNumber.tsx';
import { quantityName } from '#src/charts/names.ts';
import type { Selection } from '#src/charts/selection.ts';
import type { Observation } from '#src/contract/observation.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { t } from '#src/i18n/translate.ts';
import styles from './FieldCard.module.css';
import type { FieldRecord } from './FieldCard.tsx';

type Props = { observations: readonly Observation[]; record: FieldRecord; side: Selection['side'] };

/** The figures of a field that no chart shows. */
export function FieldFigures({ observations, record, side }: Props) {
  if (observations.length === 0) return null;
  return (
    <dl className={styles.figures} aria-label={t('fields.figures')}>
      {observations.map(storedQuantity).map((quantity) => (
        <div key={quantity.id}>
          <dt>{quantityName(quantity, record, side)}</dt>
          <dd>
            <FactNumber quantity={quantity} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
