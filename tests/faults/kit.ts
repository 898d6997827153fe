import { test as base } from '@playwright/test';

/** The chapters of the table, in its order. */
export type Area =
  | 'Always a backend'
  | 'Any place'
  | 'Hostile address, answers and storage'
  | 'Security'
  | 'API server'
  | 'Time'
  | 'Tabs and deployments';

type Told = {
  /** Says what was seen, for the table: "12 000 addresses, 0 exceptions, seed 42". Asserted before it is said. */
  seen: (text: string) => void;
};

export const test = base.extend<Told>({
  seen: [
    async ({ browserName: _ }, use, info) => {
      await use((text) => info.annotations.push({ type: 'seen', description: text }));
    },
    { scope: 'test' },
  ],
});

/**
 * What one row of `docs/reliability.md` says about the fault: how it was brought about, and what proves that it was
 * in force while the page was looked at. Given to `test` as its details.
 */
export function fault(area: Area, injected: string, proof: string) {
  return {
    annotation: [
      { type: 'area', description: area },
      { type: 'injected', description: injected },
      { type: 'proof', description: proof },
    ],
  };
}
