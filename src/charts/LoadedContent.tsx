import type { ReactNode } from 'react';
import type { Loaded } from '#src/contract/loaded.ts';
import { t } from '#src/i18n/translate.ts';
import { Failure } from '#src/ui/Failure.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';

type LoadedContentProps<R> = {
  loaded: Loaded<R>;
  /** Names the card where it has nothing else to say. */
  title: string;
  /** Of what stands there until it is loaded: in px, and its lines. */
  height: number;
  lines: number;
  children: (record: R) => ReactNode;
};

/** What a card holds under its title, as `FigureCard` does for figures: pending, failed, then what `children` make. */
export function LoadedContent<R>({ loaded, title, height, lines, children }: LoadedContentProps<R>) {
  if (loaded.state === 'pending')
    return <Skeleton height={height} lines={lines} label={t('chart.loading', { title })} />;
  if (loaded.state === 'failed')
    return (
      <Failure
        title={t('card.failed.title', { name: title })}
        text={t(`card.failed.${loaded.kind}`)}
        onRetry={loaded.retry}
      />
    );
  return children(loaded.record);
}
