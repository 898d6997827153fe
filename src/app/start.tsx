import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { holdRequestsUntil, openGate } from '#src/api/gate.ts';
import { createQueryClient, firstOutcome, prefetchAll, releaseOf } from '#src/api/query-client.ts';
import { readWrittenRecord } from '#src/api/written-record.ts';
import { prefetchCharts } from '#src/charts/lazy-chart.tsx';
import { startThemeFromAddress } from '#src/features/tools/theme.ts';
import { currentView, startFilters } from '#src/filters/store.ts';
import { type Backend, bootBackend } from './boot-backend.ts';
import { prefetchCards } from './cards.ts';
import { letRest } from './dormant.ts';
import { Page } from './Page.tsx';
import { reactClient } from './react-client.ts';
import { isTakenOver, recordBeside } from './served.ts';
import { warmIntl } from './warm-intl.ts';
import { watchRenewal } from './watch-renewal.ts';

/** Milliseconds: so long the backend waits for other files; it is promised to answer five seconds after loading. */
const patience = 1500;
/** Milliseconds: so long the record's file may take before a page of other numbers says that it loads them. */
const shortWait = 500;

/** Starts the page: asks for its data, takes over what the build has written or draws anew, starts the backend. Once. */
export function start(): void {
  if (import.meta.env.MODE !== 'single') warmIntl();
  watchRenewal();
  const root = document.getElementById('root');
  const record = root && recordBeside(root);
  if (record) readWrittenRecord(record.address, record.release);
  startFilters();
  startThemeFromAddress();
  const backend = new Promise<Backend>((started) => {
    holdRequestsUntil(() => bootBackend().then(started));
  });
  const client = createQueryClient();
  prefetchAll(client);
  const outcome = firstOutcome(client);
  // After what the first view waits for, so that they do not share the line with it.
  const rest = outcome.then(prefetchCards).then(prefetchCharts);

  if (root) void show(root, { client, backend, outcome, isSoon: record !== undefined });
  if (record) void Promise.race([rest, sinceLoad(patience)]).then(openGate);
}

type Start = {
  client: QueryClient;
  backend: Promise<Backend>;
  outcome: Promise<void>;
  /** The data are in a file beside the page, which is on its way. */
  isSoon: boolean;
};

/** Takes over the page that the build has written once the data it was written from are here, else draws anew. */
async function show(place: HTMLElement, { client, backend, outcome, isSoon }: Start): Promise<void> {
  if (isTakenOver(place)) {
    await outcome;
    if (releaseOf(client) === place.dataset.release) {
      // An event of the address is brought into view by the timeline itself.
      letRest(place, currentView().event ? ['timeline'] : []);
      // In steps: as a task of its own it would keep the browser from anything else.
      const page = <Page client={client} backend={backend} isServed />;
      startTransition(() => void reactClient.hydrateRoot(place, page));
      return;
    }
    document.documentElement.dataset.served = 'other';
  }
  // Drawn without its numbers first, the page would have them later by half of what drawing takes.
  if (isSoon) await Promise.race([outcome, sinceNow(shortWait)]);
  reactClient.createRoot(place).render(<Page client={client} backend={backend} isServed={false} />);
}

/** Resolves so many milliseconds after the page and all that it names have been loaded. */
async function sinceLoad(milliseconds: number): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  await sinceNow(milliseconds);
}

async function sinceNow(milliseconds: number): Promise<void> {
  await new Promise((over) => setTimeout(over, milliseconds));
}
