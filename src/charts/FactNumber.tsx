import type { Quantity } from '#src/domain/quantity.ts';
import { openFact } from '#src/filters/store.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './FactNumber.module.css';
import {
  amountAndUnit,
  type Digits,
  intervalText,
  isEstimate,
  quantityText,
  type Show,
  statusWord,
} from './quantity-text.ts';

type FactNumberProps = {
  quantity: Quantity;
  show?: Show;
  digits?: Digits;
  /** Adds what rounding admits, "[13.1, 14.4]", where the number is computed. */
  withInterval?: boolean;
  /** The number large, its unit small: for the value that a card is about. */
  isLead?: boolean;
  /** Inside a table or another part with one tab stop: its id there. */
  stop?: string;
  tabIndex?: 0 | -1;
};

/** A number outside charts: opens where it comes from. */
export function FactNumber({
  quantity,
  show = 'long',
  digits = 'screen',
  withInterval = false,
  isLead = false,
  stop,
  tabIndex,
}: FactNumberProps) {
  const interval = withInterval && isEstimate(quantity) ? intervalText(quantity, 'brackets') : '';
  return (
    <button
      type="button"
      className={styles.number}
      data-fact={quantity.id}
      data-stop={stop}
      tabIndex={tabIndex}
      onClick={() => openFact(quantity.id)}
    >
      <span className={styles.text}>
        {isLead ? <Lead quantity={quantity} /> : quantityText(quantity, show, digits)}
      </span>
      {interval && ' '}
      {interval && <span className={styles.interval}>{interval}</span>}{' '}
      <VisuallyHidden>{statusWord(quantity.status)}</VisuallyHidden>
    </button>
  );
}

function Lead({ quantity }: { quantity: Quantity }) {
  const [amount, unit] = amountAndUnit(quantity);
  return (
    <>
      {amount}
      {unit && <span className={styles.unit}>{unit}</span>}
    </>
  );
}
