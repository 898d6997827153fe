import '#src/i18n/parts/provenance.ts';
import { useMemo, useRef } from 'react';
import { citedSources } from '#src/charts/sources-text.ts';
import { useSelection } from '#src/charts/use-chosen.ts';
import type { SourceRef } from '#src/contract/source.ts';
import { closeFact, currentView, datedLinkTo } from '#src/filters/store.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { accessDay } from './access-day.ts';
import { CopyTools } from './CopyTools.tsx';
import type { Citation } from './citation.ts';
import { DatesDiffer } from './DatesDiffer.tsx';
import { Footnotes } from './Footnotes.tsx';
import { type Fact, textRow } from './find-fact.ts';
import { NumberOrigin } from './NumberOrigin.tsx';
import type { ProvenanceRecord } from './provenance-record.ts';
import { QuoteChecks } from './QuoteChecks.tsx';
import { quotingOf } from './quoting-of.ts';
import { ReportTool } from './ReportTool.tsx';
import { SourcesDiffer } from './SourcesDiffer.tsx';
import { TextOrigin } from './TextOrigin.tsx';
import { numberSentence, textSentence } from './wording.ts';

type Props = { fact: Fact; id: string; record: ProvenanceRecord };

/** Everything that must be known before a fact is quoted, and the sentence to quote it with. */
export function ProvenanceDialog({ fact, id, record }: Props) {
  const { side } = useSelection();
  const sources = useMemo(() => new Map(record.sources.map((source) => [source.id, source])), [record]);
  const opener = useRef(document.activeElement);
  const sentence = useMemo(() => {
    if (fact.kind === 'number') return numberSentence(fact.quantity, record, sources, side);
    const row = textRow(fact);
    return textSentence(inLanguage(row.text), row.date, row.sources, sources);
  }, [fact, record, sources, side]);
  const quoting = useMemo(() => quotingOf(fact, record, sources, side), [fact, record, sources, side]);
  const view = datedLinkTo({ ...currentView(), fact: id });
  const release = record.release.version;
  const said = new Set(quoting.lines.flatMap(({ text, more }) => (more ? [text, more] : [text])));
  const citation = (): Citation => ({
    id,
    fact: quoting.cited,
    sources: citedSources(refsOf(fact), sources),
    release,
    accessed: accessDay(new Date(), record.release.releasedOn),
    view,
  });
  return (
    <Dialog
      open
      title={t('provenance.title')}
      onClose={closeFact}
      returnFocusTo={() =>
        focusable(opener.current) ?? document.querySelector<HTMLElement>(`[data-fact="${id}"]`)
      }
    >
      {fact.kind === 'number' ? (
        <NumberOrigin fact={fact} record={record} sources={sources} side={side} said={said} />
      ) : (
        <TextOrigin fact={fact} record={record} sources={sources} />
      )}
      <SourcesDiffer id={id} disputes={quoting.disputes} record={record} sources={sources} side={side} />
      {fact.kind === 'event' && <DatesDiffer event={fact.event} dispute={quoting.dates} sources={sources} />}
      <QuoteChecks lines={quoting.lines} use={quoting.use} />
      <CopyTools key={id} id={id} sentence={sentence} />
      <Footnotes key={`footnote ${id}`} citation={citation} />
      <ReportTool key={`report ${id}`} report={{ id, release, view }} />
    </Dialog>
  );
}

function refsOf(fact: Fact): readonly SourceRef[] {
  return fact.kind === 'number' ? fact.quantity.sources : textRow(fact).sources;
}

function focusable(element: Element | null): HTMLElement | null {
  return element instanceof HTMLElement && element !== document.body && element.isConnected ? element : null;
}
