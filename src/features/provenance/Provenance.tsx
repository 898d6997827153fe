import { Suspense } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { closeFact, useView } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { MissingPart } from '#src/ui/MissingPart.tsx';
import { findFact } from './find-fact.ts';
import { needs } from './provenance-record.ts';

const ProvenanceDialog = lazyPart(async () => (await import('./ProvenanceDialog.tsx')).ProvenanceDialog);
const ProvenanceFailure = lazyPart(async () => (await import('./ProvenanceFailure.tsx')).ProvenanceFailure);

/** "Where this comes from" for the fact in the address; loaded when the first number is opened. */
export function Provenance() {
  const id = useView((view) => view.fact);
  if (!id) return null;
  return (
    <ErrorBoundary
      fallback={(retry) => <MissingPart name={t('provenance.title')} onRetry={retry} onClose={closeFact} />}
    >
      <Suspense>
        <Origin id={id} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Origin({ id }: { id: string }) {
  const loaded = useRecord(needs);
  if (loaded.state === 'pending') return null;
  if (loaded.state === 'failed') return <ProvenanceFailure kind={loaded.kind} onRetry={loaded.retry} />;
  const fact = findFact(id, loaded.record);
  return fact ? <ProvenanceDialog fact={fact} id={id} record={loaded.record} /> : null;
}
