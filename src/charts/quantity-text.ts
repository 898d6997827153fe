import type { Quantity, Status } from '#src/domain/quantity.ts';
import { digitsOf, roundHalfAway, screenDigits } from '#src/domain/rounding.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { periodText } from './period-text.ts';

/**
 * How much a number says about itself. `long`: with its unit ("$69.4 million"), a change with its sign.
 * `short`: the unit stands in an axis or a head ("69.4"). `signed`: short, a gain with its plus ("+6.4").
 */
export type Show = 'long' | 'short' | 'signed';
export type Digits = 'screen' | 'published';

const noBreak = '\u00a0';
const signs = { reported: '', derived: '=', implied: '≈', claim: '◇' } as const satisfies Record<
  Status,
  string
>;

/** The sign that stands before a number of this status; none for what is published. */
export function statusSign(status: Status): string {
  return signs[status];
}

export function statusWord(status: Status): string {
  return t(`status.${status}`);
}

/**
 * The number in words of the reader's language, without the sign of its status. `digits`: on the screen, or every
 * one that is published, for what says where a number comes from and for what is quoted from there.
 */
export function valueText(quantity: Quantity, show: Show = 'long', digits: Digits = 'screen'): string {
  const print = printer(quantity, digits);
  return bounded(
    quantity,
    show === 'long' ? withUnit(quantity, print) : bare(quantity, show === 'signed', print),
  );
}

/** `valueText` after the sign of its status. */
export function quantityText(quantity: Quantity, show: Show = 'long', digits: Digits = 'screen'): string {
  const sign = statusSign(quantity.status);
  const text = valueText(quantity, show, digits);
  return sign ? sign + noBreak + text : text;
}

/** `quantityText` in two: up to its last digit or sign, and the words after it ("$69.4", " million"). */
export function amountAndUnit(quantity: Quantity): readonly [amount: string, unit: string] {
  const text = quantityText(quantity);
  const at = /[\d%][^\d%]*$/.exec(text)?.index ?? text.length;
  return [text.slice(0, at + 1), text.slice(at + 1)];
}

/**
 * What rounding admits: "between 13.1 and 14.4" or "[13.1, 14.4]", in the unit and with the decimals of the
 * value, one more for a published value. Empty for a count, a bound and an age, which have no width, and where the
 * inputs are so exact that both ends print alike: "[55.99, 55.99]" says nothing.
 */
export function intervalText(quantity: Quantity, look: 'words' | 'brackets' = 'words'): string {
  const { low, high, unit, bound } = quantity;
  if (low === high || bound || unit === 'months' || !Number.isFinite(low) || !Number.isFinite(high))
    return '';
  // Half a unit of the last published decimal shows only with one decimal more.
  const digits = quantity.decimals === undefined ? digitsOf(quantity) : quantity.decimals + 1;
  const [from, to] = [low, high].map((end) => formatNumber(roundHalfAway(end, digits), digits));
  if (from === undefined || to === undefined || from === to) return '';
  return look === 'words' ? t('number.between', { low: from, high: to }) : `[${from}, ${to}]`;
}

/** The whole of it for assistive technology: label, value, status, what rounding admits, period. */
export function quantitySentence(label: string, quantity: Quantity): string {
  const facts = [
    quantityText(quantity),
    statusWord(quantity.status),
    isEstimate(quantity) ? intervalText(quantity) : '',
    periodText(quantity.period),
  ];
  return t('number.sentence', { label, facts: facts.filter((fact) => fact !== '').join(', ') });
}

/** Whether the number is computed, so that the range that rounding admits is told with it. */
export function isEstimate({ status }: Quantity): boolean {
  return status === 'derived' || status === 'implied';
}

/** Changes say their direction by themselves; levels only when they are below zero. */
export function isChange({ measure, formula }: Quantity): boolean {
  const changes: readonly string[] = ['trade-change', 'trade-change-rate', 'balance-change', 'rest'];
  return changes.includes(measure) || formula === 'change' || formula === 'rest';
}

/** Prints one amount of a quantity; `isSigned` gives a gain its plus. */
type Print = (value: number, isSigned?: boolean) => string;

function printer(quantity: Quantity, of: Digits): Print {
  const digits = of === 'screen' ? screenDigits(quantity) : digitsOf(quantity);
  return (value, isSigned = false) => formatNumber(roundHalfAway(value, digits), digits, isSigned);
}

function amount({ value, valueHigh }: Quantity, isSigned: boolean, print: Print): string {
  const text = print(value, isSigned);
  return valueHigh === undefined ? text : `${text}–${print(valueHigh)}`;
}

function bare(quantity: Quantity, isSigned: boolean, print: Print): string {
  if (quantity.unit === 'months') return withUnit(quantity, print);
  const text = amount(quantity, isSigned, print);
  return quantity.unit === 'percent' ? t('number.percent', { amount: text }) : text;
}

function withUnit(quantity: Quantity, print: Print): string {
  const { unit, value } = quantity;
  const signed = amount(quantity, isChange(quantity), print);
  switch (unit) {
    case 'USD':
      return money(quantity, signed);
    case 'percent':
      return t('number.percent', { amount: signed });
    case 'ratio':
      return t('number.times', { amount: amount(quantity, false, print) });
    case 'points':
      return t('number.points', { amount: amount(quantity, true, print) });
    case 'months':
      return t('number.years-months', { years: Math.floor(value / 12), months: value % 12 });
    case 'tonnes':
    case 'TEU':
    case 'km':
    case 'days':
    case 'minutes':
      return t(`number.${unit}`, { amount: scaled(quantity, signed) });
    default:
      return quantity.unitMult === 0 && quantity.valueHigh === undefined && !isChange(quantity)
        ? t(`number.${unit}`, { count: value })
        : `${scaled(quantity, signed)} ${t(`unit.${unit}`)}`;
  }
}

/** The amount with its scale in words: "2.76 million". */
function scaled({ unitMult }: Quantity, amount: string): string {
  if (unitMult === 3) return t('number.thousand', { amount });
  if (unitMult === 6) return t('number.million', { amount });
  if (unitMult === 9) return t('number.billion', { amount });
  return amount;
}

const scales = {
  0: 'number.usd-units',
  3: 'number.usd-thousands',
  6: 'number.usd-millions',
  9: 'number.usd-billions',
} as const;

function money({ unitMult }: Quantity, text: string): string {
  const sign = /^[+\u2212]/.exec(text)?.[0] ?? '';
  const scale = Object.entries(scales).find(([mult]) => Number(mult) === unitMult);
  if (!scale) throw new RangeError(`no wording for 10^${unitMult} US dollars`);
  return t(scale[1], { sign, amount: text.slice(sign.length) });
}

function bounded({ bound }: Quantity, amount: string): string {
  return bound === undefined || bound === 'range' ? amount : t(`number.${bound}`, { amount });
}
