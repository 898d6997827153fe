import { useMemo } from 'react';
import { FactNumber } from '#src/charts/FactNumber.tsx';
import { quantityName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { relationsAge } from '#src/domain/anniversary.ts';
import { type Check, checkAge, consistencyChecks } from '#src/domain/check.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { roundHalfAway } from '#src/domain/rounding.ts';
import { countsOf } from '#src/domain/trade-record.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import styles from './Sources.module.css';
import type { SourcesRecord } from './sources-record.ts';

/** Published figures against what the others make of them; what does not agree stands here as openly. */
export function Checks({ record }: { record: SourcesRecord }) {
  const checks = useMemo(() => [...tradeChecks(record), ...ageChecks(record)], [record]);
  return (
    <section className={styles.wide} aria-labelledby="checks-title">
      <h3 id="checks-title">{t('sources.checks')}</h3>
      <p>{t('sources.checks.intro')}</p>
      {/* The keyboard scrolls it by the numbers inside. */}
      <section className={styles.scroll} aria-label={t('sources.checks.caption')}>
        <table className={styles.checks}>
          <caption>{t('sources.checks.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sources.check.what')}</th>
              <th scope="col">{t('sources.check.published')}</th>
              <th scope="col">{t('sources.check.recomputed')}</th>
              <th scope="col">{t('sources.check.result')}</th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <CheckRow key={check.id} check={check} record={record} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function CheckRow({ check, record }: { check: Check; record: SourcesRecord }) {
  return (
    <tr>
      <th scope="row">{t(`sources.check.${check.kind}`, { name: nameOf(check.published, record) })}</th>
      <td>
        <FactNumber quantity={check.published} />
      </td>
      <td>{recomputed(check)}</td>
      <td data-holds={check.holds}>
        {check.holds ? `✓ ${t('sources.check.holds')}` : `! ${t('sources.check.fails')}`}
        {!check.holds && <span className={styles.reason}>{t(`sources.check.${check.kind}.reason`)}</span>}
      </td>
    </tr>
  );
}

/** What of whose count in which period: the same check holds for one year and not for another. */
function nameOf(published: Quantity, record: SourcesRecord): string {
  const name = quantityName({ ...published, measure: 'trade' }, record, 'kz');
  return t('sources.check.of', { name, period: periodText(published.period) });
}

/** With one digit more than published, so that the last published one can be judged. */
function recomputed({ kind, recomputed: { value, low, high }, digits }: Check): string {
  if (kind === 'age') {
    const months = Math.round(value * 12);
    return t('sources.check.age.value', { years: Math.floor(months / 12), months: months % 12 });
  }
  const [middle, from, to] = [value, low, high].map((each) =>
    formatNumber(roundHalfAway(each, digits), digits),
  );
  return from === to ? `${middle}` : `${middle} [${from}, ${to}]`;
}

function tradeChecks({ observations }: SourcesRecord): readonly Check[] {
  return countsOf(observations).flatMap((scope) => consistencyChecks(observations, scope));
}

function ageChecks({ observations, events }: SourcesRecord): readonly Check[] {
  return observations.flatMap((stated) => {
    const length = stated.measure === 'relations-length' && relationsAge(stated, events);
    return length ? [checkAge(stated, length)] : [];
  });
}
