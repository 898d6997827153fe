import { quantityName, reporterName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { intervalText, isEstimate, quantityText, statusWord, valueText } from '#src/charts/quantity-text.ts';
import type { Selection } from '#src/charts/selection.ts';
import { type Period, yearOf, yearsOfPeriod } from '#src/contract/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { computedNumbers } from './computed-numbers.ts';
import { type Entry, inAllLanguages } from './entry.ts';
import type { FindRecord } from './find-record.ts';
import type { SourceWords } from './source-words.ts';

/** Every stored figure, and every one that the page works out from them, as the page shows it. */
export function numberEntries(record: FindRecord, side: Selection['side'], sources: SourceWords): Entry[] {
  const { observations, events } = record;
  const notes = new Map(observations.map((row) => [row.id, inAllLanguages(row.note, row.method)]));
  const products = new Map(record.products.map(({ id, name }) => [id, name]));
  const entryOf = (quantity: Quantity): Entry => {
    const facts = [
      periodText(quantity.period),
      statusWord(quantity.status),
      reporterName(quantity.reporter, record),
    ];
    return {
      id: quantity.id,
      kind: 'numbers',
      title: quantityName(quantity, record, side),
      value: quantityText(quantity),
      details: [...facts, sources.shown(quantity.sources)],
      words: {
        // Both sides' names of a flow: who looks from Serbia may still have Kazakhstan's word for it.
        title: [
          quantityName(quantity, record, 'kz'),
          quantityName(quantity, record, 'rs'),
          ...inAllLanguages(products.get(quantity.product ?? '')),
        ],
        value: [valueText(quantity), valueText(quantity, 'signed'), String(quantity.value)],
        text: [
          ...facts,
          yearsOf(quantity.period),
          quantity.period.wording ?? '',
          isEstimate(quantity) ? intervalText(quantity) : '',
          ...(notes.get(quantity.id) ?? []),
          sources.searched(quantity.sources),
        ],
      },
      refs: refsOf(quantity),
      scope: { sectors: quantity.sectors, years: yearsOfPeriod(quantity.period) },
    };
  };
  return [...observations.map(storedQuantity), ...computedNumbers(observations, events)].map(entryOf);
}

function refsOf({ product, publishedBy, reporter, sources }: Quantity): ReadonlySet<string> {
  const ids = [product, publishedBy, reporter, ...sources.map(({ source }) => source)];
  return new Set(ids.filter((id) => id !== undefined));
}

/** First and last year, which the words of a period need not name. */
function yearsOf({ start, end }: Period): string {
  return `${yearOf(start)} ${yearOf(end)}`;
}
