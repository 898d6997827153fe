import { trustedTypesName } from './trusted-types.ts';

/** What of Trusted Types is used here; TypeScript's own library does not know them yet. */
type Policy = { createScriptURL: (address: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

const workers = new Set<string>();
let policy: Policy | undefined;

/** Names the address of a worker of ours, whole; from then on it may be started. */
export function admitWorker(address: string): void {
  workers.add(address);
}

/**
 * The address of a worker as something that may be run, where the browser enforces Trusted Types; the text itself
 * elsewhere. The policy admits those that have been named and throws at any other. It is made once: a second of the
 * same name is refused.
 */
export function trustedAddress(address: string): string {
  policy ??= window.trustedTypes?.createPolicy(trustedTypesName, {
    createScriptURL: (asked) => {
      if (!workers.has(asked)) throw new TypeError(`not the address of a worker: ${asked}`);
      return asked;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
