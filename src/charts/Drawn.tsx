import { useLayoutEffect } from 'react';

/**
 * Stands beside a chart in its `Suspense` and calls back whenever that is in the document, before it is painted:
 * at once where its file is here, else when it has come.
 */
export function Drawn({ onDrawn }: { onDrawn: () => void }): null {
  useLayoutEffect(() => onDrawn());
  return null;
}
