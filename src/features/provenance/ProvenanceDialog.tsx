import { useMemo, useRef } from 'react';
import { useSelection } from '#src/charts/FigureCard.tsx';
import { closeFact } from '#src/filters/store.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { CopyTools } from './CopyTools.tsx';
import type { Fact } from './find-fact.ts';
import { NumberOrigin } from './NumberOrigin.tsx';
import type { ProvenanceRecord } from './provenance-record.ts';
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
    const row = fact.kind === 'event' ? fact.event : fact.statement;
    return textSentence(inLanguage('title' in row ? row.title : row.text), row.date, row.sources, sources);
  }, [fact, record, sources, side]);
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
        <NumberOrigin fact={fact} record={record} sources={sources} side={side} />
      ) : (
        <TextOrigin fact={fact} record={record} sources={sources} />
      )}
      <CopyTools key={id} id={id} sentence={sentence} />
    </Dialog>
  );
}

function focusable(element: Element | null): HTMLElement | null {
  return element instanceof HTMLElement && element !== document.body && element.isConnected ? element : null;
}
