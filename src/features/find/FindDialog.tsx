import '#src/i18n/parts/find.ts';
import { useRecord } from '#src/api/use-record.ts';
import { t } from '#src/i18n/translate.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Failure } from '#src/ui/Failure.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { FindBox } from './FindBox.tsx';
import { needs } from './find-record.ts';
import { ShortcutChoice } from './ShortcutChoice.tsx';

export type FindDialogProps = {
  /** A fact was chosen. */
  onChoose: (id: string) => void;
  onClose: () => void;
  returnFocusTo: () => HTMLElement | null;
};

export function FindDialog({ onChoose, onClose, returnFocusTo }: FindDialogProps) {
  return (
    <Dialog open title={t('find.title')} onClose={onClose} returnFocusTo={returnFocusTo}>
      <Content onChoose={onChoose} />
      <ShortcutChoice />
    </Dialog>
  );
}

function Content({ onChoose }: Pick<FindDialogProps, 'onChoose'>) {
  const loaded = useRecord(needs);
  if (loaded.state === 'pending') return <Skeleton height={160} label={t('find.loading')} />;
  if (loaded.state === 'failed')
    return (
      <Failure
        title={t('card.failed.title', { name: t('find.title') })}
        text={t(`card.failed.${loaded.kind}`)}
        onRetry={loaded.retry}
      />
    );
  return <FindBox record={loaded.record} onChoose={onChoose} />;
}
