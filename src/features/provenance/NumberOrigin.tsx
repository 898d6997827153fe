import { FactNumber } from '#src/charts/FactNumber.tsx';
import { quantityName } from '#src/charts/names.ts';
import { notesOf } from '#src/charts/notes.ts';
import { periodText } from '#src/charts/period-text.ts';
import { intervalText, quantityText, statusSign, statusWord, valueText } from '#src/charts/quantity-text.ts';
import type { Selection } from '#src/charts/selection.ts';
import type { Source } from '#src/contract/source.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { capitalised, formatDay } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { expressionOf } from './expression.ts';
import type { Fact } from './find-fact.ts';
import { Line } from './Line.tsx';
import styles from './Provenance.module.css';
import type { ProvenanceRecord } from './provenance-record.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { minding, reporterLine } from './wording.ts';

type Props = {
  fact: Extract<Fact, { kind: 'number' }>;
  record: ProvenanceRecord;
  sources: ReadonlyMap<string, Source>;
  side: Selection['side'];
  /** What is said elsewhere in the dialog and need not be repeated. */
  said: ReadonlySet<string>;
};

export function NumberOrigin({ fact, record, sources, side, said }: Props) {
  const { quantity, rows } = fact;
  const notes = notesOf(rows);
  const methods = rows.flatMap(({ method }) => (method ? [inLanguage(method)] : []));
  const interval = intervalText(quantity);
  const minds = minding(quantity).filter((mind) => !said.has(mind));
  return (
    <>
      <p className={styles.status} data-status={quantity.status}>
        {statusSign(quantity.status)} {capitalised(statusWord(quantity.status))}
      </p>
      <h3 className={styles.name}>
        {quantityName(quantity, record, side)}, {periodText(quantity.period)}
      </h3>
      <p className={styles.value}>{quantityText(quantity, 'long', 'published')}</p>
      {interval && <p className={styles.range}>{t('provenance.range', { interval })}</p>}
      {quantity.exact && <p className={styles.range}>{t('provenance.exact')}</p>}
      <dl className={styles.facts}>
        <How fact={fact} record={record} side={side} />
        {methods.length > 0 && <Line name={t('provenance.how')}>{methods.join(' ')}</Line>}
        <Line name={t('provenance.reporter')}>{reporterLine(quantity, record)}</Line>
        <Line name={t('provenance.period')}>
          <Period quantity={quantity} />
        </Line>
        <Line name={t('provenance.source')}>
          <SourceLinks refs={quantity.sources} sources={sources} />
        </Line>
      </dl>
      <Minding title={t('provenance.mind')} lines={quantity.formula ? minds : [...minds, ...notes]} />
      <Minding title={t('provenance.mind.inputs')} lines={quantity.formula ? notes : []} />
    </>
  );
}

function Minding({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.mind} aria-label={title}>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The formula with its inputs, each of which opens its own origin. */
function How({ fact, record, side }: Pick<Props, 'fact' | 'record' | 'side'>) {
  const { quantity, inputs } = fact;
  if (!quantity.formula) return null;
  const expression = expressionOf(quantity, inputs);
  return (
    <>
      {expression.length > 0 && (
        <Line name={t('provenance.how')}>
          <span className={styles.expression}>
            {expression.map((piece) => (typeof piece === 'string' ? piece : inExpression(piece))).join('')}
          </span>
          <span className={styles.small}> {t('provenance.how.note')}</span>
        </Line>
      )}
      {quantity.formula === 'age' && (
        <Line name={t('provenance.how')}>
          {t('provenance.age', {
            from: formatDay(quantity.period.start),
            to: formatDay(quantity.period.end),
          })}
        </Line>
      )}
      {inputs.length > 0 && (
        <Line name={t('provenance.inputs')}>
          <ul className={styles.inputs}>
            {inputs.map((input) => (
              <li key={input.id}>
                <FactNumber quantity={input} digits="published" /> {quantityName(input, record, side)},{' '}
                {periodText(input.period)}
              </li>
            ))}
          </ul>
        </Line>
      )}
    </>
  );
}

function inExpression({ quantity, abs }: { quantity: Quantity; abs: boolean }): string {
  return valueText(abs ? { ...quantity, value: Math.abs(quantity.value) } : quantity, 'short', 'published');
}

function Period({ quantity: { period } }: { quantity: Quantity }) {
  const words = periodText(period);
  return (
    <>
      {period.wording
        ? t('provenance.period.words', { period: capitalised(words), wording: period.wording })
        : capitalised(words)}
      {period.endEarliest && (
        <span className={styles.small}>
          {' '}
          {t('provenance.period.open', {
            earliest: formatDay(period.endEarliest),
            latest: formatDay(period.end),
          })}
        </span>
      )}
    </>
  );
}
