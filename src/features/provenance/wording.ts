import { type Names, organisationName, quantityName, reporterName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { intervalText, isEstimate, quantityText, statusWord } from '#src/charts/quantity-text.ts';
import type { Selection } from '#src/charts/selection.ts';
import { citedSources, sourceLine } from '#src/charts/sources-text.ts';
import type { EventDate } from '#src/contract/period.ts';
import type { Source, SourceRef } from '#src/contract/source.ts';
import { isPartYear } from '#src/domain/period.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { formatDate } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';

type Sources = ReadonlyMap<string, Source>;

/** A sentence that can stand in a briefing: number, status, period, reporter, source. */
export function numberSentence(
  quantity: Quantity,
  names: Names,
  sources: Sources,
  side: Selection['side'],
): string {
  const interval = isEstimate(quantity) ? intervalText(quantity) : '';
  return t('provenance.sentence', {
    name: quantityName(quantity, names, side),
    period: periodText(quantity.period),
    value: quantityText(quantity, 'long', 'published'),
    status: statusWord(quantity.status),
    range: interval && t('provenance.sentence.range', { interval }),
    reporter: reporterLine(quantity, names),
    source: sourcesInWords(quantity.sources, sources),
  });
}

export function textSentence(
  text: string,
  date: EventDate,
  refs: readonly SourceRef[],
  sources: Sources,
): string {
  return t('provenance.sentence.text', {
    text: text.replace(/\.$/, ''),
    date: formatDate(date),
    source: sourcesInWords(refs, sources),
  });
}

/** "Kazakhstan (Ministry of Trade and Integration)". */
export function reporterLine({ reporter, publishedBy }: Quantity, names: Names): string {
  const who = reporterName(reporter, names);
  const by = organisationName(publishedBy, names);
  return by && by !== who ? `${who} (${by})` : who;
}

/** What a reader who quotes the number could get wrong. */
export function minding(quantity: Quantity): readonly string[] {
  const { status, period, measure, formula, bound } = quantity;
  return [
    ...(status === 'implied' ? [t('provenance.mind.implied')] : []),
    ...(status === 'derived' ? [t('provenance.mind.derived')] : []),
    ...(status === 'claim' ? [t('provenance.mind.claim')] : []),
    ...(bound ? [t('provenance.bound')] : []),
    ...(period.kind === 'span' && isPartYear(period) ? [t('provenance.mind.part-year')] : []),
    ...(period.kind === 'cumulative' && measure !== 'age' ? [t('provenance.mind.cumulative')] : []),
    ...(period.kind === 'point' ? [t('provenance.mind.point')] : []),
    ...(measure === 'trade-change' || formula === 'change' ? [t('provenance.mind.change')] : []),
  ];
}

function sourcesInWords(refs: readonly SourceRef[], sources: Sources): string {
  return citedSources(refs, sources)
    .map((cited) => {
      const { url }: { url?: string | undefined } = cited.source;
      return url ? `${sourceLine(cited)}, ${url}` : sourceLine(cited);
    })
    .join('; ');
}
