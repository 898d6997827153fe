import type { Quantity, Status } from '#src/domain/quantity.ts';
import { digitsOf, roundHalfAway } from '#src/domain/rounding.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { periodText } from './period-text.ts';

/**
 * How much a number says about itself. `long`: with its unit ("$69.4 million"), a change with its sign.
 * `short`: the unit stands in an axis or a head ("69.4"). `signed`: short, a gain with its plus ("+6.4").
 */
export type Show = 'long' | 'short' | 'signed';

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

/** The number in words of the reader's language, without the sign of its status. */
export function valueText(quantity: Quantity, show: Show = 'long'): string {
  return bounded(quantity, show === 'long' ? withUnit(quantity) : bare(quantity, show === 'signed'));
}

/** `valueText` after the sign of its status. */
export function quantityText(quantity: Quantity, show: Show = 'long'): string {
  const sign = statusSign(quantity.status);
  return sign ? sign + noBreak + valueText(quantity, show) : valueText(quantity, show);
}

/** `quantityText` in two: up to its last digit or sign, and the words after it ("$69.4", " million"). */
export function amountAndUnit(quantity: Quantity): readonly [amount: string, unit: string] {
  const text = quantityText(quantity);
  const at = /[\d%][^\d%]*$/.exec(text)?.index ?? text.length;
  return [text.slice(0, at + 1), text.slice(at + 1)];
}

/**
 * What rounding admits: "between 13.1 and 14.4" or "[13.1, 14.4]", in the unit and with the decimals of the
 * value, one more for a published value. Empty for a count, a bound and an age, which have no width.
 */
export function intervalText(quantity: Quantity, look: 'words' | 'brackets' = 'words'): string {
  const { low, high, unit, bound } = quantity;
  if (low === high || bound || unit === 'months' || !Number.isFinite(low) || !Number.isFinite(high))
    return '';
  // Half a unit of the last published decimal shows only with one decimal more.
  const digits = quantity.decimals === undefined ? digitsOf(quantity) : quantity.decimals + 1;
  const [from, to] = [low, high].map((end) => formatNumber(roundHalfAway(end, digits), digits));
  if (from === undefined || to === undefined) return '';
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

function number(quantity: Quantity, value: number, isSigned = false): string {
  const digits = digitsOf(quantity);
  return formatNumber(roundHalfAway(value, digits), digits, isSigned);
}

function amount(quantity: Quantity, isSigned: boolean): string {
  const text = number(quantity, quantity.value, isSigned);
  return quantity.valueHigh === undefined ? text : `${text}–${number(quantity, quantity.valueHigh)}`;
}

function bare(quantity: Quantity, isSigned: boolean): string {
  if (quantity.unit === 'months') return withUnit(quantity);
  const text = amount(quantity, isSigned);
  return quantity.unit === 'percent' ? t('number.percent', { amount: text }) : text;
}

function withUnit(quantity: Quantity): string {
  const { unit, value } = quantity;
  switch (unit) {
    case 'USD':
      return money(quantity);
    case 'percent':
      return t('number.percent', { amount: amount(quantity, isChange(quantity)) });
    case 'ratio':
      return t('number.times', { amount: amount(quantity, false) });
    case 'points':
      return t('number.points', { amount: amount(quantity, true) });
    case 'months':
      return t('number.years-months', { years: Math.floor(value / 12), months: value % 12 });
    case 'tonnes':
    case 'TEU':
    case 'km':
    case 'days':
    case 'minutes':
      return t(`number.${unit}`, { amount: scaled(quantity) });
    default:
      return quantity.unitMult === 0 && quantity.valueHigh === undefined && !isChange(quantity)
        ? t(`number.${unit}`, { count: value })
        : `${scaled(quantity)} ${t(`unit.${unit}`)}`;
  }
}

/** The amount with its scale in words: "2.76 million". */
function scaled(quantity: Quantity): string {
  const text = amount(quantity, isChange(quantity));
  if (quantity.unitMult === 3) return t('number.thousand', { amount: text });
  if (quantity.unitMult === 6) return t('number.million', { amount: text });
  return text;
}

const scales = {
  0: 'number.usd-units',
  3: 'number.usd-thousands',
  6: 'number.usd-millions',
  9: 'number.usd-billions',
} as const;

function money(quantity: Quantity): string {
  const text = amount(quantity, isChange(quantity));
  const sign = /^[+\u2212]/.exec(text)?.[0] ?? '';
  const scale = Object.entries(scales).find(([mult]) => Number(mult) === quantity.unitMult);
  if (!scale) throw new RangeError(`no wording for 10^${quantity.unitMult} US dollars`);
  return t(scale[1], { sign, amount: text.slice(sign.length) });
}

function bounded({ bound }: Quantity, amount: string): string {
  return bound === undefined || bound === 'range' ? amount : t(`number.${bound}`, { amount });
}
