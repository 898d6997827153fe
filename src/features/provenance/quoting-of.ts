import type { Selection } from '#src/charts/selection.ts';
import type { Source } from '#src/contract/source.ts';
import { quotability, textQuotability } from '#src/domain/quotability.ts';
import { inLanguage } from '#src/i18n/translate.ts';
import { type DateDispute, type Disputed, dateDispute, disputesOf } from './disputes.ts';
import { type Fact, textRow } from './find-fact.ts';
import type { ProvenanceRecord } from './provenance-record.ts';
import { citedAs, type QuoteLine, quoteLines, quoteToUse } from './quoting.ts';

/** All that the dialog says about quoting a fact. `use` is absent for texts: they are quoted as they are. */
export type Quoting = {
  lines: readonly QuoteLine[];
  disputes: readonly Disputed[];
  dates: DateDispute;
  cited: string;
  use?: string;
};

export function quotingOf(
  fact: Fact,
  record: ProvenanceRecord,
  sources: ReadonlyMap<string, Source>,
  side: Selection['side'],
): Quoting {
  const { releasedOn } = record.release;
  const undisputed: DateDispute = { dates: [], isOpposed: false };
  if (fact.kind === 'number') {
    const { quantity, inputs, rows } = fact;
    const disputes = disputesOf(rows, record.observations);
    const against = disputes.flatMap(({ conflicts }) => conflicts);
    const checks = quotability(quantity, rows, sources, against, releasedOn);
    const quoted = { refs: quantity.sources, sources, names: record, releasedOn, quantity };
    return {
      lines: quoteLines(checks, quoted),
      disputes,
      dates: undisputed,
      cited: citedAs(quantity, record, side),
      use: quoteToUse(quantity, inputs, record, side),
    };
  }
  const row = textRow(fact);
  const dates = fact.kind === 'event' ? dateDispute(fact.event, record.events) : undisputed;
  const opposed = dates.isOpposed || (fact.kind === 'event' && fact.event.certainty === 'disputed');
  const checks = textQuotability(row, sources, opposed ? Math.max(1, dates.dates.length - 1) : 0, releasedOn);
  return {
    lines: quoteLines(checks, { refs: row.sources, sources, names: record, releasedOn }),
    disputes: [],
    dates,
    cited: inLanguage(row.text),
  };
}
