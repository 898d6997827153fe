/** The page's one Trusted Types policy; the Content-Security-Policy of the build admits no other name. */
export const trustedTypesName = 'astana-belgrade';

/** What of Trusted Types is used here; TypeScript's own library does not know them yet. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
};

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

/**
 * The worker's address as something that may be run, where the browser enforces Trusted Types; the text itself
 * elsewhere. The policy admits this address and throws at any other. Once a page: a second policy of the same name
 * is refused.
 */
export function trustedAddress(workerUrl: string): string {
  const policy = window.trustedTypes?.createPolicy(trustedTypesName, {
    createScriptURL: (address) => {
      if (address !== workerUrl) throw new TypeError(`not the address of the worker: ${address}`);
      return address;
    },
  });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
}
