import type { FailureKind } from '#src/contract/loaded.ts';
import { closeFact } from '#src/filters/store.ts';
import { t } from '#src/i18n/translate.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Failure } from '#src/ui/Failure.tsx';

/** Says that the origin of a number could not be loaded, where a click on it would else do nothing. */
export function ProvenanceFailure({ kind, onRetry }: { kind: FailureKind; onRetry: () => void }) {
  const title = t('provenance.title');
  return (
    <Dialog open title={title} onClose={closeFact}>
      <Failure
        title={t('card.failed.title', { name: title })}
        text={t(`card.failed.${kind}`)}
        onRetry={onRetry}
      />
    </Dialog>
  );
}
