import { rowById } from '#src/contract/by-id.ts';
import type { Organisation } from '#src/contract/names.ts';
import type { Flow } from '#src/contract/observation.ts';
import type { Product } from '#src/contract/sector.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import type { View } from '#src/filters/view.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { periodText } from './period-text.ts';

/** The code lists that numbers need to be named. */
export type Names = { products: readonly Product[]; organisations: readonly Organisation[] };

type Side = View['view'];

/** A flow in words, from the chosen side. The number and its code stay Kazakhstan's. */
export function flowName(flow: Exclude<Flow, 'none'>, side: Side): string {
  return t(`flow.${flow}.${side}`);
}

/** A flow in one or two words, for places that say elsewhere who reported it. */
export function shortFlowName(flow: 'export' | 'import', side: Side): string {
  return t(`flow.${flow}.short.${side}`);
}

/** What a number counts, without its period: "Imports from Serbia: paper, cardboard, …". */
export function quantityName(quantity: Quantity, names: Names, side: Side): string {
  const flow = ofItsReporter(subjectOf(quantity, names, side), quantity, names);
  const subject = quantity.measure === 'trade-share' ? t('name.trade-share', { subject: flow }) : flow;
  if (quantity.measure === 'rest') return t('name.rest', { subject });
  if (quantity.since) return t('name.change-since', { subject, period: periodText(quantity.since) });
  if (quantity.formula === 'base' || quantity.measure === 'balance-change') return subject;
  if (quantity.measure === 'trade-change' || quantity.formula === 'change')
    return t('name.change', { subject });
  if (quantity.measure === 'trade-change-rate') return t('name.change-rate', { subject });
  return subject;
}

const flowMeasures: readonly Quantity['measure'][] = [
  'trade',
  'trade-change',
  'trade-change-rate',
  'trade-share',
  'rest',
];

function subjectOf(quantity: Quantity, names: Names, side: Side): string {
  const { measure, flow, partner } = quantity;
  if (quantity.unit === 'ratio') return t('name.ratio');
  if (quantity.formula === 'sum' && flow === 'none') return t('name.sum');
  if (flowMeasures.includes(measure)) {
    const isOld = partner === 'SCG' || quantity.reporter === 'SCG';
    const isKnown = flow === 'export' || flow === 'import' || flow === 'turnover';
    const name =
      isOld && isKnown ? t(`flow.${flow}.scg`) : flow === 'none' ? t('name.sum') : flowName(flow, side);
    return withProduct(name, quantity, names);
  }
  if (measure === 'balance-change' && quantity.since) return t('name.balance');
  if (measure === 'fdi') return flow === 'none' ? t('name.sum') : flowName(flow, side);
  return withProduct(t(`name.${measure as Exclude<typeof measure, FlowMeasure | 'fdi'>}`), quantity, names);
}

type FlowMeasure = 'trade' | 'trade-change' | 'trade-change-rate' | 'trade-share' | 'rest';

/** Flows are Kazakhstan's by code; where another counts them, that is said. */
function ofItsReporter(subject: string, { reporter, measure }: Quantity, names: Names): string {
  if (reporter === 'KZ' || !flowMeasures.includes(measure)) return subject;
  if (reporter === 'compiled') return t('name.as-compiled', { subject });
  return t('name.as-reported', { subject, reporter: reporterName(reporter, names) });
}

function withProduct(flow: string, quantity: Quantity, names: Names): string {
  const product = rowById(names.products, quantity.product);
  return product ? t('name.of-product', { flow, product: inLanguage(product.name) }) : flow;
}

/** Whose count a number is: a state, or the organisation that counted. */
export function reporterName(reporter: string, names: Names): string {
  if (reporter === 'KZ' || reporter === 'RS' || reporter === 'SCG' || reporter === 'compiled')
    return t(`reporter.${reporter}`);
  return organisationName(reporter, names) ?? reporter;
}

export function organisationName(id: string | undefined, names: Names): string | undefined {
  const organisation = rowById(names.organisations, id);
  return organisation && inLanguage(organisation.name);
}
