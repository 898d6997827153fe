import { FactNumber } from '#src/charts/FactNumber.tsx';
import { quantityName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import type { Selection } from '#src/charts/selection.ts';
import type { Observation } from '#src/contract/observation.ts';
import type { Source } from '#src/contract/source.ts';
import type { Conflict } from '#src/domain/conflicts.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import type { Disputed } from './disputes.ts';
import type { ProvenanceRecord } from './provenance-record.ts';
import styles from './Quoting.module.css';
import { SourceLinks } from './SourceLinks.tsx';
import { reporterLine } from './wording.ts';

type Props = {
  /** Id of the fact that the dialog is about. */
  id: string;
  disputes: readonly Disputed[];
  record: ProvenanceRecord;
  sources: ReadonlyMap<string, Source>;
  side: Selection['side'];
};

/** Figures that stand against this one, or against what it was computed from, side by side; no side is taken. */
export function SourcesDiffer({ id, disputes, ...rest }: Props) {
  if (disputes.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="differ-title">
      <h4 id="differ-title">{t('conflict.title')}</h4>
      {disputes.map(({ row, conflicts }) => (
        <ul key={row.id} className={styles.sides}>
          <Side row={row} role={row.id === id ? t('conflict.this') : t('conflict.input')} {...rest} />
          {conflicts.map((conflict) => (
            <Side key={conflict.other.id} row={conflict.other} words={kindText(conflict)} {...rest} />
          ))}
        </ul>
      ))}
    </section>
  );
}

type SideProps = Omit<Props, 'id' | 'disputes'> & { row: Observation; role?: string; words?: string };

function Side({ row, role, words, record, sources, side }: SideProps) {
  const quantity = storedQuantity(row);
  return (
    <li className={styles.side}>
      <p className={styles.stated}>
        <FactNumber quantity={quantity} digits="published" />
        {role && <span className={styles.role}> {role}</span>}
      </p>
      <p>
        {quantityName(quantity, record, side)}, {periodText(quantity.period)}
      </p>
      <p>{reporterLine(quantity, record)}</p>
      <p>
        <SourceLinks refs={row.sources} sources={sources} />
      </p>
      {words && <p className={styles.kind}>{words}</p>}
    </li>
  );
}

/** What the difference can come from, as far as the figures themselves show it. */
export function kindText({ kind, unlike }: Conflict): string {
  if (kind === 'unlike')
    return t('conflict.kind.unlike', {
      differences: formatList(unlike.map((difference) => t(`conflict.unlike.${difference}`))),
    });
  if (kind === 'value' && unlike.includes('reporter')) return t('conflict.kind.reporter');
  return t(`conflict.kind.${kind}`);
}
