import { type Names, organisationName, quantityName, reporterName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { intervalText, valueText } from '#src/charts/quantity-text.ts';
import type { Selection } from '#src/charts/selection.ts';
import type { Source, SourceRef } from '#src/contract/source.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import type { QuoteCheck } from '#src/domain/quotability.ts';
import { formatDate, formatDay, formatList, formatNumber } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';
import { reporterLine } from './wording.ts';

/** A check of the dialog in words. `more` is what else to mind, as a sentence of its own. */
export type QuoteLine = { id: QuoteCheck['id']; isFine: boolean; text: string; more?: string };

/** What the words need beside the checks; `quantity` is absent for an event or a statement. */
export type Quoted = {
  refs: readonly SourceRef[];
  sources: ReadonlyMap<string, Source>;
  names: Names;
  releasedOn: string;
  quantity?: Quantity;
};

export function quoteLines(checks: readonly QuoteCheck[], quoted: Quoted): readonly QuoteLine[] {
  return checks.map((check) => ({ id: check.id, isFine: check.isFine, ...worded(check, quoted) }));
}

function worded(check: QuoteCheck, quoted: Quoted): { text: string; more?: string } {
  const { quantity } = quoted;
  switch (check.id) {
    case 'source':
      return { text: sourceText(check.grade, quoted) };
    case 'reporter':
      return { text: quantity ? reporterText(check.kind, quantity, quoted.names) : '' };
    case 'status':
      return {
        text: check.status === 'reported' ? t('quote.status.reported') : t(`provenance.mind.${check.status}`),
      };
    case 'rounding':
      return { text: quantity ? roundingText(check.kind, quantity) : '' };
    case 'period':
      return quantity ? periodWords(check, quantity) : { text: '' };
    case 'date':
      return { text: t(`quote.date.${check.precision}`) };
    case 'age':
      return ageWords(check, quoted.releasedOn);
    case 'conflict':
      return { text: conflictText(check, quantity !== undefined) };
    case 'second':
      return { text: secondText(check, (quantity?.inputs.length ?? 0) > 1) };
  }
}

type Check<Id extends QuoteCheck['id']> = Extract<QuoteCheck, { id: Id }>;

function sourceText(grade: Check<'source'>['grade'], { refs, sources }: Quoted): string {
  if (!grade) return t('quote.grade.none');
  const cited = [...new Set(refs.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
  // The source that the grade speaks of: others may be better or worse.
  const named = cited.filter((source) => source.grade === grade).map(publisherText);
  return t(`quote.grade.${grade}`, { source: formatList([...new Set(named)]) });
}

function publisherText({ publisher, republishedFrom }: Source): string {
  return republishedFrom ? t('chart.republished', { author: republishedFrom, publisher }) : publisher;
}

function reporterText(kind: Check<'reporter'>['kind'], quantity: Quantity, names: Names): string {
  const reporter = reporterLine(quantity, names);
  if (kind === 'several') return t('quote.reporter.several');
  return kind === 'named' ? reporter : t(`quote.reporter.${kind}`, { reporter });
}

function roundingText(kind: Check<'rounding'>['kind'], quantity: Quantity): string {
  const { decimals = 0, low, high } = quantity;
  const interval = intervalText(quantity);
  switch (kind) {
    case 'rounded': {
      const end = (value: number) => formatNumber(value, decimals + 1);
      return t('quote.rounding.rounded', { decimals, low: end(low), high: end(high) });
    }
    case 'exact':
      return t('provenance.exact');
    case 'bound':
      return t('provenance.bound');
    case 'computed':
      return interval === '' ? t('quote.rounding.narrow') : t('provenance.range', { interval });
    case 'sign-open':
      return t('quote.rounding.sign-open', { interval });
    case 'range':
      return t('quote.rounding.range');
  }
}

function periodWords({ kind, isOpen }: Check<'period'>, { period }: Quantity) {
  const text = kind === 'year' || kind === 'years' ? t(`quote.period.${kind}`) : t(`provenance.mind.${kind}`);
  return isOpen ? { text, more: t('quote.period.open', { period: periodText(period) }) } : { text };
}

function ageWords({ age, isFine }: Check<'age'>, releasedOn: string): { text: string; more?: string } {
  if (!age) return { text: t('quote.age.none') };
  const text = t(age.isAbout && age.months > 0 ? 'quote.age.about' : 'quote.age', {
    published: formatDate(age.published),
    age: monthsText(age.months),
    released: formatDay(releasedOn),
  });
  return isFine ? { text } : { text, more: t('quote.age.old') };
}

function monthsText(total: number): string {
  const [years, months] = [Math.floor(total / 12), total % 12];
  const parts = [
    ...(years > 0 ? [t('number.years', { count: years })] : []),
    ...(months > 0 ? [t('quote.age.months', { count: months })] : []),
  ];
  return parts.join(' ') || t('quote.age.new');
}

function conflictText({ kind, count }: Check<'conflict'>, isNumber: boolean): string {
  if (kind === 'none') return t('quote.conflict.none');
  if (!isNumber) return t('quote.conflict.dates');
  return t(`quote.conflict.${kind}`, { count });
}

function secondText({ isFine, sources, origins }: Check<'second'>, isComputed: boolean): string {
  if (isFine) return t('quote.second.fine', { count: origins });
  if (isComputed) return t('quote.second.inputs');
  return sources > 1 ? t('quote.second.one-origin', { count: sources }) : t('quote.second.none');
}

/** The words for the text itself: what is computed says from what, an estimate says "about", a claim says whose. */
export function quoteToUse(
  quantity: Quantity,
  inputs: readonly Quantity[],
  names: Names,
  side: Selection['side'],
): string {
  const name = quantityName(quantity, names, side);
  const period = periodText(quantity.period);
  const value = inFull(quantity);
  if (quantity.formula === 'age')
    return t('quote.use.age', {
      name,
      value,
      from: formatDay(quantity.period.start),
      to: formatDay(quantity.period.end),
    });
  if (!quantity.formula) {
    if (quantity.status === 'claim')
      return t('quote.use.claim', { name, period, value, who: whoSaid(quantity, names) });
    return t('quote.use.reported', { name, period, value, by: by(quantity, names) });
  }
  const from = formatList(inputs.map(inFull));
  const parts = { name, period, value: aboutText(quantity), inputs: from };
  if (quantity.status === 'claim') return t('quote.use.from-claim', parts);
  return t(quantity.status === 'implied' ? 'quote.use.implied' : 'quote.use.derived', {
    ...parts,
    by: by(quantity, names),
  });
}

function by(quantity: Quantity, names: Names): string {
  if (quantity.reporter !== 'compiled')
    return t('quote.by.published', { who: reporterLine(quantity, names) });
  const publisher = organisationName(quantity.publishedBy, names);
  return publisher ? t('quote.by.compiled', { who: publisher }) : t('quote.by.several');
}

/** Whoever stated it; a claim about a state's trade need not be that state's word. */
function whoSaid({ publishedBy, reporter }: Quantity, names: Names): string {
  return organisationName(publishedBy, names) ?? reporterName(reporter, names);
}

/** A number with its name and period: what a footnote is for. */
export function citedAs(quantity: Quantity, names: Names, side: Selection['side']): string {
  return `${quantityName(quantity, names, side)}, ${periodText(quantity.period)}: ${aboutText(quantity)}`;
}

/** What is quoted is quoted as published. */
function inFull(quantity: Quantity): string {
  return valueText(quantity, 'long', 'published');
}

/** What is worked backwards is only ever "about". */
function aboutText(quantity: Quantity): string {
  const amount = inFull(quantity);
  return quantity.status === 'implied' ? t('number.about', { amount }) : amount;
}
