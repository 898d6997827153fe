import type { Organisation } from '#src/contract/names.ts';
import type { Flow } from '#src/contract/observation.ts';
import type { Product } from '#src/contract/sector.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import type { View } from '#src/filters/view.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';

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
  const subject = subjectOf(quantity, names, side);
  if (quantity.measure === 'rest') return t('name.rest', { subject });
  if (quantity.formula === 'base') return subject;
  if (quantity.measure === 'trade-change') return t('name.change', { subject });
  if (quantity.measure === 'trade-change-rate') return t('name.change-rate', { subject });
  return subject;
}

function subjectOf(quantity: Quantity, names: Names, side: Side): string {
  const { measure, flow } = quantity;
  if (quantity.formula === 'sum') return t('name.sum');
  if (measure === 'balance' || measure === 'balance-change' || measure === 'share' || measure === 'age')
    return t(`name.${measure}`);
  if (quantity.unit === 'ratio') return t('name.ratio');
  if (
    measure === 'trade' ||
    measure === 'trade-change' ||
    measure === 'trade-change-rate' ||
    measure === 'rest'
  )
    return withProduct(flow === 'none' ? t('name.sum') : flowName(flow, side), quantity, names);
  if (measure === 'fdi') return flow === 'none' ? t('name.sum') : flowName(flow, side);
  return t(`name.${measure}`);
}

function withProduct(flow: string, quantity: Quantity, names: Names): string {
  const product = names.products.find(({ id }) => id === quantity.product);
  return product ? t('name.of-product', { flow, product: inLanguage(product.name) }) : flow;
}

/** Whose count a number is: a state, or the organisation that counted. */
export function reporterName(reporter: string, names: Names): string {
  if (reporter === 'KZ' || reporter === 'RS' || reporter === 'SCG' || reporter === 'compiled')
    return t(`reporter.${reporter}`);
  return organisationName(reporter, names) ?? reporter;
}

export function organisationName(id: string | undefined, names: Names): string | undefined {
  const organisation = names.organisations.find((row) => row.id === id);
  return organisation && inLanguage(organisation.name);
}
