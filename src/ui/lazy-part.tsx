import { type ComponentType, lazy, useState } from 'react';

/** The file of a part did not come: no network, or the host has another release by now. */
export class PartMissing extends Error {
  /** Lets the part be asked for again; until then it stays missing, so that drawing it does not ask for ever. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('A part of the page could not be loaded.', { cause });
    this.name = 'PartMissing';
    this.forget = forget;
  }
}

type LazyPart<P> = ComponentType<P> & {
  /** Loads the file before the part is drawn. Never rejects: what cannot be had now is asked for when it is drawn. */
  prefetch: () => Promise<void>;
};

/**
 * A component whose file is loaded when it is first drawn; one whose file is here is drawn at once. Unlike `lazy` of
 * React it does not keep a failure for good: it throws `PartMissing` to the nearest `ErrorBoundary`, and drawn anew
 * from there it asks for its file again.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let loaded: ComponentType<P> | undefined;
  let waiting = lazy(once);
  function forget() {
    waiting = lazy(once);
  }
  async function once(): Promise<{ default: ComponentType<P> }> {
    try {
      loaded ??= await load();
      return { default: loaded };
    } catch (error) {
      throw new PartMissing(error, forget);
    }
  }
  function LazyPart(props: P) {
    // Chosen when it is first drawn: another choice later would throw away what is drawn.
    const [Part] = useState<ComponentType<P>>(() => loaded ?? waiting);
    return <Part {...props} />;
  }
  // What fails here is asked for again, and said, when the part is drawn.
  const prefetch = async () => {
    await once().catch(() => {});
  };
  return Object.assign(LazyPart, { prefetch });
}
