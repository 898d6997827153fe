import type { ReactNode } from 'react';
import { t } from '#src/i18n/translate.ts';
import { Card } from '#src/ui/Card.tsx';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Failure } from '#src/ui/Failure.tsx';

/** A crash stays inside its card: the rest of the page goes on. */
export function CardBoundary({ card, children }: { card: string; children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={(retry, isMissing) => (
        <Card>
          <Failure
            title={t(isMissing ? 'chart.missing' : 'chart.crashed')}
            text={t('chart.crashed-card')}
            onRetry={retry}
          />
        </Card>
      )}
    >
      {isCrashWanted(card) ? <Crash card={card} /> : children}
    </ErrorBoundary>
  );
}

/** `?mock=crash` or `?mock=crash:<card>` in simulated builds: shows that a crash stays where it is. */
function isCrashWanted(card: string): boolean {
  if (import.meta.env.VITE_API_URL) return false;
  const [name, target = 'drivers'] = (new URLSearchParams(location.search).get('mock') ?? '').split(':');
  return name === 'crash' && target === card;
}

function Crash({ card }: { card: string }): never {
  throw new Error(`simulated crash of ${card}`);
}
