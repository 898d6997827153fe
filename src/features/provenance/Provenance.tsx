import { lazy, Suspense } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { useView } from '#src/filters/store.ts';
import { findFact } from './find-fact.ts';
import { needs } from './provenance-record.ts';

const ProvenanceDialog = lazy(async () => ({
  default: (await import('./ProvenanceDialog.tsx')).ProvenanceDialog,
}));

const ProvenanceFailure = lazy(async () => ({
  default: (await import('./ProvenanceFailure.tsx')).ProvenanceFailure,
}));

/** "Where this comes from" for the fact in the address; loaded when the first number is opened. */
export function Provenance() {
  const id = useView((view) => view.fact);
  const loaded = useRecord(needs);
  if (!id || loaded.state === 'pending') return null;
  if (loaded.state === 'failed')
    return (
      <Suspense>
        <ProvenanceFailure kind={loaded.kind} onRetry={loaded.retry} />
      </Suspense>
    );
  const fact = findFact(id, loaded.record);
  if (!fact) return null;
  return (
    <Suspense>
      <ProvenanceDialog fact={fact} id={id} record={loaded.record} />
    </Suspense>
  );
}
