import { roundHalfAway } from '#src/domain/rounding.ts';
import { capitalised, formatNumber } from '#src/i18n/format.ts';
import { pieces, t } from '#src/i18n/translate.ts';
import styles from './Compare.module.css';
import type { Candidate, Comparison } from './compare.ts';
import { FactNumber } from './FactNumber.tsx';
import { periodText } from './period-text.ts';
import { statusWord } from './quantity-text.ts';

type Props = { comparison: Comparison; first: Candidate; second: Candidate };

/** The change in a sentence, or every reason why there is none. */
export function CompareResult({ comparison, first, second }: Props) {
  if ('refused' in comparison)
    return (
      <>
        <p>{t('compare.refused', namesOf(first, second))}</p>
        <ul className={styles.reasons}>
          {comparison.refused.map((reason) => (
            <li key={reason}>{t(`compare.reason.${reason}`)}</li>
          ))}
        </ul>
      </>
    );
  const { newer, older, change, percent, published } = comparison;
  return (
    <p>
      {pieces('compare.change', {
        later: capitalised(periodText(newer.period)),
        earlier: periodText(older.period),
        change: <FactNumber key="change" quantity={change} withInterval />,
        // The number says it to assistive technology.
        status: (
          <span key="status" aria-hidden="true">
            {statusWord(change.status)}
          </span>
        ),
      })}{' '}
      {percent && t('compare.percent', { percent: percentText(percent) })}{' '}
      {published && pieces('compare.published', { rate: <FactNumber key="rate" quantity={published} /> })}
    </p>
  );
}

/** What two rows are called outside the table: with their groups where these tell them apart. */
export function namesOf(first: Candidate, second: Candidate): { first: string; second: string } {
  const isOneGroup = first.group === second.group;
  const name = ({ group, label }: Candidate) => (group && !isOneGroup ? `${group}, ${label}` : label);
  return { first: name(first), second: name(second) };
}

type Percent = NonNullable<Extract<Comparison, { change: unknown }>['percent']>;

function percentText({ interval: { value, low, high }, digits }: Percent): string {
  const [amount = '', from, to] = [value, low, high].map((each, at) =>
    formatNumber(roundHalfAway(each, digits), digits, at === 0),
  );
  return `${t('number.percent', { amount })} [${from}, ${to}]`;
}
