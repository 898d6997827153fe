import { organisationName } from '#src/charts/names.ts';
import type { Agreement } from '#src/contract/agreement.ts';
import { rowById } from '#src/contract/by-id.ts';
import type { Source } from '#src/contract/source.ts';
import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { type TextFact, textRow } from './find-fact.ts';
import { Line } from './Line.tsx';
import styles from './Provenance.module.css';
import type { ProvenanceRecord } from './provenance-record.ts';
import { SourceLinks } from './SourceLinks.tsx';

type Props = {
  fact: TextFact;
  record: ProvenanceRecord;
  sources: ReadonlyMap<string, Source>;
};

/** An event or a statement: what the source says, when, by whom, and what to mind. */
export function TextOrigin({ fact, record, sources }: Props) {
  const row = textRow(fact);
  return (
    <>
      <p className={styles.status}>{t(`provenance.${fact.kind}`)}</p>
      <h3 className={styles.name}>{inLanguage(row.text)}</h3>
      {fact.kind === 'event' && <p>{inLanguage(fact.event.summary)}</p>}
      <dl className={styles.facts}>
        <Line name={t(fact.kind === 'agreement' ? 'provenance.signed' : 'provenance.date')}>
          {formatDate(row.date)} <span className={styles.small}>{t('provenance.date.note')}</span>
        </Line>
        {fact.kind === 'statement' && (
          <>
            <Line name={t('provenance.kind')}>{t(`fields.kind.${fact.statement.kind}`)}</Line>
            <Line name={t('provenance.who')}>{speaker(fact.statement.by, record)}</Line>
          </>
        )}
        {fact.kind === 'event' && (
          <Line name={t('provenance.kind')}>{t(`provenance.certainty.${fact.event.certainty}`)}</Line>
        )}
        {fact.kind === 'agreement' && <AgreementLines agreement={fact.agreement} />}
        <Line name={t('provenance.source')}>
          <SourceLinks refs={row.sources} sources={sources} />
        </Line>
      </dl>
      {row.note && (
        <section className={styles.mind} aria-label={t('provenance.mind')}>
          <h4>{t('provenance.mind')}</h4>
          <p>{inLanguage(row.note)}</p>
        </section>
      )}
    </>
  );
}

function AgreementLines({ agreement: { status, inForce, ratifications = [] } }: { agreement: Agreement }) {
  return (
    <>
      <Line name={t('provenance.kind')}>{t(`provenance.agreement.${status}`)}</Line>
      {ratifications.map(({ by, date, act }) => (
        <Line key={`${by} ${date.start}`} name={t('provenance.ratified')}>
          {inLanguage(act)}, {formatDate(date)}
        </Line>
      ))}
      {inForce && <Line name={t('provenance.in-force')}>{formatDate(inForce)}</Line>}
    </>
  );
}

function speaker(by: string | undefined, record: ProvenanceRecord): string {
  const person = rowById(record.people, by);
  if (!person) return organisationName(by, record) ?? t('provenance.narrator');
  const office = person.office && inLanguage(person.office);
  return office ? `${inLanguage(person.name)}, ${office}` : inLanguage(person.name);
}
